import { fields } from './fields.ts';
import { problemOf, type QueryProblem } from './problems.ts';
import type { SignToken, Token } from './token.ts';

/** What an input method types for the signs of the language. */
const wideSigns: Record<string, string> = { '（': '(', '）': ')', '：': ':', '＂': '"', '＊': '*' };

/** Typographic quotation marks, and what may close each. */
const closers: Record<string, string[]> = {
  '"': ['"'],
  '“': ['”', '“'],
  '„': ['“', '”'],
  '«': ['»'],
  '»': ['«'],
};

const space = /\s+/y;
const piece = /[^\s()"“„«]+/y;
const fieldName = /^\p{L}[\p{L}_-]{0,30}:/u;
const webAddress = /^https?:\/\/./i;
const operators: Record<string, SignToken['kind']> = { AND: 'and', OR: 'or', NOT: 'not' };

/** Cuts a query into pieces, in one pass. Nothing is left out but what a problem tells of. */
export function tokenise(query: string): { tokens: Token[]; problems: QueryProblem[] } {
  const text = query.replace(/[（）：＂＊]/g, (sign) => wideSigns[sign] ?? sign);
  const tokens: Token[] = [];
  const problems: QueryProblem[] = [];
  /** Marks of which no further one follows: looking for them again and again would take quadratic time. */
  const missing = new Set<string>();
  let at = 0;

  function match(pattern: RegExp): string | null {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? null;
  }

  function next(): void {
    const blank = match(space);
    if (blank !== null) at += blank.length;
    else if (text[at] === '(' || text[at] === ')') takeSign(text[at] === '(' ? 'open' : 'close', 1);
    else if (closers[text.charAt(at)] && !isStrayCloser()) takeQuoted(text.charAt(at));
    else if (text[at] === '-' && !isValue() && /^[^\s)]/.test(text.slice(at + 1, at + 2))) takeSign('not', 1);
    else takePiece(match(piece) ?? text.charAt(at));
  }

  function takeSign(kind: SignToken['kind'], length: number): void {
    tokens.push({ kind, start: at, end: at + length });
    at += length;
  }

  /** `»` opens a quotation in German print and closes one in French. */
  function isStrayCloser(): boolean {
    return text[at] === '»' && endOfQuoted('»') === null;
  }

  function takeQuoted(mark: string): void {
    const start = at;
    const close = endOfQuoted(mark);
    if (close === null && mark !== '"') {
      at += 1;
      return;
    }
    if (close === null) problems.push(problemOf(at, 'quote-open'));
    const inner = text.slice(at + 1, close ?? text.length);
    at = close === null ? text.length : close + 1;
    const prefix = text[at] === '*';
    if (prefix) at += 1;
    tokens.push({ kind: 'words', text: tidied(inner), exact: true, prefix, start, end: at });
  }

  function endOfQuoted(mark: string): number | null {
    const ends = (closers[mark] ?? []).flatMap((closer) => {
      if (missing.has(closer)) return [];
      const end = text.indexOf(closer, at + 1);
      if (end === -1) missing.add(closer);
      return end === -1 ? [] : [end];
    });
    return ends.length === 0 ? null : Math.min(...ends);
  }

  function takePiece(found: string): void {
    const operator = operators[found];
    const name = fieldName.exec(found)?.[0];
    if (isValue()) takeWord(found);
    else if (operator !== undefined) takeSign(operator, found.length);
    else if (webAddress.test(found)) takeAddress(found);
    else if (name !== undefined) takeField(name, found);
    else takeWord(found);
  }

  /** Whether what stands here is the value of a field. */
  function isValue(): boolean {
    const last = tokens.at(-1);
    return last?.kind === 'field' && last.end === at;
  }

  function takeField(name: string, found: string): void {
    const field = name.slice(0, -1).toLowerCase();
    const follower = text.charAt(at + name.length);
    const hasValue = follower !== '' && !/[\s)]/.test(follower);
    if (hasValue) {
      tokens.push({ kind: 'field', name: field, start: at, end: at + name.length });
      at += name.length;
    } else if (fields.has(field)) {
      problems.push(problemOf(at, 'value-missing', { field: name }));
      takeSign('bad', name.length);
    } else takeWord(found);
  }

  /** An address says itself which field it is looked for in. */
  function takeAddress(found: string): void {
    tokens.push({ kind: 'field', name: 'url', start: at, end: at });
    takeWord(found);
  }

  function takeWord(found: string): void {
    const bare = found.replace(/(?<!\*)\*+$/, '');
    const star = bare.indexOf('*');
    if (star !== -1) {
      problems.push(problemOf(at + star, 'asterisk-inside'));
      takeSign('bad', found.length);
      return;
    }
    const start = at;
    at += found.length;
    tokens.push({ kind: 'words', text: bare, exact: false, prefix: bare !== found, start, end: at });
  }

  while (at < text.length) next();
  return { tokens, problems };
}

/** A quotation on one line, without marks of its own. */
function tidied(text: string): string {
  return text.replace(/["\s]+/g, ' ').trim();
}
