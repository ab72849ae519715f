import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentSchema } from '../../../shared/article.ts';
import type { EmbeddedFields } from '../../../shared/embedded.ts';
import { sampleContent, sampleLibrary, samplePhoto, temporaryFolder } from '../library/samples.ts';
import { exportTo, importFrom } from './samples.ts';

const fields: EmbeddedFields = {
  headline: 'Quay reopens',
  caption: null,
  byLines: ['Mila Brandt', 'Zoë Ångström'],
  byLineTitle: null,
  credit: 'Reuters',
  source: null,
  copyright: null,
  dateCreated: '2024-05-06',
  instructions: null,
  usageTerms: null,
  webStatement: null,
  licence: null,
  licensor: { name: 'Sample Pictures', url: null },
  digitalSourceType: null,
};

test('a document without embedded fields is read and written as it was', () => {
  const content = sampleContent({ photos: [samplePhoto(), samplePhoto({ src: null })] });
  const line = JSON.stringify(contentSchema.parse(content));
  expect(line).not.toContain('embedded');
  expect(JSON.stringify(contentSchema.parse(JSON.parse(line)))).toBe(line);
  expect(contentSchema.parse(content).photos).toEqual(content.photos);
});

test('fields that are there, null or absent come through an import and out again byte for byte', async () => {
  const library = await sampleLibrary();
  const photos = [
    samplePhoto(),
    samplePhoto({ embedded: null }),
    samplePhoto({ embedded: { iptc: fields, xmp: null } }),
  ];
  await library.add(sampleContent({ photos }));
  const folder = await temporaryFolder();
  await exportTo(library, join(folder, 'a.jsonl'));
  const other = await sampleLibrary(undefined, { device: 'other' });
  await importFrom(other, join(folder, 'a.jsonl'));
  await exportTo(other, join(folder, 'b.jsonl'));

  const exported = await readFile(join(folder, 'a.jsonl'), 'utf8');
  expect(await readFile(join(folder, 'b.jsonl'), 'utf8')).toBe(exported);
  expect(JSON.parse(exported).photos.map((photo: object) => Object.entries(photo).at(-1))).toEqual([
    ['rivals', []],
    ['embedded', null],
    ['embedded', { iptc: fields, xmp: null }],
  ]);
});

test('a document with fields out of bounds is refused', () => {
  const long = { ...fields, headline: 'x'.repeat(4001) };
  const content = sampleContent({ photos: [samplePhoto({ embedded: { iptc: long, xmp: null } })] });
  expect(contentSchema.safeParse(content).success).toBe(false);
});
