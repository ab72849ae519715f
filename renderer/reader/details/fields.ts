import type { z } from 'zod';
import { type Metadata, type MetadataField, metadataSchema } from '../../../shared/metadata.ts';
import type { MessageKey } from '../../i18n/catalogue.ts';

/** One field of the Details panel: how its value is shown as text, and how a typed text becomes its value. */
export interface Field<Name extends MetadataField = MetadataField> {
  name: Name;
  label: MessageKey;
  /** `list` is several values parted by semicolons; `lines` is a longer text. */
  input: 'line' | 'lines' | 'list' | 'choice';
  /** The values to choose from; empty unless `input` is `choice`. */
  choices: readonly string[];
  /** What a value looks like, where that is not plain. */
  example: string | null;
  print: (article: Metadata) => string;
  /** The typed text as the schema wants it; its validity is the schema's business. */
  read: (text: string, before: Metadata) => unknown;
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
const listed = (text: string): string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

type Plain = 'standfirst' | 'section' | 'dateline' | 'licence' | 'publishedAt' | 'modifiedAt' | 'language';

function plain(name: Plain, more: Partial<Pick<Field, 'input' | 'example'>> = {}): Field {
  return {
    name,
    label: `details.${name}`,
    input: 'line',
    choices: [],
    example: null,
    print: (article) => article[name] ?? '',
    read: orNull,
    ...more,
  };
}

function words(name: 'keywords' | 'wire'): Field {
  return {
    name,
    label: `details.${name}`,
    input: 'list',
    choices: [],
    example: null,
    print: (article) => article[name].join('; '),
    read: listed,
  };
}

const authors: Field = {
  name: 'authors',
  label: 'details.authors',
  input: 'list',
  choices: [],
  example: null,
  print: (article) => article.authors.map(({ name }) => name).join('; '),
  // A name that stays keeps its role and its page.
  read: (text, before) =>
    listed(text).map(
      (name) => before.authors.find((author) => author.name === name) ?? { name, role: 'author', url: null },
    ),
};

const publisher: Field = {
  name: 'publisher',
  label: 'details.publisher',
  input: 'line',
  choices: [],
  example: null,
  print: (article) => article.publisher?.name ?? '',
  read: (text, before) => {
    const name = orNull(text);
    return name === null ? null : { name, url: before.publisher?.url ?? null };
  },
};

/** The fields in the order in which the panel shows them. */
export const fields: readonly Field[] = [
  {
    name: 'title',
    label: 'details.title',
    input: 'lines',
    choices: [],
    example: null,
    print: ({ title }) => title,
    read: (text) => text.trim(),
  },
  plain('standfirst', { input: 'lines' }),
  authors,
  publisher,
  plain('section'),
  plain('publishedAt', { example: '2024-02-29T07:45+01:00' }),
  plain('modifiedAt', { example: '2024-02-29' }),
  plain('language', { example: 'fr' }),
  {
    name: 'direction',
    label: 'details.direction',
    input: 'choice',
    choices: metadataSchema.shape.direction.options,
    example: null,
    print: ({ direction }) => direction,
    read: (text) => text,
  },
  {
    name: 'kind',
    label: 'details.kind',
    input: 'choice',
    choices: metadataSchema.shape.kind.options,
    example: null,
    print: ({ kind }) => kind,
    read: (text) => text,
  },
  words('wire'),
  plain('dateline'),
  words('keywords'),
  plain('licence'),
];

const changeSchema = metadataSchema.partial();
/** Some values of an article, to be changed. */
export type MetadataChange = z.infer<typeof changeSchema>;

/** The typed text as a checked value of the field, or null where the field cannot take it. */
export function valueTyped(field: Field, text: string, before: Metadata): MetadataChange | null {
  const parsed = changeSchema.safeParse({ [field.name]: field.read(text, before) });
  return parsed.success ? parsed.data : null;
}
