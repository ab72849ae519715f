import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readGuide } from './read-guide.mjs';

const prefix = 'virtual:guide/';
const docs = new URL('../../docs/', import.meta.url);

/** @type {Record<string, string>} */
const files = { en: 'guide.md', fr: 'guide.fr.md' };

/**
 * Gives the window the user guide as data, with its pictures among the window's own files: `virtual:guide/en`.
 * @returns {import('vite').Plugin}
 */
export function guidePlugin() {
  return {
    name: 'guide',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    async load(id) {
      const language = id.startsWith(`\0${prefix}`) ? id.slice(prefix.length + 1) : '';
      const file = files[language];
      if (file === undefined) return null;
      const path = fileURLToPath(new URL(file, docs));
      this.addWatchFile(path);
      return moduleOf(readGuide(await readFile(path, 'utf8')));
    },
  };
}

/**
 * Each picture is imported, so that the bundler gives it its address.
 * @param {import('../../shared/guide.ts').GuidePage[]} pages
 */
function moduleOf(pages) {
  /** @type {string[]} */
  const pictures = [];
  const shown = pages.map((page) => ({
    ...page,
    blocks: page.blocks.map((block) => {
      if (block.kind !== 'picture') return block;
      pictures.push(fileURLToPath(new URL(block.src, docs)));
      return { ...block, src: `picture ${pictures.length - 1}` };
    }),
  }));
  const imports = pictures.map((path, at) => `import picture${at} from ${JSON.stringify(path)};`);
  const data = JSON.stringify(shown).replaceAll(/"picture (\d+)"/g, 'picture$1');
  return `${imports.join('\n')}\nexport default ${data};\n`;
}
