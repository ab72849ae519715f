import { expect, onTestFinished, test, vi } from 'vitest';
import { pollFolders } from '../../../main/library/folder/watch/poll-folders.ts';
import { MemoryFolder, setStarred } from '../../../main/library/index.ts';
import { all, sampleContent, sampleLibrary } from './samples.ts';

/** A folder that tells of changes only to who looks, as a network share does. */
class SilentFolder extends MemoryFolder {
  override watch(folders: readonly string[], listener: (path: string) => void): () => void {
    return pollFolders(this, folders, listener);
  }
}

const within = { timeout: 2_000, interval: 20 };

test('changes on a share that tells nothing are found by looking', async () => {
  const folder = new SilentFolder();
  const ours = await sampleLibrary(folder);
  const theirs = await sampleLibrary(folder, { device: 'other' });
  const before = (await ours.add(sampleContent())).content.id;
  const heard = new Set<string>();
  onTestFinished(
    ours.watch(({ ids }) => {
      for (const id of ids) heard.add(id);
    }),
  );
  const added = (await theirs.add(sampleContent())).content.id;
  await vi.waitFor(() => expect([...heard]).toEqual([added]), within);
  heard.clear();
  await theirs.changeState(before, (state) => setStarred(state, true, theirs.stamp()));
  await vi.waitFor(() => expect([...heard]).toEqual([before]), within);
  heard.clear();
  await all(theirs.moveToTrash([added]));
  await vi.waitFor(() => expect([...heard]).toEqual([added]), within);
});
