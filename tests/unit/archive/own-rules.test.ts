import { describe, expect, it } from 'vitest';
import { ownRulesOf } from '../../../main/archive/own-rules.ts';
import { saveSource } from '../../../main/archive/save/save.ts';
import { MemoryFolder } from '../../../main/library/index.ts';
import { sampleRooms } from './rooms.ts';

const url = 'https://gazette.example/harbour';
const page = new TextEncoder().encode(
  '<title>Harbour</title><article><h1>Harbour opens</h1><p class="k">Quay trade goes on</p><p>The harbour office said on Thursday that ships would be let in from dawn, after three days without traffic.</p></article>',
);
const rule = { hosts: ['gazette.example'], title: '.k' };

async function folderWith(files: Record<string, string>) {
  const folder = new MemoryFolder();
  await folder.makeRoot();
  await folder.makeFolder('rules');
  for (const [name, text] of Object.entries(files)) await put(folder, name, text);
  return folder;
}

/** The rooms over a library that has the given files in its `rules/`. */
async function roomsWith(files: Record<string, string>) {
  const folder = new MemoryFolder();
  const rooms = await sampleRooms({ folder });
  await folder.makeFolder('rules');
  for (const [name, text] of Object.entries(files)) await put(folder, name, text);
  return rooms;
}

async function put(folder: MemoryFolder, name: string, text: string) {
  await folder.remove(`rules/${name}`);
  await folder.writeNew(`rules/${name}`, new TextEncoder().encode(text));
}

describe('the site rules of a library', () => {
  it('are read where the folder has them, and none where it has none', async () => {
    const folder = await folderWith({
      'gazette.json': JSON.stringify(rule),
      'README.md': 'Rules of mine.',
      '.hidden.json': 'x',
    });
    expect(await ownRulesOf(folder)()).toMatchObject({ rules: [{ title: ['.k'] }], problems: [] });
    expect(await ownRulesOf(new MemoryFolder())()).toEqual({ rules: [], problems: [] });
  });

  it('are read again when a file changes, comes or goes', async () => {
    const folder = await folderWith({ 'a.json': JSON.stringify(rule) });
    const own = ownRulesOf(folder);
    await own();
    await put(folder, 'a.json', JSON.stringify({ ...rule, title: 'h2' }));
    await put(folder, 'b.json', JSON.stringify({ ...rule, title: 'h3' }));
    expect((await own()).rules.map(({ title }) => title)).toEqual([['h2'], ['h3']]);
    await folder.remove('rules/a.json');
    expect((await own()).rules.map(({ title }) => title)).toEqual([['h3']]);
  });

  it('name each file that is none, and go on with the others', async () => {
    const folder = await folderWith({
      'bad-json.json': '{',
      'bad-key.json': JSON.stringify({ ...rule, headline: 'h1' }),
      'bad-selector.json': JSON.stringify({ ...rule, title: 'h1[' }),
      'good.json': JSON.stringify(rule),
      'huge.json': ' '.repeat(70_000),
    });
    await folder.makeFolder('rules/folder.json');
    const { rules, problems } = await ownRulesOf(folder)();
    expect(rules).toHaveLength(1);
    expect(problems.map(({ code }) => code)).toEqual(Array(5).fill('rule-invalid'));
    expect(problems.map(({ message }) => /rules\/[\w-]+\.json/.exec(message)?.[0])).toEqual(
      ['bad-json', 'bad-key', 'bad-selector', 'folder', 'huge'].map((name) => `rules/${name}.json`),
    );
  });

  it('are no more than a person writes', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 203 }, (_, index) => [`${1000 + index}.json`, JSON.stringify(rule)]),
    );
    const { rules, problems } = await ownRulesOf(await folderWith(files))();
    expect(rules).toHaveLength(200);
    expect(problems.map(({ message }) => message)).toEqual([
      'The folder rules holds 203 site rules; the first 200 by name are used.',
    ]);
  });

  it('tell of a folder that cannot be read, without failing', async () => {
    const folder = await folderWith({});
    folder.listWithStatus = () => Promise.reject(new Error('broken disk'));
    expect(await ownRulesOf(folder)()).toMatchObject({ rules: [], problems: [{ message: 'broken disk' }] });
  });
});

describe('a save with rules in the library', () => {
  it('reads pages by them', async () => {
    const rooms = await roomsWith({ 'gazette.json': JSON.stringify(rule) });
    const { id, title } = await saveSource({ kind: 'bytes', bytes: page, url }, {}, rooms);
    expect(title).toBe('Quay trade goes on');
    expect((await rooms.library.read(id))?.content.provenance.title).toBe('rule:gazette.example');
  });

  it('goes on where one of them is broken', async () => {
    const rooms = await roomsWith({ 'gazette.json': '{"title": 1' });
    const { title } = await saveSource({ kind: 'bytes', bytes: page, url }, {}, rooms);
    expect(title).toBe('Harbour opens');
    expect(await rooms.ownRules()).toMatchObject({ problems: [{ code: 'rule-invalid' }] });
  });

  it('leaves no finding when the library is verified', async () => {
    const rooms = await roomsWith({ 'gazette.json': JSON.stringify(rule) });
    await saveSource({ kind: 'bytes', bytes: page, url }, {}, rooms);
    const findings = [];
    for await (const finding of rooms.library.verify()) findings.push(finding);
    expect(findings).toEqual([]);
  });
});
