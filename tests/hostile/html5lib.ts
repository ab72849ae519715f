import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const data = join(dirname(createRequire(import.meta.url).resolve('html5/package.json')), 'test', 'data');

const sanitizerSchema = z.array(z.object({ name: z.string(), input: z.string() }));

/**
 * Markup that html5lib's makers found worth a test: of cleaning, and of parsing, where attacks hide. `every` takes only
 * each so-manieth of the latter.
 */
export async function html5libMarkup({ every = 1 } = {}): Promise<string[]> {
  const parsing = (await parsingTests()).filter((_, at) => at % every === 0);
  return [...new Set([...(await cleaningTests()), ...parsing])];
}

async function cleaningTests(): Promise<string[]> {
  const text = await readFile(join(data, 'sanitizer', 'tests1.dat'), 'utf8');
  return sanitizerSchema.parse(JSON.parse(text)).map(({ input }) => input);
}

async function parsingTests(): Promise<string[]> {
  const folder = join(data, 'tree-construction');
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.dat')).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.flatMap(inputsIn);
}

/** In the format of these files, what is parsed stands between `#data` and `#errors`. */
function inputsIn(text: string): string[] {
  return text
    .split(/^#data\n/m)
    .slice(1)
    .map((test) => test.split(/\n?^#errors$/m, 1)[0] ?? '');
}
