import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ulid } from 'ulid';
import { emptyState } from '../../../shared/state.ts';
import { bytesOf, sampleContent } from '../../unit/library/sample-content.ts';
import type { Line, Place } from './command.ts';
import type { Expectations, Facts } from './expected.ts';
import type { Site } from './site.ts';

/** A run of the command: what it may do from now on is noted before it starts, each thing it said as it says so. */
export interface Task {
  args: string[];
  acknowledge(line: Line): void;
}

/** What one hand works with; two hands never touch the same article, so that the order of what they do is known. */
export interface Hand {
  place: Place;
  site: Site;
  expectations: Expectations;
  random: () => number;
  /** A number that no other task has. */
  next: () => number;
}

type MakeTask = (hand: Hand) => Task | null;

/** What a reader and their scripts do, the same kind more often where it writes more. */
const kinds: MakeTask[] = [
  save,
  save,
  importMany,
  importMany,
  tagMany,
  tagMany,
  untagMany,
  remove,
  bring,
  reindex,
];

/** Some task that there is something to do for. */
export function nextTask(hand: Hand): Task {
  const make = kinds[Math.floor(hand.random() * kinds.length)];
  return make?.(hand) ?? importMany(hand);
}

function save({ site, expectations, next }: Hand): Task {
  const addresses = Array.from({ length: 6 }, () => site.address(next()));
  return {
    args: ['add', ...addresses, '--tag', 'saved'],
    acknowledge: ({ id }) => id && expectations.acknowledge(id, { tag: { slug: 'saved', on: true } }),
  };
}

function importMany({ place, expectations, next }: Hand): Task {
  const file = join(place.folder, `import-${next()}.jsonl`);
  const contents = Array.from({ length: 60 }, () => sampleContent({ id: ulid() }));
  const lines = contents.map((content) => `${JSON.stringify({ ...content, state: emptyState() })}\n`);
  writeFileSync(file, bytesOf(lines.join('')));
  for (const { id } of contents) expectations.begin(id, { present: true });
  return { args: ['import', file], acknowledge: ({ id }) => id && expectations.acknowledge(id, {}) };
}

function tagMany(hand: Hand): Task | null {
  const slug = `t${hand.next()}`;
  return onMany(hand, 50, false, ['tag'], [`+${slug}`], { tag: { slug, on: true } });
}

function untagMany(hand: Hand): Task | null {
  return onMany(hand, 30, false, ['tag'], ['-saved'], { tag: { slug: 'saved', on: false } });
}

function remove(hand: Hand): Task | null {
  return onMany(hand, 20, false, ['delete'], [], { trashed: true });
}

function bring(hand: Hand): Task | null {
  return onMany(hand, 20, true, ['restore'], [], { trashed: false });
}

function onMany(
  { expectations, random }: Hand,
  count: number,
  trashed: boolean,
  before: string[],
  after: string[],
  facts: Facts,
): Task | null {
  const known = expectations.known(trashed);
  const from = Math.floor(random() * Math.max(1, known.length - count));
  const ids = known.slice(from, from + count);
  if (ids.length === 0) return null;
  for (const id of ids) expectations.begin(id, facts);
  return {
    args: [...before, ...ids, ...after],
    acknowledge: ({ id }) => id && expectations.acknowledge(id, facts),
  };
}

/** There is no library before the first article. */
function reindex({ expectations }: Hand): Task | null {
  if (expectations.known(false).length === 0) return null;
  return { args: ['reindex'], acknowledge: () => undefined };
}
