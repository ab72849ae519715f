import { fieldText } from './field-text.ts';

/** How deep lists and structures may be nested: a name in a sequence in a field. */
const deepest = 6;

/** The texts of a field: one, a list of them, or one in several languages, of which the default stands first. */
export function textsIn(tag: unknown, depth = 0): string[] {
  if (typeof tag === 'string') return [fieldText(tag)].filter((text) => text !== null);
  if (!isObject(tag) || depth > deepest) return [];
  if (Array.isArray(tag)) return defaultFirst(tag).flatMap((one) => textsIn(one, depth + 1));
  return 'value' in tag
    ? textsIn(tag.value, depth + 1)
    : Object.values(tag).flatMap((one) => textsIn(one, depth + 1));
}

/** The text of the first member of that name in a structure or a list of structures, written as element or attribute. */
export function memberText(tag: unknown, member: string, depth = 0): string | null {
  if (!isObject(tag) || depth > deepest) return null;
  const own = Object.entries(tag).find(([name]) => name === member);
  const text = own && textsIn(own[1])[0];
  if (text !== undefined) return text;
  for (const inner of Object.values(tag)) {
    const found = memberText(inner, member, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

function defaultFirst(values: readonly unknown[]): unknown[] {
  const standard = values.filter(isDefaultLanguage);
  return standard.length === 0
    ? [...values]
    : [...standard, ...values.filter((one) => !isDefaultLanguage(one))];
}

function isDefaultLanguage(value: unknown): boolean {
  const attributes = isObject(value) && 'attributes' in value ? value.attributes : null;
  return isObject(attributes) && 'lang' in attributes && attributes.lang === 'x-default';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
