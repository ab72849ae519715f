import { kindSchema } from '../metadata.ts';
import type { FieldKind } from './fields.ts';
import { Malformed } from './malformed.ts';
import type { ProblemCode, ProblemValues } from './problems.ts';
import type { Span, Term, TextField } from './query.ts';
import type { FieldToken, WordsToken } from './token.ts';
import { readBound, readDateTest } from './values/read-date.ts';
import { readCount } from './values/read-number.ts';
import { readPossession, readState } from './values/read-state.ts';
import { wordsOf } from './words/index.ts';

/** A field that exists, as it stands in a query. */
export interface Field extends FieldToken {
  value: FieldKind;
}

/** The term that a value makes, alone or after its field; null, and a problem told, where it makes no sense. */
export function termOf(
  field: Field | null,
  value: WordsToken,
  problem: (position: number, code: ProblemCode, values: ProblemValues) => null,
): Term | null {
  const at = { start: field?.end === value.start ? field.start : value.start, end: value.end };
  try {
    return field ? fieldTerm(field.value, value, at) : wordsTerm(null, value, at);
  } catch (thrown) {
    if (thrown instanceof Malformed) return problem(value.start, thrown.code, thrown.values);
    throw thrown;
  }
}

function fieldTerm(kind: FieldKind, value: WordsToken, at: Span): Term {
  if (kind.kind === 'text') return textTerm(kind.field, value, at);
  if (value.prefix) throw new Malformed('asterisk-meaningless');
  if (kind.kind === 'date') return { kind: 'date', field: kind.field, test: readDateTest(value.text), at };
  if (kind.kind === 'before')
    return { kind: 'date', field: 'date', test: readBound('before', value.text), at };
  if (kind.kind === 'after') return { kind: 'date', field: 'date', test: readBound('after', value.text), at };
  if (kind.kind === 'count') return { kind: 'count', ...readCount(value.text), at };
  if (kind.kind === 'is') return { kind: 'is', state: readState(value.text), at };
  return { kind: 'has', what: readPossession(value.text), at };
}

function textTerm(field: TextField, value: WordsToken, at: Span): Term {
  const none = !value.exact && !value.prefix && value.text.toLowerCase() === 'none';
  if (none && field !== 'kind') return { kind: 'none', field, at };
  if (field === 'kind') checkKind(value);
  return wordsTerm(field, value, at);
}

function checkKind(value: WordsToken): void {
  const kinds = kindSchema.options;
  if (kinds.some((kind) => kind === value.text.toLowerCase())) return;
  throw new Malformed('kind-unknown', { value: value.text, known: kinds.join(', ') });
}

function wordsTerm(field: TextField | null, value: WordsToken, at: Span): Term {
  if (!value.exact && field !== null && value.text.startsWith('-')) {
    throw new Malformed('hyphen-inside', { field });
  }
  if (wordsOf(value.text).length === 0) throw wordless(value);
  const { text, exact, prefix } = value;
  return { kind: 'words', field, text, exact, prefix, at };
}

function wordless({ text, prefix }: WordsToken): Malformed {
  if (text === '-') return new Malformed('hyphen-alone');
  if (text === '' && prefix) return new Malformed('asterisk-alone');
  if (text === '') return new Malformed('quote-empty');
  return new Malformed('letters-missing', { value: text });
}
