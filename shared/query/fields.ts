import type { DateField, TextField } from './query.ts';

/** How the value of a field is read. */
export type FieldKind =
  | { kind: 'text'; field: TextField }
  | { kind: 'date'; field: DateField }
  | { kind: 'before' | 'after' }
  | { kind: 'count' | 'is' | 'has' };

const textFields: TextField[] = [
  'title',
  'text',
  'author',
  'publisher',
  'site',
  'section',
  'tag',
  'collection',
  'lang',
  'caption',
  'credit',
  'photographer',
  'agency',
  'note',
  'url',
  'kind',
];

const dateFields: DateField[] = ['date', 'saved', 'read'];

/** Every field, by the name one types before the colon. */
export const fields: ReadonlyMap<string, FieldKind> = new Map<string, FieldKind>([
  ...textFields.map((field): [string, FieldKind] => [field, { kind: 'text', field }]),
  ...dateFields.map((field): [string, FieldKind] => [field, { kind: 'date', field }]),
  ['before', { kind: 'before' }],
  ['after', { kind: 'after' }],
  ['words', { kind: 'count' }],
  ['is', { kind: 'is' }],
  ['has', { kind: 'has' }],
]);

/** The fields that speak of a photo: those that stand together must hold of one photo. */
export const photoFields: ReadonlySet<TextField | null> = new Set<TextField>([
  'caption',
  'credit',
  'photographer',
  'agency',
]);

/** The fields whose words bend, so that their other forms are found too; names, tags and addresses do not. */
export const bendingFields: ReadonlySet<TextField | null> = new Set<TextField | null>([
  null,
  'title',
  'text',
  'caption',
  'note',
]);
