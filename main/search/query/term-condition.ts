import type { Term, WordsTerm } from '../../../shared/query/index.ts';
import { type Fragment, sql } from '../fragment.ts';
import { articleBit } from '../lacks.ts';
import { gap } from '../separators.ts';
import { addressKey } from '../taking-in/address-key.ts';
import { readable } from '../taking-in/addresses.ts';
import { dateCondition } from './date-condition.ts';
import { inColumn, matchExpression, phrase } from './match-expression.ts';
import type { Names } from './names.ts';

/** What a query is understood with, besides its text. */
export interface Surroundings {
  names: Names;
  now: Date;
}

/** A term that is not of photos as a condition over `article a`. */
export function termCondition(term: Term, { names, now }: Surroundings): Fragment {
  switch (term.kind) {
    case 'words':
      return wordsCondition(term, names);
    case 'none':
      return sql`(a.lacks & ${articleBit(term.field)}) <> 0`;
    case 'date':
      return dateCondition(term, now);
    case 'count':
      return sql`a.words BETWEEN ${term.from ?? 0} AND ${term.to ?? Number.MAX_SAFE_INTEGER}`;
    case 'is':
      return states[term.state];
    case 'has':
      return possessions[term.what];
  }
}

const states = {
  unread: sql`a.unread = 1`,
  read: sql`a.unread = 0`,
  starred: sql`a.starred = 1`,
  archived: sql`a.archived = 1`,
  incomplete: sql`a.incomplete = 1`,
};

const possessions = {
  photo: sql`a.photos > 0`,
  note: sql`a.noted = 1`,
  highlight: sql`a.highlighted = 1`,
};

function wordsCondition(term: WordsTerm, names: Names): Fragment {
  switch (term.field) {
    case 'tag':
      return slugCondition(sql`tag`, names.tagSlugs(term.text, term.prefix), term.prefix);
    case 'collection':
      return slugCondition(sql`collection`, names.collectionSlugs(term.text, term.prefix), term.prefix);
    case 'lang':
      return languageCondition(term);
    case 'kind':
      return sql`a.kind = ${term.text.toLowerCase()}`;
    case 'site':
      return addressMatch(inColumn('site', siteExpression(term)));
    case 'url':
      return urlCondition(term);
    default:
      return matchCondition(matchExpression(term) ?? '""');
  }
}

/** Articles whose words match an expression of FTS5. */
export function matchCondition(expression: string): Fragment {
  return sql`a.number IN (SELECT rowid FROM words WHERE words MATCH ${expression})`;
}

function addressMatch(expression: string): Fragment {
  return sql`a.number IN (SELECT rowid FROM addresses WHERE addresses MATCH ${expression})`;
}

/** With a prefix, also slugs that the library does not list begin so; the first one is the slug as typed. */
function slugCondition(table: Fragment, slugs: string[], prefix: boolean): Fragment {
  const [typed] = slugs;
  const among = sql`slug IN (SELECT value FROM json_each(${JSON.stringify(slugs)}))`;
  const wanted = prefix && typed ? sql`(${among} OR ${beginsWith(sql`slug`, typed)})` : among;
  return sql`a.number IN (SELECT article FROM ${table} WHERE ${wanted})`;
}

function beginsWith(column: Fragment, beginning: string): Fragment {
  return sql`(${column} >= ${beginning} AND ${column} < ${`${beginning}\u{10ffff}`})`;
}

/** `lang:pt` is Portuguese of any country, `lang:pt-BR` that of Brazil. */
function languageCondition({ text, prefix }: WordsTerm): Fragment {
  const language = text.toLowerCase().replace('_', '-');
  if (prefix) return beginsWith(sql`a.language`, language);
  return sql`(a.language = ${language} OR ${beginsWith(sql`a.language`, `${language}-`)})`;
}

/** `site:gazette.example` is that host and those under it; a single word is any part of a host's name. */
function siteExpression({ text, prefix }: WordsTerm): string {
  const host = text
    .replace(/^https?:\/\//i, '')
    .replace(/[/?#].*$/s, '')
    .replace(/^www\./i, '');
  const whole = host.includes('.') && !prefix;
  return phrase(host || text, prefix, whole ? gap : '');
}

/** A whole address finds its page however it was written; a part of one finds what has it. */
function urlCondition({ text, prefix }: WordsTerm): Fragment {
  const part = addressMatch(
    inColumn('url', phrase(readable(text.replace(/^https?:\/\/(?=.)/i, '')), prefix)),
  );
  const key = addressKey(text);
  return key === null ? part : sql`(${part} OR a.number IN (SELECT article FROM address WHERE key = ${key}))`;
}
