import { type Archive, openArchive, undiciNetwork } from '../../../main/archive/index.ts';
import { NodeFolder, openLibrary } from '../../../main/library/index.ts';
import { generatedArticles } from './articles.ts';

/** How many articles are written at once, as an import does. */
const atOnce = 8;

/** Makes a library of so many articles; each is durable. */
export async function makeLibrary(folder: string, count: number): Promise<void> {
  const library = await openLibrary(new NodeFolder(folder), { create: true, device: 'bench' });
  const articles = generatedArticles(count);
  const keepOne = async () => {
    for (const { content, state } of articles) await library.add(content, state ?? undefined);
  };
  await Promise.all(Array.from({ length: atOnce }, keepOne));
  await library.close();
}

/** Opens it as the command does: the index is up to date when it is given. */
export function openMade(folder: string, create = false): Promise<Archive> {
  const built = (name: string) => new URL(`../main/${name}.js`, import.meta.url);
  const workers = {
    extract: built('extract-worker'),
    index: built('index-worker'),
    intake: built('intake-worker'),
  };
  return openArchive({ folder, create, workers, network: undiciNetwork() });
}
