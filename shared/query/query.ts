/** Where something stands in a query, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** Fields in which words are looked for. */
export type TextField =
  | 'title'
  | 'text'
  | 'author'
  | 'publisher'
  | 'site'
  | 'section'
  | 'tag'
  | 'collection'
  | 'lang'
  | 'caption'
  | 'credit'
  | 'photographer'
  | 'agency'
  | 'note'
  | 'url'
  | 'kind';

/** Fields that hold a date: published, saved, read. */
export type DateField = 'date' | 'saved' | 'read';

/**
 * What a date is asked for. A date is as precise as it is typed (`2019-04` is the whole month); an age (`7d`) counts
 * back from now. `within` includes both ends, null leaves one open; `before` and `after` leave out the date itself.
 */
export type DateTest =
  | { kind: 'within'; from: string | null; to: string | null }
  | { kind: 'before' | 'after'; date: string }
  | { kind: 'last'; age: string }
  | { kind: 'never' };

/** What an article may be. */
export type State = 'unread' | 'read' | 'starred' | 'archived' | 'incomplete';

/** What an article may have. */
export type Possession = 'photo' | 'note' | 'highlight';

/** `and` and `or`, of two parts or more. */
export interface Group {
  kind: 'and' | 'or';
  parts: Query[];
  at: Span;
}

/** What must not hold. */
export interface Negation {
  kind: 'not';
  part: Query;
  at: Span;
}

/**
 * Words that stand together in this order, in one field (null: in any that is read). `prefix`: the last one only
 * begins so. `exact`: they were quoted.
 */
export interface WordsTerm {
  kind: 'words';
  field: TextField | null;
  text: string;
  exact: boolean;
  prefix: boolean;
  at: Span;
}

/** A field that is empty. */
export interface NoneTerm {
  kind: 'none';
  field: TextField;
  at: Span;
}

/** A date of the article. */
export interface DateTerm {
  kind: 'date';
  field: DateField;
  test: DateTest;
  at: Span;
}

/** How many words the text has; both ends included, null leaves one open. */
export interface CountTerm {
  kind: 'count';
  from: number | null;
  to: number | null;
  at: Span;
}

/** A state the article is in. */
export interface StateTerm {
  kind: 'is';
  state: State;
  at: Span;
}

/** Something the article has. */
export interface HasTerm {
  kind: 'has';
  what: Possession;
  at: Span;
}

/** A query without `and`, `or` and `not`. */
export type Term = WordsTerm | NoneTerm | DateTerm | CountTerm | StateTerm | HasTerm;

/** A query as it is understood. */
export type Query = Group | Negation | Term;
