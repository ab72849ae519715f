import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../../../main/archive/index.ts';
import { openIndex } from '../../../main/search/index.ts';
import type { Figures } from './figures.ts';
import { times } from './measuring.ts';
import { queryClasses } from './queries.ts';

const queriesOfClass = 46;

/** The first of each class find the code cold, as no reader does twice. */
const unmeasured = 4;

/** Lists, searches of every class, and what is counted of them. */
export async function measureSearch({ note, noteTimes }: Figures, archive: Archive): Promise<void> {
  noteTimes(
    'the newest, page after page',
    await times(queriesOfClass, (at) => archive.list(listOf('', at * 50))),
  );
  for (const { name, query } of queryClasses()) {
    let found = 0;
    for (let at = 0; at < unmeasured; at += 1) await archive.list(listOf(query(at)));
    const searches = await times(queriesOfClass, async (at) => {
      found += (await archive.list(listOf(query(at)))).total;
    });
    const average = Math.round(found / queriesOfClass).toLocaleString('en');
    noteTimes(`find ${name}`, searches, `${average} found on average`);
  }
  const common = queryClasses()[1];
  const counting = await times(20, (at) => archive.facets('all', common?.query(at) ?? ''));
  noteTimes('count what a common word’s result is of', counting);
  noteTimes('count for the sidebar', await times(20, () => archive.overview()));
  note('the ten best, as a ranking of all has them', await agreement());
}

const comparedOfClass = 6;

/**
 * How many of the ten best are among the ten best where every match is ranked. Of a large result only some are; all
 * classes count alike.
 */
async function agreement(): Promise<string> {
  const indexes = join(process.env.COUPURE_CACHE ?? '', 'indexes');
  const file = join(indexes, (await readdir(indexes)).find((name) => name.endsWith('.sqlite')) ?? '');
  const [some, all] = [openIndex(file), openIndex(file, undefined, Number.MAX_SAFE_INTEGER)];
  try {
    const shares = queryClasses().flatMap(({ query }) =>
      Array.from({ length: comparedOfClass }, (_, at) => {
        const best = { ...listOf(query(at)), limit: 10 };
        const wanted = new Set(all.list(best).rows.map(({ id }) => id));
        const met = some.list(best).rows.filter(({ id }) => wanted.has(id)).length;
        return wanted.size === 0 ? 1 : met / wanted.size;
      }),
    );
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    return `${Math.round(mean * 100)} %`;
  } finally {
    some.close();
    all.close();
  }
}

function listOf(query: string, offset = 0) {
  return { place: 'all', query, sort: query === '' ? 'saved' : 'relevance', offset, limit: 50 } as const;
}
