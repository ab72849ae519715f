import { literalEnd } from '../../../main/extract/structured-data/embedded/literal-end.ts';
import { anonymiseData } from './value.ts';

const assignment =
  /(?:(?:window|self|globalThis)\.|Fusion\.|var |let |const )[\w.$[\]"']{1,80}\s{0,5}=\s{0,5}(JSON\.parse\(\s{0,5})?(?=["'{[])/g;
/** Shorter ones are settings, which nobody reads. */
const shortest = 500;

/** What a script carries as data, anonymised; null for one that only does something. */
export function anonymiseScript(text: string, type: string): string | null {
  if (/json/i.test(type)) return anonymiseData(text);
  if (type !== '' && !/javascript|module/i.test(type)) return null;
  const states: string[] = [];
  for (const match of text.matchAll(assignment)) {
    const start = match.index + match[0].length;
    const end = literalEnd(text, start);
    if (end !== null && end - start >= shortest)
      states.push(stateOf(match[0], text.slice(start, end), match[1]));
  }
  return states.length === 0 ? null : states.join('\n');
}

function stateOf(name: string, literal: string, parse: string | undefined): string {
  if (parse === undefined) return `${name}${anonymiseData(literal)};`;
  return `${name}${quotedData(literal)});`;
}

function quotedData(literal: string): string {
  try {
    const double = literal.startsWith("'")
      ? `"${literal
          .slice(1, -1)
          .replaceAll("\\'", "'")
          .replace(/(?<!\\)"/g, '\\"')}"`
      : literal;
    return JSON.stringify(anonymiseData(String(JSON.parse(double)))).replaceAll('</', '<\\/');
  } catch {
    return '"{}"';
  }
}
