import { type Metadata, type MetadataField, metadataSchema } from '../../shared/metadata.ts';
import type { PhotoChange } from '../archive/index.ts';
import { usageError } from './terminal.ts';

/** What `edit` sets. */
export interface Assignments {
  values: Partial<Metadata>;
  photos: PhotoChange[];
}

const fields: MetadataField[] = metadataSchema.keyof().options;

/** Fields that hold several values, written with `;` between them. */
const lists = new Set<MetadataField>(['keywords', 'wire']);

/** Fields that an article always has. */
const required = new Set<MetadataField>(['title', 'kind', 'direction']);

/**
 * Reads `field=value` arguments. Lists are parted by `;`, authors and the publisher are names, photos are
 * `photos.0.caption` and `photos.0.credit` (counted as `photos` prints them), an empty value clears a field. Throws
 * `usage` for what names no field or is no value of it.
 */
export function parseAssignments(texts: string[]): Assignments {
  const assignments: Assignments = { values: {}, photos: [] };
  for (const text of texts) {
    const at = text.indexOf('=');
    if (at < 1)
      throw usageError(`“${text}” sets nothing.`, 'Write field=value, such as title="A new headline".');
    const name = text.slice(0, at).trim();
    const value = text.slice(at + 1).trim();
    const photo = /^photos?\.(\d{1,6})\.(caption|credit)$/.exec(name);
    if (photo) setPhoto(assignments, Number(photo[1]), photo[2] === 'caption' ? 'caption' : 'credit', value);
    else Object.assign(assignments.values, metadataValue(fieldNamed(name), value));
  }
  return assignments;
}

/** The metadata field of a name. Throws `usage`, listing them all. */
export function fieldNamed(name: string): MetadataField {
  const field = fields.find((candidate) => candidate.toLowerCase() === name.trim().toLowerCase());
  if (field) return field;
  throw usageError(
    `“${name}” is no field that can be edited.`,
    `Fields: ${fields.join(', ')}, photos.N.caption, photos.N.credit.`,
  );
}

function setPhoto({ photos }: Assignments, index: number, part: 'caption' | 'credit', text: string): void {
  const value = text === '' ? null : text;
  const known = photos.find((photo) => photo.index === index);
  if (known) known[part] = value;
  else photos.push({ index, [part]: value });
}

function metadataValue(field: MetadataField, text: string): Partial<Metadata> {
  if (text === '' && required.has(field)) {
    throw usageError(
      `${field} cannot be empty.`,
      `Give a value, or take the edit back with --reset ${field}.`,
    );
  }
  const parsed = metadataSchema.partial().safeParse({ [field]: written(field, text) });
  // Undefined values cannot be: the one field was given.
  if (parsed.success) return { [field]: parsed.data[field] };
  const [issue] = parsed.error.issues;
  throw usageError(`${field} cannot be “${text}”: ${issue?.message ?? 'not valid'}.`, hintFor(field));
}

function written(field: MetadataField, text: string): unknown {
  if (lists.has(field)) return listOf(text);
  if (field === 'authors') return listOf(text).map((name) => ({ name, role: 'author', url: null }));
  if (text === '') return null;
  if (field === 'publisher') return { name: text, url: null };
  if (field === 'language') return languageTag(text);
  return text;
}

function listOf(text: string): string[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** BCP 47 in its usual case (`pt-br` → `pt-BR`). Throws `usage`. */
function languageTag(text: string): string {
  try {
    const [tag] = Intl.getCanonicalLocales(text);
    if (tag) return tag;
  } catch {
    // Said below.
  }
  throw usageError(`“${text}” is no language.`, hintFor('language'));
}

function hintFor(field: MetadataField): string {
  if (field === 'publishedAt' || field === 'modifiedAt') {
    return 'Write a date as 2019, 2019-04, 2019-04-23 or 2019-04-23T09:12:00+02:00.';
  }
  if (field === 'language') return 'Write a BCP 47 tag, such as fr, pt-BR or zh-Hant.';
  if (field === 'kind') return `One of ${metadataSchema.shape.kind.options.join(', ')}.`;
  if (field === 'direction') return `One of ${metadataSchema.shape.direction.options.join(', ')}.`;
  return 'Correct the value and try again.';
}
