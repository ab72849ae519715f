import { bodyNames, companyNames } from '../data/agencies/bodies.ts';
import { companyTable } from '../data/agencies/company.ts';
import { institutionTable } from '../data/agencies/institution.ts';
import { easternOutlets } from '../data/agencies/outlets-east.ts';
import { westernOutlets } from '../data/agencies/outlets-west.ts';
import { photoTable } from '../data/agencies/photo.ts';
import { platformTable } from '../data/agencies/platform.ts';
import { stockTable } from '../data/agencies/stock.ts';
import { wireTable } from '../data/agencies/wire.ts';
import { foldWord } from '../text/fold.ts';

/**
 * How far a name proves that a text is a credit: `sure` proves it alone, `fair` where the text is built like a
 * credit, `weak` (a common word, a body that captions speak about) never.
 */
export type Proof = 'sure' | 'fair' | 'weak';

/** One spelling of an agency's name, and what it is called where it is spelled so. */
export interface AgencySpelling {
  id: string;
  spelling: string;
  /** The name that the credit gives. */
  name: string;
  proof: Proof;
}

/** All spellings of all agencies, outlets, institutions, platforms and companies; where two share one, the first is meant. */
export function agencySpellings(): AgencySpelling[] {
  return [
    ...ofTable(wireTable, 'sure'),
    ...ofTable(photoTable, 'sure'),
    ...ofTable(stockTable, 'sure'),
    ...ofTable(platformTable, 'fair'),
    ...ofTable(institutionTable, 'fair'),
    ...ofOutlets(westernOutlets),
    ...ofOutlets(easternOutlets),
    ...ofTable(companyTable, 'weak'),
    ...ofNames(bodyNames),
    ...ofNames(companyNames),
  ];
}

function ofTable(table: string, proof: Proof): AgencySpelling[] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [id = '', names = ''] = line.split(' | ');
      const spellings = names.split(';').map((name) => name.trim());
      const usual = marksOff(spellings[0] ?? '');
      return spellings.map((written) => {
        const spelling = marksOff(written);
        const asWritten = written.includes('=', 0) && /^\??=/.test(written);
        const name = asWritten || inAnotherScript(spelling, usual) ? spelling : usual;
        return { id, spelling, name, proof: written.startsWith('?') ? 'weak' : proof };
      });
    });
}

function ofOutlets(list: string): AgencySpelling[] {
  return list
    .split(';')
    .map((outlet) => outlet.trim())
    .filter((outlet) => outlet !== '')
    .flatMap((outlet) => {
      const names = outlet.split(/\s=\s+/);
      const id = idOf(marksOff(names[0] ?? ''));
      return names.map((written) => {
        const spelling = marksOff(written);
        const proof: Proof = written.startsWith('?') ? 'weak' : 'fair';
        return { id, spelling, name: spelling.replace(/[«»]\s?/g, '').trim(), proof };
      });
    });
}

function ofNames(list: string): AgencySpelling[] {
  return list
    .split(';')
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => name !== '')
    .map((name) => ({ id: idOf(name), spelling: name, name, proof: 'weak' }));
}

function marksOff(written: string): string {
  return written
    .trim()
    .replace(/^\??=?/, '')
    .replace(/\s+/g, ' ')
    .replace(/\/$/, '');
}

function idOf(name: string): string {
  return foldWord(name)
    .replace(/['’.«»"]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

function inAnotherScript(spelling: string, usual: string): boolean {
  return /\p{Script=Latin}/u.test(usual) && /[^\p{Script=Latin}\P{L}]/u.test(spelling);
}
