import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { parseArticle } from '../../../main/exchange/import/parse-article.ts';
import { extractArticle, readCaption, readCredit } from '../../../main/extract/index.ts';
import { articleFormat } from '../../../shared/article.ts';
import { CoupureError } from '../../../shared/errors.ts';
import { parseQuery, printQuery } from '../../../shared/query/index.ts';
import { dangersIn } from '../../hostile/dangers.ts';
import { credits, lines, pages, queries, texts } from './inputs.ts';

/** What was given to one reader, and what came of it. */
export interface Fuzzed {
  reader: string;
  inputs: number;
  /** The longest that one input took, in milliseconds. */
  slowest: number;
  /** What went wrong: the smallest input that shows it, and how. */
  failure: string | null;
}

/** No input here is larger than a few kilobytes; one that takes this long would take for ever where it is larger. */
const patienceMs = 10_000;
const maxGrowth = 40;

/** A reader, and the share of all inputs that it is given. */
interface Reader {
  reader: string;
  share: number;
  check: Check;
}

type Watch = (read: () => void) => void;
/** Gives a reader many inputs; null, or what went wrong. */
type Check = (watch: Watch, run: { numRuns: number; seed: number }) => string | null;

function checking<Input>(inputs: fc.Arbitrary<Input>, read: (input: Input) => void): Check {
  return (watch, run) => {
    const details = fc.check(
      fc.property(inputs, (input) => watch(() => read(input))),
      run,
    );
    return details.failed ? (fc.defaultReportMessage(details) ?? 'It failed.').slice(0, 2_000) : null;
  };
}

/** A document of the newest format in so far as the reader looks; the rest is what is made wrong. */
const document = {
  format: articleFormat,
  ...{ id: '01HXYZ00000000000000000A7K', rev: 1, title: 'Harbour reopens', html: '<p>a</p>', text: 'a' },
  ...{ authors: [], photos: [], captures: [], provenance: {}, rivals: {}, url: 'https://gazette.example/a' },
  ...{ savedAt: '2024-05-06T07:08:09.000Z', publishedAt: null, wordCount: 1, state: {} },
};

const readers: Reader[] = [
  { reader: 'HTML', share: 0.15, check: checking(pages, (bytes) => readBytes(bytes, 'text/html')) },
  { reader: 'plain text', share: 0.15, check: checking(texts, (bytes) => readBytes(bytes, 'text/plain')) },
  { reader: 'import (jsonl)', share: 0.2, check: checking(lines(document), readLine) },
  { reader: 'query', share: 0.25, check: checking(queries, readQuery) },
  { reader: 'credits', share: 0.25, check: checking(credits, readLineOfCredit) },
];

/** Gives every reader its share of the inputs; none may crash, take long or grow without bound. */
export function fuzzReaders(inputs: number, seed: number): Fuzzed[] {
  return readers.map(({ reader, share, check }) => {
    const told: Fuzzed = { reader, inputs: 0, slowest: 0, failure: null };
    const watch: Watch = (read) => {
      const began = performance.now();
      read();
      const took = performance.now() - began;
      told.slowest = Math.max(told.slowest, took);
      told.inputs += 1;
      if (took > patienceMs) throw new Error(`It took ${Math.round(took)} ms.`);
    };
    told.failure = check(watch, { numRuns: Math.round(inputs * share), seed });
    return told;
  });
}

function readBytes(bytes: Uint8Array, mime: 'text/html' | 'text/plain'): void {
  const page = { bytes, contentType: null, mime, url: 'https://gazette.example/a' };
  const { html, text } = extractArticle({ ...page, at: '2024-05-06T07:08:09.000Z' });
  if (html.length + text.length > 10_000 + maxGrowth * bytes.length) throw new Error('It grows.');
  const dangers = dangersIn(JSDOM.fragment(html));
  if (dangers.length > 0) throw new Error(`It acts: ${dangers.join(', ')}.`);
}

function readLine(line: string): void {
  try {
    parseArticle(line, 1);
  } catch (thrown) {
    if (!(thrown instanceof CoupureError)) throw thrown;
  }
  if (Reflect.get({}, 'polluted') !== undefined) throw new Error('It reached the prototype.');
}

function readQuery(text: string): void {
  const { query } = parseQuery(text);
  if (query !== null) printQuery(query);
}

function readLineOfCredit(text: string): void {
  const { caption, credit } = readCaption(text, 'text');
  if ((caption?.length ?? 0) > text.length)
    throw new Error('The caption is longer than what it was read from.');
  if (credit === null) readCredit(text, 'text');
}
