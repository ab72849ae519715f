import type { Token } from '../text/token.ts';

/** A licence found in a text; `end` is the token after it. */
export interface FoundLicence {
  end: number;
  licence: string;
}

const conditions: Readonly<Record<string, string>> = {
  by: 'BY',
  attribution: 'BY',
  namensnennung: 'BY',
  sa: 'SA',
  sharealike: 'SA',
  nc: 'NC',
  noncommercial: 'NC',
  nd: 'ND',
  noderivs: 'ND',
  noderivatives: 'ND',
  pd: 'PDM',
  pdm: 'PDM',
  zero: '0',
  '0': '0',
};
const fillers = new Set([
  '-',
  '.',
  'license',
  'licence',
  'lizenz',
  'licencia',
  'international',
  'unported',
  'generic',
  'deed',
  'creative',
  'commons',
  'share',
  'alike',
  'non',
  'commercial',
  'no',
]);
const spelledOut: Readonly<Record<string, string>> = {
  alike: 'SA',
  commercial: 'NC',
  derivatives: 'ND',
  derivs: 'ND',
};
const publicDomain = [
  ['public', 'domain'],
  ['gemeinfrei'],
  ['domaine', 'public'],
  ['dominio', 'publico'],
  ['domínio', 'público'],
  ['pubblico', 'dominio'],
  ['publiek', 'domein'],
  ['общественное', 'достояние'],
];

/** The Creative Commons licence (as SPDX writes it, with spaces) or the public domain stated at a token, if one is. */
export function licenceAt(tokens: readonly Token[], at: number, limit: number): FoundLicence | null {
  const first = tokens[at]?.fold ?? '';
  for (const words of publicDomain) {
    if (words.every((word, index) => tokens[at + index]?.fold === word))
      return { end: at + words.length, licence: 'Public domain' };
  }
  if (first === 'cc0') return versioned(tokens, at + 1, limit, ['CC0']);
  if (first === 'cc') return versioned(tokens, at + 1, limit, ['CC']);
  if (first === 'creative' && tokens[at + 1]?.fold === 'commons')
    return versioned(tokens, at + 2, limit, ['CC']);
  return null;
}

/** Reads the conditions and the version that follow the licence's name. */
function versioned(tokens: readonly Token[], from: number, limit: number, name: string[]): FoundLicence {
  const parts: string[] = [];
  let version = '';
  let end = from;
  for (let at = from; at < Math.min(limit, from + 16) && version === ''; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const part = conditions[token.fold] ?? spelledOut[token.fold];
    if (part !== undefined && token.fold !== '0') parts.push(part);
    else if (/^\d(\.\d)?$/.test(token.fold)) version = token.fold;
    else if (!fillers.has(token.fold)) break;
    if (token.fold !== '-' && token.fold !== '.') end = at + 1;
  }
  while (end < limit && fillers.has(tokens[end]?.fold ?? '') && tokens[end]?.kind === 'word') end++;
  return { end, licence: written(name, parts, version) };
}

function written(name: readonly string[], parts: readonly string[], version: string): string {
  const unique = [...new Set(parts)];
  const zero = unique.includes('0') ? ['CC0'] : name;
  const terms = unique.filter((part) => part !== '0').join('-');
  return [...zero, terms, version].filter((piece) => piece !== '').join(' ');
}
