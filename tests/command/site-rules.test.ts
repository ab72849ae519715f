import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { place } from './coupure.ts';

const url = 'https://gazette.example/harbour';
const page =
  '<link rel="canonical" href="https://gazette.example/harbour"><title>Harbour</title><article><h1>Harbour opens</h1><p class="k">Quay trade goes on</p><p>The harbour office said on Thursday that ships would be let in from dawn, after three days without traffic.</p></article>';

async function libraryWithRules(files: Record<string, string>) {
  const given = await place();
  await given.coupure(['add', '-'], { stdin: 'A note that makes the library.' });
  await mkdir(join(given.library, 'rules'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(given.library, 'rules', name), text);
  await writeFile(join(given.folder, 'page.html'), page);
  return given;
}

describe('site rules in a library', () => {
  const rule = JSON.stringify({ hosts: ['gazette.example'], title: '.k', section: '.absent' });

  test('are used by add and by extract --library, and verify finds nothing wrong with them', async () => {
    const { coupure, library } = await libraryWithRules({ 'gazette.json': rule });
    const added = await coupure(['add', 'page.html', '--url', url, '--json']);
    expect(added.lines).toMatchObject([{ title: 'Quay trade goes on' }]);
    expect((await coupure(['extract', 'page.html', '--json'])).lines).toMatchObject([
      { title: 'Harbour opens' },
    ]);
    expect((await coupure(['--library', library, 'extract', 'page.html', '--json'])).lines).toMatchObject([
      { title: 'Quay trade goes on', provenance: { title: 'rule:gazette.example' } },
    ]);
    const { stdout } = await coupure(['--library', library, 'extract', 'page.html', '--explain']);
    expect(stdout).toContain('title: Quay trade goes on ← rule:gazette.example');
    expect(stdout).toContain('or Harbour opens ← h1');
    expect(stdout).toContain('Site rule\n');
    expect(stdout).toContain('section: nothing found (.absent; read as on any page)');
    const verified = await coupure(['verify', '--json']);
    expect([verified.code, verified.lines]).toEqual([0, []]);
  });

  test('that are broken are named and stop nothing', async () => {
    const { coupure, library } = await libraryWithRules({
      'gazette.json': '{"hosts":["gazette.example"],"headline":"h1"}',
    });
    const { code, lines, stderr } = await coupure(['add', 'page.html', '--url', url, '--json']);
    expect([code, lines.length]).toEqual([0, 1]);
    expect(stderr).toContain('rules/gazette.json has the key “headline”, which is not known');
    const explained = await coupure(['--library', library, 'extract', 'page.html', '--explain']);
    expect([explained.code, explained.stderr]).toEqual([0, stderr]);
  });

  test('are looked for in a library that exists', async () => {
    const { coupure } = await libraryWithRules({});
    expect((await coupure(['--library', 'absent', 'extract', 'page.html'])).code).toBe(3);
  });
});
