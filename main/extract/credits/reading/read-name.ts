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
  const kind = classifyName(run);
  switch (decide(context, run, kind)) {
    case 'creator':
      return addCreator(context, run, kind);
    case 'source':
      return addSource(context, run);
    case 'neither':
      return false;
  }
}

function decide(context: Context, run: readonly Token[], kind: NameKind): 'creator' | 'source' | 'neither' {
  const { source, reading } = context;
  if (kind === 'prose') return 'neither';
  if (kind === 'word') return mayBeHandle(context) ? 'creator' : 'neither';
  if (source === 'courtesy' || source === 'supplier')
    return kind === 'handle' && source !== 'courtesy' ? 'creator' : 'source';
  if (source === 'taken-from')
    return kind === 'person' || kind === 'handle' ? personOrSource(context) : 'source';
  if (kind === 'organisation' || kind === 'short-form') return 'source';
  if (kind === 'maybe' && standsAfterPerson(context) && !beginsWithGivenName(run)) return 'source';
  if (kind === 'maybe' && reading.cue === 'none' && run.length === 1 && isUncased(run[0]?.text ?? ''))
    return 'neither';
  return 'creator';
}

/** After "for" and "via" stands a source, whatever it is called; on a screenshot, one who is called like a person is one. */
function personOrSource({ before }: Context): 'creator' | 'source' {
  return before?.type === 'link' && (before.kind === 'via' || before.kind === 'for') ? 'source' : 'creator';
}

/** Stock sites print makers as they registered: one small word, beside the site or alone after a cue. */
function mayBeHandle({ before, after, reading }: Context): boolean {
  const led = before?.type === 'cue' || (before?.type === 'link' && before.kind === 'by');
  if (led) return reading.cue === 'sure';
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

function addSource({ reading, text, source }: Context, run: readonly Token[]): boolean {
  const name = printedName(text, run);
  if (!reading.agencies.some((agency) => agency.name === name))
    reading.agencies.push({ id: null, name, proof: null });
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
