import { citeName } from '../names/cite-name.ts';
import { beginsWithGivenName, classifyName, type NameKind } from '../names/classify.ts';
import { isAllCapitals, isUncased } from '../text/shape.ts';
import type { Token } from '../text/token.ts';
import { dateAt } from './date.ts';
import type { Context } from './interpret.ts';
import type { Item } from './item.ts';

/** Reads a run as the name of a person or of a source. False where it is neither. */
export function readName(context: Context, item: Item): boolean {
  const run = context.tokens.slice(item.start, item.end);
  if (dateAt(run, 0, run.length) === run.length) return true;
  if (isPlaceOfWork(context) || isPictureNumber(run)) return true;
  const kind = classifyName(run);
  if (kind === 'word' && isDeskMark(context, run)) return true;
  switch (decide(context, run, kind)) {
    case 'creator':
      return addCreator(context, run, kind);
    case 'source':
      return addSource(context, run, kind);
    case 'neither':
      return false;
  }
}

/** `(12345678a)`: the number of the picture at its stock site. */
function isPictureNumber(run: readonly Token[]): boolean {
  return run.length === 1 && /^\d{5,}\p{Ll}{0,2}$/u.test(run[0]?.text ?? '');
}

/** `記者張三／台北攝影`: after the reporter and a slash stands the place. */
function isPlaceOfWork({ before, after, reading }: Context): boolean {
  const isBehindSlash = before?.type === 'separator' && before.mark === '/';
  return (
    isBehindSlash &&
    after?.type === 'aside' &&
    (after.kind === 'after' || after.kind === 'role') &&
    reading.hasPost &&
    reading.creators.length > 0
  );
}

/** Letters that a desk sets behind the name: `ANTARA FOTO/Name/abc`. */
function isDeskMark({ before, reading }: Context, run: readonly Token[]): boolean {
  const isBehindSlash = before?.type === 'separator' && before.mark === '/';
  return isBehindSlash && reading.creators.length > 0 && run.length === 1 && (run[0]?.text.length ?? 9) <= 4;
}

type Verdict = 'creator' | 'source' | 'neither';

function decide(context: Context, run: readonly Token[], kind: NameKind): Verdict {
  switch (kind) {
    case 'prose':
      return 'neither';
    case 'word':
      return mayBeHandle(context) ? 'creator' : 'neither';
    case 'titled':
      return context.source === null ? 'neither' : 'source';
    case 'organisation':
    case 'short-form':
      return 'source';
    case 'handle':
      return context.source === 'courtesy' ? 'source' : 'creator';
    case 'person':
      return decideOnPerson(context);
    case 'maybe':
      return context.source === null ? decideOnDoubt(context, run) : 'source';
  }
}

/** After "courtesy of", "supplied by", "for" and "via" stands a source, whatever it is called. */
function decideOnPerson({ source, before }: Context): Verdict {
  if (source === 'courtesy' || source === 'supplier') return 'source';
  const isPassedOn = before?.type === 'link' && (before.kind === 'via' || before.kind === 'for');
  return source !== null && isPassedOn ? 'source' : 'creator';
}

/** A name that may be either is a person's, unless its place says otherwise. */
function decideOnDoubt(context: Context, run: readonly Token[]): Verdict {
  const { reading } = context;
  if (standsAfterPerson(context) && !beginsWithGivenName(run)) return 'source';
  if (run.length > 1) return 'creator';
  if (reading.cue === 'none' && isUncased(run[0]?.text ?? '')) return 'neither';
  const isBody = context.sourceCue && context.after === undefined && reading.agencies.length === 0;
  return isBody ? 'source' : 'creator';
}

/** Stock sites print makers as they registered: one small word, beside the site or alone after a cue. */
function mayBeHandle({ before, after, reading }: Context): boolean {
  const led = before?.type === 'cue' || (before?.type === 'link' && before.kind === 'by');
  if (led) return reading.cue === 'sure';
  if (reading.creators.length > 0) return false;
  return (
    before?.type === 'separator' &&
    (before.mark === '/' || before.mark === '|') &&
    reading.agencies.length > 0 &&
    after?.type !== 'run'
  );
}

/** `Name/Outlet`: after a person and a slash, what we do not know is where the picture appeared. */
function standsAfterPerson({ before, reading }: Context): boolean {
  if (before?.type !== 'separator' || reading.creators.length === 0) return false;
  return /^[/|(-]$/.test(before.mark) && reading.agencies.length === 0;
}

function addCreator({ reading, text, role }: Context, run: readonly Token[], kind: NameKind): boolean {
  const printed = printedName(text, run);
  const isHandle = kind === 'handle' || kind === 'word';
  const name = isHandle ? printed : citeName(printed);
  const words = run.filter((token) => token.kind !== 'mark').length;
  const isGiven = beginsWithGivenName(run) || (kind === 'person' && isUncased(printed));
  if (!reading.creators.some((creator) => creator.name === name))
    reading.creators.push({
      name,
      role,
      isGiven: isGiven || (isAllCapitals(printed) && words > 1),
      words,
      isHandle,
    });
  return true;
}

function addSource({ reading, text, source }: Context, run: readonly Token[], kind: NameKind): boolean {
  const name = printedName(text, run);
  if (!reading.agencies.some((agency) => agency.name === name))
    reading.agencies.push({ id: null, name, proof: null, isBody: kind === 'organisation' });
  if (source === 'courtesy') reading.courtesy.push(name);
  return true;
}

function printedName(text: string, run: readonly Token[]): string {
  const first = run[0];
  const last = run.at(-1);
  return text
    .slice(first?.start ?? 0, last?.end ?? 0)
    .replace(/\s+/g, ' ')
    .trim();
}
