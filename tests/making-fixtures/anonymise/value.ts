import { anonymiseAddress, isAddress, slug } from './address.ts';
import { anonymiseMarkup } from './markup.ts';
import { moveNumbers } from './numbers.ts';
import { anonymiseText } from './text.ts';

/** Keys whose values are words of a vocabulary, not of the page. */
const vocabulary =
  /^(?:@?type|@?context|@?graph|__typename|inlanguage|language|locale|isaccessibleforfree|encodingformat|mimetype|content_?type|role|kind|rel|format|og:type|og:locale|twitter:card|robots|viewport|generator|theme-color|content-language|article:content_tier)$/i;

/** A value of data or of an attribute, by what it looks like: address, date, markup, name, text. */
export function anonymiseValue(value: string, key: string): string {
  const bare = value.trim();
  if (bare === '') return value;
  if (vocabulary.test(key) && bare.length <= 80) return value;
  if (isAddress(bare)) return anonymiseAddress(value);
  if (/^[\d\s.,:;/+TZ-]+$/.test(bare)) return moveNumbers(value);
  if (/^[[{]/.test(bare) && isJson(bare)) return anonymiseData(value);
  if (/<[a-z!/][^>]*>/i.test(bare)) return anonymiseMarkup(value);
  if (/^(?:true|false|null|undefined|yes|no|auto|none)$/i.test(bare)) return value;
  if (!/\s/.test(bare) && /[a-z0-9][/_.-][a-z0-9]/i.test(bare)) return slug(value);
  return anonymiseText(value);
}

/** The text of data, JSON or nearly so: keys stay, each text in it is replaced. */
export function anonymiseData(data: string): string {
  let key = '';
  return data.replace(/"(?:[^"\\]|\\[\s\S])*"(\s{0,20}:)?/g, (literal: string, colon?: string) => {
    if (colon === undefined) return quote(anonymiseValue(unquoted(literal), key));
    key = literal.slice(1, -colon.length - 1);
    return literal;
  });
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

/** Broken escapes and bare line breaks are part of what data can be: they are taken as they stand. */
function unquoted(quoted: string): string {
  try {
    return String(JSON.parse(quoted.replace(/\n/g, '\\n').replace(/\r/g, '\\r').replace(/\t/g, '\\t')));
  } catch {
    return quoted.slice(1, -1).replace(/\\(?!["\\/bfnrtu])/g, '');
  }
}

/** Within a script, nothing may look like its end. */
function quote(text: string): string {
  return JSON.stringify(text).replaceAll('</', '<\\/');
}
