import { addValue, type DataNode, draftNode } from '../data-node.ts';
import type { JsonValue } from '../json-ld/lenient-json.ts';
import { plainText } from '../plain-text.ts';
import { articleMarks, personKeys, stateKeys } from './state-keys.ts';
import { valuesIn } from './values-in.ts';

/** More people than any article has. */
const mostPeople = 20;
const longestText = 1000;

type JsonObject = { [key: string]: JsonValue };

/**
 * The page's article as the states of its scripts describe it, as a node of schema.org's: the object whose headline
 * is one of the page's titles and which says the most. Null where none does. Only a headline that the page shows
 * tells its article from the teasers that stand in the same state.
 */
export function articleInState(
  states: readonly JsonValue[],
  titles: readonly string[],
  element: Element,
): DataNode | null {
  const known = new Set(titles.map(comparable).filter((title) => title !== ''));
  let best: DataNode | null = null;
  for (const object of valuesIn(states)) {
    if (!isObject(object)) continue;
    const headline = firstText(object, 'headline');
    if (headline === null || !known.has(comparable(headline))) continue;
    const node = nodeOf(object, element);
    const isArticle = articleMarks.some((mark) => node.values.has(mark.toLowerCase()));
    if (isArticle && node.values.size > (best?.values.size ?? 0)) best = node;
  }
  return best;
}

function nodeOf(object: JsonObject, element: Element): DataNode {
  const node = draftNode({ source: 'state', id: null, types: ['newsarticle'], within: null, element });
  for (const property of Object.keys(stateKeys)) {
    const texts = property === 'author' ? peopleIn(object) : [firstText(object, property)];
    for (const text of texts) if (text !== null) addValue(node, property, text);
  }
  return node;
}

function firstText(object: JsonObject, property: string): string | null {
  for (const path of stateKeys[property] ?? []) {
    const text = textOf(valueAt(object, path));
    if (text !== null) return text;
  }
  return null;
}

function peopleIn(object: JsonObject): string[] {
  for (const path of stateKeys.author ?? []) {
    const value = valueAt(object, path);
    const people = (Array.isArray(value) ? value.slice(0, mostPeople) : [value]).flatMap(nameOf);
    if (people.length > 0) return people;
  }
  return [];
}

/** A name, or the person who bears it; ids and addresses name nobody. */
function nameOf(value: JsonValue | undefined): string[] {
  if (typeof value === 'string') return /\p{L}/u.test(value) && !/^https?:|\d{3}/.test(value) ? [value] : [];
  if (!isObject(value)) return [];
  for (const key of personKeys) {
    const text = textOf(value[key]);
    if (text !== null) return [text];
  }
  const parts = [textOf(value.firstName ?? value.first_name), textOf(value.lastName ?? value.last_name)];
  const name = parts.filter((part) => part !== null).join(' ');
  return name === '' ? [] : [name];
}

function valueAt(object: JsonObject, path: string): JsonValue | undefined {
  let value: JsonValue | undefined = object;
  for (const key of path.split('.')) {
    if (!isObject(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}

/** A text, or a moment counted in numbers. */
function textOf(value: JsonValue | undefined): string | null {
  if (typeof value === 'number') return String(value);
  const isText = typeof value === 'string' && value.trim() !== '' && value.length <= longestText;
  return isText ? value : null;
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function comparable(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
