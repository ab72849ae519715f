import { fields } from './fields.ts';
import { nearestField } from './near-name.ts';
import { type ProblemCode, type ProblemValues, problemOf, type QueryProblem } from './problems.ts';
import type { Query, Span } from './query.ts';
import { type Field, termOf } from './term.ts';
import type { FieldToken } from './token.ts';
import { tokenise } from './tokenise.ts';

/** What was understood of a query, and what was not. `query` is null where nothing is left to look for. */
export interface ParsedQuery {
  query: Query | null;
  problems: QueryProblem[];
}

/** Deeper parentheses serve no reader, and would take a stack as deep: ours, and the one of the index. */
const deepest = 12;

/**
 * Understands a query. It never throws: what makes no sense is told with its position and left out, and the rest
 * still searches. `AND` (written or not) binds closer than `OR`. Takes linear time.
 */
export function parseQuery(text: string): ParsedQuery {
  const { tokens, problems } = tokenise(text);
  let at = 0;

  function problem(position: number, code: ProblemCode, values: ProblemValues = {}): null {
    problems.push(problemOf(position, code, values));
    return null;
  }

  function typed(span: Span): string {
    return text.slice(span.start, span.end);
  }

  function either(field: Field | null, depth: number): Query | null {
    return joined('or', () => every(field, depth));
  }

  function every(field: Field | null, depth: number): Query | null {
    return joined('and', () => single(field, depth));
  }

  /** Parts that are joined by `OR`, or by `AND` or nothing. A side that is missing is told and left out. */
  function joined(kind: 'and' | 'or', part: () => Query | null): Query | null {
    const parts: Query[] = [];
    let filled = false;
    for (;;) {
      const sign = tokens[at];
      const begins = startsPart() || (kind === 'or' && sign?.kind === 'and');
      if (begins && (kind === 'and' || !filled)) {
        const found = part();
        if (found) parts.push(found);
        filled = true;
      } else if (sign?.kind === kind) {
        takeJoint(sign, filled);
        filled = false;
      } else return grouped(kind, parts);
    }
  }

  function takeJoint(sign: Span, filledBefore: boolean): void {
    at += 1;
    if (filledBefore && startsPart()) return;
    problem(sign.start, 'operator-alone', { sign: typed(sign) });
  }

  function startsPart(): boolean {
    const kind = tokens[at]?.kind;
    return kind !== undefined && kind !== 'close' && kind !== 'and' && kind !== 'or';
  }

  /** One part: a term or a group, with the signs that negate it before. Two negations are none. */
  function single(field: Field | null, depth: number): Query | null {
    const first = tokens[at];
    if (first?.kind !== 'not') return operand(field, depth);
    const signs = at;
    while (tokens[at]?.kind === 'not') at += 1;
    const negated = (at - signs) % 2 === 1;
    if (!startsPart()) return problem(first.start, 'nothing-negated', { sign: typed(first) });
    const part = operand(field, depth);
    if (!part || !negated) return part;
    return { kind: 'not', part, at: { start: first.start, end: part.at.end } };
  }

  function operand(field: Field | null, depth: number): Query | null {
    const token = tokens[at];
    if (token?.kind === 'field') return fielded(token, field, depth);
    if (token?.kind === 'open') return group(token, field, depth);
    at += 1;
    return token?.kind === 'words' ? termOf(field, token, problem) : null;
  }

  function fielded(token: FieldToken, outer: Field | null, depth: number): Query | null {
    at += 1;
    const value = fields.get(token.name);
    if (value && !outer) return operand({ ...token, value }, depth);
    leaveOut(depth);
    if (!value) return unknownField(token);
    return problem(token.start, 'field-inside', { field: token.name, outer: outer?.name ?? '' });
  }

  function unknownField({ start, name }: FieldToken): null {
    const near = nearestField(name);
    if (near === null) return problem(start, 'field-unknown', { field: name });
    return problem(start, 'field-near', { field: name, near });
  }

  function leaveOut(depth: number): void {
    const told = problems.length;
    operand(null, depth);
    problems.length = told;
  }

  function group(open: Span, field: Field | null, depth: number): Query | null {
    at += 1;
    if (depth >= deepest) {
      skipGroup();
      return problem(open.start, 'group-deep', { most: deepest });
    }
    const told = problems.length;
    const inner = either(field, depth + 1);
    const close = tokens[at];
    if (close?.kind === 'close') at += 1;
    else problem(open.start, 'group-open');
    if (!inner && problems.length === told) problem(open.start, 'group-empty');
    return inner;
  }

  function skipGroup(): void {
    for (let open = 1; open > 0 && at < tokens.length; at += 1) {
      if (tokens[at]?.kind === 'open') open += 1;
      if (tokens[at]?.kind === 'close') open -= 1;
    }
  }

  /** Everything, whatever parentheses are closed too often on the way. */
  function whole(): Query | null {
    const parts: Query[] = [];
    while (at < tokens.length) {
      const part = either(null, 0);
      if (part) parts.push(part);
      const stray = tokens[at];
      if (stray) problem(stray.start, 'group-closed');
      at += 1;
    }
    return grouped('and', parts);
  }

  const query = whole();
  return { query, problems: problems.toSorted((a, b) => a.position - b.position) };
}

function grouped(kind: 'and' | 'or', parts: Query[]): Query | null {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last || parts.length === 1) return first ?? null;
  return { kind, parts, at: { start: first.at.start, end: last.at.end } };
}
