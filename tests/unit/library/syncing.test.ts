import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addTags,
  ensureTags,
  type Library,
  mergeStates,
  mergeTag,
  NodeFolder,
  removeTags,
  renameTag,
  type Stored,
  setEdit,
  setNotes,
  setStarred,
} from '../../../main/library/index.ts';
import { type ArticleState, emptyState } from '../../../shared/state.ts';
import { all, sampleContent, sampleLibrary, temporaryFolder } from './samples.ts';
import { SyncStandIn } from './sync-stand-in.ts';

const ids = [sampleContent().id, sampleContent().id];

type Step = (library: Library, id: string) => Promise<unknown>;
const steps: Step[] = [
  (library, id) => library.changeState(id, (state) => setStarred(state, !state.starred, library.stamp())),
  (library, id) => library.changeState(id, (state) => addTags(state, ['port'], library.stamp())),
  (library, id) => library.changeState(id, (state) => removeTags(state, ['port'], library.stamp())),
  (library, id) => library.changeState(id, (state) => addTags(state, ['mer'], library.stamp())),
  (library, id) => library.changeState(id, (state) => setNotes(state, `note ${state.rev}`, library.stamp())),
  (library, id) =>
    library.changeState(id, (state) => setEdit(state, 'title', `Title ${state.rev}`, library.stamp())),
  (library, id) => library.changeState(id, (state) => setEdit(state, 'section', 'Sea', library.stamp())),
  (library, id) =>
    library.changeContent(id, (content) => ({
      ...content,
      captures: [
        ...content.captures,
        ...content.captures.slice(-1).map((last) => ({ ...last, at: library.stamp().at })),
      ],
    })),
  (library, id) => all(library.moveToTrash([id])),
  (library, id) => all(library.restore([id])),
  (library) => library.changeInfo((info) => ensureTags(info, ['Port', `Tag ${info.id.length}`]).info),
  (library, id) => library.changeInfo((info) => ensureTags(info, [`Of ${id}`]).info),
  (library) => library.changeInfo((info) => mergeTag(ensureTags(info, ['Mer', 'Sea']).info, 'sea', 'mer')),
  (library) => library.changeInfo((info) => renameTag(ensureTags(info, ['Port']).info, 'port', 'Harbour')),
];

/** What a reader does, on which of two computers, to which article; a step beyond the last is a meeting of the two. */
const histories = fc.array(
  fc.record({
    side: fc.nat(1),
    article: fc.nat(1),
    step: fc.nat(steps.length + 4),
    /** In which order the sync tool takes the files, how many, and whose names it gives. */
    order: fc.nat(),
    atMost: fc.oneof(fc.constant(1000), fc.nat(6)),
    tool: fc.nat(5),
  }),
  { minLength: 4, maxLength: 24 },
);

/** A shuffled order that is the same for a given number. */
function shuffled(seed: number): (name: string) => number {
  return (name) => createHash('sha256').update(`${seed} ${name}`).digest().readUInt32LE(0);
}

async function holdings(library: Library): Promise<(Stored | null)[]> {
  const stored = await Promise.all(ids.map((id) => library.read(id)));
  const stamp = { content: { mtimeMs: 0, size: 0 }, state: null };
  return stored.map((found) => found && { ...found, stamp });
}

/** All that the reader ever did to each article, and all captures, on whichever computer. */
class Memory {
  readonly #states = new Map<string, ArticleState>();
  readonly #captures = new Map<string, Set<string>>();

  note({ content, state }: Stored): void {
    this.#states.set(content.id, mergeStates(this.#states.get(content.id) ?? emptyState(), state));
    const captures = this.#captures.get(content.id) ?? new Set();
    for (const { at } of content.captures) captures.add(at);
    this.#captures.set(content.id, captures);
  }

  assertKept(stored: Stored | null): void {
    const id = stored?.content.id ?? '';
    expect({ ...stored?.state, rev: 0 }).toEqual({ ...(this.#states.get(id) ?? emptyState()), rev: 0 });
    expect(new Set(stored?.content.captures.map(({ at }) => at))).toEqual(this.#captures.get(id));
  }
}

/** Two copies of a library on two computers, one clock, and a sync tool between them. */
async function twoCopies() {
  const base = await temporaryFolder();
  const paths = [join(base, 'desk'), join(base, 'phone')] as const;
  let clock = Date.parse('2024-05-06T12:00:00Z');
  const now = () => {
    clock += 1000;
    return new Date(clock);
  };
  const desk = await sampleLibrary(new NodeFolder(paths[0]), { device: 'desk', now });
  for (const id of ids) await desk.add(sampleContent({ id }));
  await mkdir(paths[1], { recursive: true });
  const tool = new SyncStandIn(...paths);
  await tool.meetInFull();
  const phone = await sampleLibrary(new NodeFolder(paths[1]), { device: 'phone', now });
  const sync = async (meeting?: Parameters<typeof tool.meet>[0]) => {
    await (meeting ? tool.meet(meeting) : tool.meetInFull());
    for (const library of [desk, phone]) await library.mergeConflictCopies();
  };
  return { desk, phone, sync };
}

/** `library.json` as it lies on the disk now. */
function infoOf(library: Library) {
  return library.changeInfo((info) => info);
}

test('two copies of a library, synced in any order, end equal and have lost nothing', async () => {
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      const { desk, phone, sync } = await twoCopies();
      const memory = new Memory();
      const tags = new Set<string>();
      const remember = async (library: Library) => {
        for (const stored of await holdings(library)) if (stored) memory.note(stored);
      };
      await remember(desk);
      for (const done of history) {
        const library = done.side === 0 ? desk : phone;
        if (done.step < steps.length) await steps[done.step]?.(library, ids[done.article] ?? '');
        else await sync({ order: shuffled(done.order), atMost: done.atMost, tool: done.tool });
        await remember(library);
        for (const slug of Object.keys((await infoOf(library)).tags)) tags.add(slug);
      }
      // The merged documents themselves travel once more.
      for (let more = 0; more < 5; more += 1) await sync();

      const held = await holdings(desk);
      expect(await holdings(phone)).toEqual(held);
      for (const stored of held) memory.assertKept(stored);
      expect(await infoOf(phone)).toEqual(await infoOf(desk));
      expect(Object.keys((await infoOf(desk)).tags).sort()).toEqual([...tags].sort());
      for (const library of [desk, phone]) expect(await all(library.verify())).toEqual([]);
    }),
    { numRuns: 12 },
  );
});
