import { sourceCues } from '../data/cue-forms.ts';
import { meaningsAt } from '../lexicon/lexicon.ts';
import type { Token } from '../text/token.ts';
import type { CueKind, Item } from './item.ts';
import { readName } from './read-name.ts';
import { emptyReading, namesAnyone, type ReadAgency, type Reading } from './reading.ts';

/** What the reader of a credit has in mind when it comes to the next piece. */
export interface Context {
  tokens: readonly Token[];
  text: string;
  reading: Reading;
  /** The role of the people named next. */
  role: string;
  /** What is named next is a source, whoever it is: after `Screenshot`, `supplied by`, `via`. */
  source: 'courtesy' | 'supplier' | 'taken-from' | null;
  /** The last cue was "source": one word after it, alone, is none of a person. */
  sourceCue: boolean;
  before: Item | undefined;
  after: Item | undefined;
}

const roles: Readonly<Partial<Record<CueKind, string>>> = {
  drawing: 'illustrator',
  graphic: 'designer',
  film: 'videographer',
};

/** What the pieces of a credit say together; null where they are no credit. */
export function interpret(
  text: string,
  tokens: readonly Token[],
  items: Iterable<Item | 'refused'>,
  lenient = false,
): Reading | null {
  const context: Context = {
    tokens,
    text,
    reading: emptyReading(),
    role: 'photographer',
    source: null,
    sourceCue: false,
    before: undefined,
    after: undefined,
  };
  let current: Item | undefined;
  for (const next of items) {
    if (next === 'refused') return null;
    context.after = next;
    if (current !== undefined && !take(context, current) && !lenient) return null;
    context.before = current;
    current = next;
  }
  context.after = undefined;
  if (current === undefined || (!take(context, current) && !lenient)) return null;
  return context.reading;
}

function take(context: Context, item: Item): boolean {
  const { reading } = context;
  switch (item.type) {
    case 'cue':
      return takeCue(context, item);
    case 'agency':
      return takeAgency(context, item);
    case 'aside':
      return takeAside(context, item);
    case 'link':
      return takeLink(context, item);
    case 'licence':
      reading.licence ??= item.licence;
      return true;
    case 'separator':
      return takeSeparator(context, item);
    case 'run':
      return readName(context, item);
  }
}

function takeCue(context: Context, item: Extract<Item, { type: 'cue' }>): boolean {
  const { reading, before } = context;
  const isFirst = reading.cue === 'none';
  if (isFirst && !mayPrecedeCue(context, item)) return false;
  reading.cue = item.sure || reading.cue === 'sure' ? 'sure' : 'plain';
  if (item.kind === 'still') reading.isStill = true;
  if (item.kind === 'filePhoto') reading.filePhoto = true;
  if (item.kind === 'handoutPhoto') reading.handout = true;
  if (isFirst && before?.type === 'run' && context.after !== undefined) creditsOutlet(reading);
  if (item.kind !== 'copyright' && item.kind !== 'credit') context.role = roles[item.kind] ?? 'photographer';
  context.source = sourceOf(context, item);
  context.sourceCue = context.tokens.slice(item.start, item.end).some(({ fold }) => sourceCues.has(fold));
  return true;
}

/** Names that stand before the first cue are a caption, but for agencies that we know and an outlet whose photo it is. */
function mayPrecedeCue(
  { reading, before, after, tokens }: Context,
  item: Extract<Item, { type: 'cue' }>,
): boolean {
  const known = reading.agencies.filter(isKnown).length;
  const unknown = reading.creators.length + reading.agencies.length - known;
  if (unknown === 0 || reading.hasPost || known > 0) return true;
  if (unknown > 1 || before?.type !== 'run' || item.kind === 'copyright' || item.kind === 'still')
    return false;
  const words = tokens.slice(before.start, before.end).filter((token) => token.kind === 'word').length;
  return words > 1 && (after === undefined || after.type === 'link');
}

function isKnown({ proof }: ReadAgency): boolean {
  return proof === 'sure' || proof === 'fair';
}

/** `Example Herald photo by Jane Sample`: what stood before the cue was no person. */
function creditsOutlet(reading: Reading): void {
  const last = reading.creators.pop();
  if (last !== undefined) reading.agencies.push({ id: null, name: last.name, proof: null, isBody: true });
}

function sourceOf({ tokens }: Context, item: Extract<Item, { type: 'cue' }>): Context['source'] {
  if (item.kind === 'courtesy') return 'courtesy';
  if (item.kind === 'still') return 'taken-from';
  if (item.kind !== 'handoutPhoto') return null;
  const whole = meaningsAt(tokens, item.start, item.end).find(({ end }) => end === item.end)?.meaning;
  const last = meaningsAt(tokens, item.end - 1, item.end)[0]?.meaning;
  const namesSupplier = item.end - item.start > 1 && last?.kinds.has('by');
  return namesSupplier || !whole?.kinds.has('handoutPhoto') ? 'supplier' : null;
}

function takeAgency(context: Context, item: Extract<Item, { type: 'agency' }>): boolean {
  const { reading } = context;
  const { id, name, proof } = item.agency;
  if (!reading.agencies.some((agency) => agency.name === name))
    reading.agencies.push({ id, name, proof, isBody: true });
  if (context.source === 'courtesy') reading.courtesy.push(name);
  return true;
}

function takeAside(context: Context, item: Extract<Item, { type: 'aside' }>): boolean {
  const { reading, tokens, text, before } = context;
  if (item.kind === 'file') reading.filePhoto = true;
  if (item.kind === 'handout') reading.handout = true;
  if (item.kind === 'pool') reading.pool = true;
  if (item.kind === 'rights') reading.rights ??= printedText(text, tokens, item);
  if (item.kind === 'role' || item.kind === 'rank') reading.hasPost = true;
  if (item.kind === 'after') {
    if (reading.cue === 'none') reading.cue = 'after';
    const meanings = meaningsAt(tokens, item.start, item.end);
    if (meanings.some(({ meaning }) => meaning.kinds.has('handout') || meaning.kinds.has('handoutPhoto')))
      reading.handout = true;
    return before !== undefined;
  }
  return true;
}

function takeLink(context: Context, item: Extract<Item, { type: 'link' }>): boolean {
  context.reading.ties.add(item.kind === 'for' && item.end - item.start > 1 ? 'ordered' : item.kind);
  if (item.kind === 'via' || item.kind === 'for') context.source = 'taken-from';
  if (item.kind === 'by' && context.source === 'taken-from') context.source = null;
  return context.after !== undefined;
}

function takeSeparator(context: Context, item: Extract<Item, { type: 'separator' }>): boolean {
  const { reading, after, tokens } = context;
  reading.marks.add(item.mark);
  if (isSpaced(tokens, item)) reading.marks.add('spaced');
  if (context.source === 'courtesy' && /^[;|]$|^break$/.test(item.mark)) context.source = null;
  if (item.mark !== '.') return true;
  const founded = reading.cue !== 'none' || reading.agencies.some(isKnown) || !namesAnyone(reading);
  return founded && after?.type !== 'run';
}

/** A mark with space before it: what stands there may be a caption. */
function isSpaced(tokens: readonly Token[], { start }: Item): boolean {
  return tokens[start]?.spaced === true || tokens[start]?.kind === 'break';
}

function printedText(text: string, tokens: readonly Token[], { start, end }: Item): string {
  return text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0);
}
