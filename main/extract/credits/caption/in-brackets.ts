import { readSlice } from '../reading/read-slice.ts';
import type { Reading } from '../reading/reading.ts';
import { emptyReading, namesAnyone } from '../reading/reading.ts';
import type { Token } from '../text/token.ts';
import { closingBracket, opensBracket } from './brackets.ts';
import type { Found } from './found.ts';

/** Credits in brackets amid the caption, each with a cue of its own: `Left: the quay (Photo: A); right: the fair (Photo: B)`. */
export function findInBrackets(text: string, tokens: readonly Token[]): Found | null {
  const total = emptyReading();
  const raws: string[] = [];
  let caption = '';
  let kept = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (!opensBracket(tokens[at])) continue;
    const close = closingBracket(tokens, at);
    const reading = close === null ? null : readSlice(text, tokens, at + 1, close);
    if (close === null || reading === null || reading.cue !== 'sure' || !namesAnyone(reading)) continue;
    const [start, end] = [tokens[at]?.start ?? 0, tokens[close]?.end ?? 0];
    caption += text.slice(kept, start).trimEnd();
    raws.push(text.slice(start, end));
    add(total, reading);
    kept = end;
    at = close;
  }
  return raws.length === 0
    ? null
    : { caption: (caption + text.slice(kept)).trim(), raw: raws.join(' '), reading: total };
}

/** Two credits of one caption as one: what stood amid it first. */
export function joinedFound(amid: Found, outer: Found): Found {
  const reading = emptyReading();
  add(reading, amid.reading);
  add(reading, outer.reading);
  return { caption: amid.caption, raw: `${amid.raw} ${outer.raw}`, reading };
}

function add(total: Reading, reading: Reading): void {
  for (const creator of reading.creators)
    if (!total.creators.some(({ name }) => name === creator.name)) total.creators.push(creator);
  for (const agency of reading.agencies)
    if (!total.agencies.some(({ name }) => name === agency.name)) total.agencies.push(agency);
  total.courtesy.push(...reading.courtesy);
  total.handout ||= reading.handout;
  total.filePhoto ||= reading.filePhoto;
  total.pool ||= reading.pool;
  total.licence ??= reading.licence;
  total.rights ??= reading.rights;
}
