import { join } from 'node:path';
import { expect, test } from 'vitest';
import { place } from './coupure.ts';
import { plainText } from './pages.ts';

test('copy brings an article to another library, with its tags', async () => {
  const { coupure, folder } = await place();
  const other = join(folder, 'other');
  const { lines: added } = await coupure(['add', '-', '--tag', 'Port', '--json'], { stdin: plainText });
  const id = String(added[0]?.id);
  const copied = await coupure(['copy', id, '--to', other, '--json']);
  expect(copied).toMatchObject({ code: 0, lines: [{ id, status: 'new' }] });
  const shown = await coupure(['show', id, '--json', '--library', other]);
  expect(shown.lines).toMatchObject([{ id, state: { tags: ['port'] } }]);
  expect(await coupure(['verify', '--library', other])).toMatchObject({ code: 0 });
});

test('copy --move takes an article out of this library', async () => {
  const { coupure, folder } = await place();
  const other = join(folder, 'other');
  const { lines: added } = await coupure(['add', '-', '--json'], { stdin: plainText });
  const id = String(added[0]?.id);
  expect(await coupure(['copy', id, '--to', other, '--move'])).toMatchObject({ code: 0 });
  expect((await coupure(['list', '--json'])).lines).toEqual([]);
  expect((await coupure(['list', '--json', '--library', other])).lines).toHaveLength(1);
});

test('copy names what is not there and goes on, and refuses its own library', async () => {
  const { coupure, library, folder } = await place();
  const { lines: added } = await coupure(['add', '-', '--json'], { stdin: plainText });
  const id = String(added[0]?.id);
  const missing = '01JD4T5K8Q3ZV6W9X2Y7B1C0DE';
  const copied = await coupure(['copy', missing, id, '--to', join(folder, 'other'), '--json']);
  expect(copied).toMatchObject({ code: 1 });
  expect(copied.lines).toEqual(expect.arrayContaining([expect.objectContaining({ id, status: 'new' })]));
  expect(await coupure(['copy', id, '--to', library])).toMatchObject({ code: 1 });
});
