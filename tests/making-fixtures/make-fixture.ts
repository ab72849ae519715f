/** Turns a page into a test case: an anonymised page.html, and expected.json with what is read from it today. */
import { access, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { decodeBytes } from '../../main/extract/document/index.ts';
import { anonymiseAddress } from './anonymise/address.ts';
import { anonymisePage } from './anonymise/markup.ts';
import { moveNumbers } from './anonymise/numbers.ts';
import { readFixture } from './fixture.ts';

const usage = `Usage: npm run fixture -- FILE [--url ADDRESS] [--at TIME] [--name NAME] [--out DIR]
  FILE         a page, .html or .html.gz
  --url        where it came from
  --at         when it was captured, ISO 8601; the file’s own time else
  --name       what the test case is called; the file’s name else
  --out        where it is put; tests/fixtures/extract else
`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const { values, positionals } = argumentsOf(args);
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) {
    process.stdout.write(usage);
    return 2;
  }
  const folder = join(resolve(values.out ?? 'tests/fixtures/extract'), nameFor(values.name ?? file));
  if (await exists(folder)) {
    process.stderr.write(`There is a test case already: ${folder}\n`);
    return 1;
  }
  const at = new Date(values.at ?? (await stat(file)).mtime).toISOString();
  const page = anonymisePage(decodeBytes({ bytes: await pageIn(file), contentType: null }));
  const url = values.url === undefined ? null : anonymiseAddress(values.url);
  const expected = readFixture(page, { url, at: moveNumbers(at) });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'page.html'), page);
  await writeFile(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
  process.stdout.write(
    `${join(folder, 'page.html')}\n${join(folder, 'expected.json')}\nThe second is what is read today: correct it to what should be read.\n`,
  );
  return 0;
}

function argumentsOf(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { url: text, at: text, name: text, out: text },
    });
  } catch (thrown) {
    process.stderr.write(`${thrown instanceof Error ? thrown.message : 'Wrong arguments.'}\n`);
    return { values: {}, positionals: [] };
  }
}

function nameFor(file: string): string {
  return basename(file)
    .replace(/\.gz$/i, '')
    .replace(/\.html?$/i, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
}

async function pageIn(file: string): Promise<Uint8Array> {
  const bytes = await readFile(file);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
