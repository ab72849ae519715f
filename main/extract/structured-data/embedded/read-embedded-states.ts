import { type JsonValue, readLenientJson } from '../json-ld/lenient-json.ts';
import { literalEnd } from './literal-end.ts';

/** Scripts shorter than this carry settings, not articles. */
const shortest = 500;

/** Where a script hands over its data: `window.__STATE__ = {`, `Fusion.globalContent={`, `self.data = JSON.parse("`. */
const assignment =
  /(?:window|self|globalThis|Fusion|var|let|const)\b[\w.$\s[\]"']{1,80}=\s{0,20}(?:JSON\.parse\(\s{0,20})?(?=["'{[])/g;

/** The data that scripts of the page carry for themselves, each as one value. */
export function readEmbeddedStates(document: Document): JsonValue[] {
  const states: JsonValue[] = [];
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    if (text.length < shortest) continue;
    const type = (script.getAttribute('type') ?? '').toLowerCase();
    if (type.includes('ld+json')) continue;
    if (type.includes('json')) states.push(...parsed(text));
    else if (type === '' || type.includes('javascript') || type === 'module')
      states.push(...assignedStates(text));
  }
  return states;
}

/** Goes on behind each literal, so that a script is read once however many assignments its strings may hold. */
function assignedStates(text: string): JsonValue[] {
  const states: JsonValue[] = [];
  const pattern = new RegExp(assignment);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index + match[0].length;
    const end = literalEnd(text, start);
    if (end === null) break;
    pattern.lastIndex = end;
    if (end - start < shortest) continue;
    const literal = text.slice(start, end);
    states.push(...(match[0].includes('JSON.parse') ? quotedState(literal) : literalState(literal)));
  }
  return states;
}

/** `JSON.parse("{\"a\":1}")`: a text whose content is JSON. */
function quotedState(literal: string): JsonValue[] {
  const double = literal.startsWith("'")
    ? `"${literal
        .slice(1, -1)
        .replace(/\\'/g, "'")
        .replace(/(?<!\\)"/g, '\\"')}"`
    : literal;
  const [text] = parsed(double);
  return typeof text === 'string' ? parsed(text) : [];
}

/** A literal of the script's language may hold `undefined` and bare keys, which JSON does not know. */
function literalState(literal: string): JsonValue[] {
  if (literal.startsWith('"') || literal.startsWith("'")) return [];
  const strict = parsed(literal);
  return strict.length > 0 ? strict : readLenientJson(literal);
}

function parsed(text: string): JsonValue[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}
