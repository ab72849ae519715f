import { createHash } from 'node:crypto';
import { ulid } from 'ulid';
import { addTags, NodeFolder, openLibrary } from '../../../../main/library/index.ts';
import { contentHolding, sampleContent } from '../sample-content.ts';

/** Another process at work on a library: `add N`, `tag ID N PREFIX` or `busy` (until it is killed). Tells each thing that is done. */
const [folder = '', task = '', ...rest] = process.argv.slice(2);
const library = await openLibrary(new NodeFolder(folder), { create: true, device: `process-${process.pid}` });

if (task === 'add')
  for (let index = 0; index < Number(rest[0]); index += 1) tell('added', await addOne(index));
if (task === 'tag') await tagMany(rest[0] ?? '', Number(rest[1]), rest[2] ?? '');
if (task === 'busy') await beBusy();
if (task === 'save') await saveOnce(rest[0] ?? '');

async function addOne(index: number): Promise<string> {
  const bytes = new TextEncoder().encode(`image ${index}`.repeat(1000));
  const file = await library.putMedia(bytes, 'image/jpeg');
  const original = await library.putOriginal(bytes, 'text/html');
  const content = contentHolding({ file, original }, { id: ulid() });
  await library.add(content);
  return content.id;
}

async function tagMany(id: string, count: number, prefix: string): Promise<void> {
  const tags = Array.from({ length: count }, (_, index) => `${prefix}-${index}`);
  for (const tag of tags) await library.changeState(id, (state) => addTags(state, [tag], library.stamp()));
}

async function beBusy(): Promise<void> {
  for (let index = 0; ; index += 1) {
    const id = await addOne(index);
    tell('added', id);
    await library.changeState(id, (state) => addTags(state, ['kept'], library.stamp()));
    tell('tagged', id);
    if (index % 3 !== 0) continue;
    for await (const _ of library.moveToTrash([id])) tell('trashed', id);
    if (index % 2 === 0) continue;
    await library.purge([id]);
    tell('purged', id);
  }
}

/** Saves an address as the save pipeline does: looks for it, captures it for a while, adds it. */
async function saveOnce(url: string): Promise<void> {
  await library.withAddressLock(url, async () => {
    for await (const id of library.ids()) if ((await library.read(id))?.content.url === url) return;
    await new Promise((resume) => setTimeout(resume, 100));
    const digits = createHash('sha256').update(String(process.pid)).digest('hex');
    await library.add(sampleContent({ id: ulid(), url, title: digits }));
  });
}

function tell(what: string, id: string): void {
  process.stdout.write(`${what} ${id}\n`);
}
