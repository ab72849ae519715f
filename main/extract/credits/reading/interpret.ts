import { meaningsAt } from '../lexicon/lexicon.ts';
import type { Token } from '../text/token.ts';
import type { CueKind, Item } from './item.ts';
import { readName } from './read-name.ts';
import { emptyReading, namesAnyone, type Reading } from './reading.ts';

/** What the reader of a credit has in mind when it comes to the next piece. */
export interface Context {
  tokens: readonly Token[];
  text: string;
  reading: Reading;
  /** The role of the people named next. */
  role: string;
  /** What is named next is a source, whoever it is: after `Screenshot`, `supplied by`, `via`. */
  source: 'courtesy' | 'supplier' | 'taken-from' | null;
  before: Item | undefined;
  after: Item | undefined;
  /** Pieces that are no credit are passed over, where the text is known to be one. */
  lenient: boolean;
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
  items: readonly Item[],
  lenient = false,
): Reading | null {
  const context: Context = {
    tokens,
    text,
    reading: emptyReading(),
    role: 'photographer',
    source: null,
    before: undefined,
    after: undefined,
    lenient,
  };
  for (const [index, item] of items.entries()) {
    context.before = items[index - 1];
    context.after = items[index + 1];
    if (!take(context, item) && !lenient) return null;
  }
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
  if (reading.cue === 'none' && !mayPrecedeCue(context, item)) return false;
  reading.cue = item.sure || reading.cue === 'sure' ? 'sure' : 'plain';
  if (item.kind === 'filePhoto') reading.filePhoto = true;
  if (item.kind === 'handoutPhoto') reading.handout = true;
  if (before?.type === 'run' && context.after !== undefined) creditsOutlet(reading);
  if (item.kind !== 'copyright' && item.kind !== 'credit') context.role = roles[item.kind] ?? 'photographer';
  context.source = sourceOf(context, item);
  return true;
}

/** Names that stand before the first cue are a caption, but for agencies that we know and an outlet whose photo it is. */
function mayPrecedeCue(
  { reading, before, after, tokens }: Context,
  item: Extract<Item, { type: 'cue' }>,
): boolean {
  const unknown = reading.creators.length + reading.agencies.filter(({ proof }) => proof === null).length;
  if (unknown === 0 || reading.hasPost) return true;
  if (unknown > 1 || before?.type !== 'run' || item.kind === 'copyright' || item.kind === 'still')
    return false;
  const words = tokens.slice(before.start, before.end).filter((token) => token.kind === 'word').length;
  return words > 1 && (after === undefined || after.type === 'link');
}

/** `Example Herald photo by Jane Sample`: what stood before the cue was no person. */
function creditsOutlet(reading: Reading): void {
  const last = reading.creators.pop();
  if (last !== undefined) reading.agencies.push({ id: null, name: last.name, proof: null });
}

function sourceOf({ tokens }: Context, item: Extract<Item, { type: 'cue' }>): Context['source'] {
  if (item.kind === 'courtesy') return 'courtesy';
  if (item.kind === 'still') return 'taken-from';
  const last = meaningsAt(tokens, item.end - 1, item.end)[0]?.meaning;
  return item.kind === 'handoutPhoto' && item.end - item.start > 1 && last?.kinds.has('by')
    ? 'supplier'
    : null;
}

function takeAgency(context: Context, item: Extract<Item, { type: 'agency' }>): boolean {
  const { reading } = context;
  const { id, name, proof } = item.agency;
  if (!reading.agencies.some((agency) => agency.name === name)) reading.agencies.push({ id, name, proof });
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
  context.reading.ties.add(item.kind);
  if (item.kind === 'via' || item.kind === 'for') context.source = 'taken-from';
  if (item.kind === 'by' && context.source === 'taken-from') context.source = null;
  return context.after !== undefined;
}

function takeSeparator(context: Context, item: Extract<Item, { type: 'separator' }>): boolean {
  const { reading, after } = context;
  reading.marks.add(item.mark);
  if (context.source === 'courtesy' && /^[;|]$|^break$/.test(item.mark)) context.source = null;
  if (item.mark !== '.') return true;
  const founded =
    reading.cue !== 'none' || reading.agencies.some(({ proof }) => proof !== null) || !namesAnyone(reading);
  return founded && after?.type !== 'run';
}

function printedText(text: string, tokens: readonly Token[], { start, end }: Item): string {
  return text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0);
}
