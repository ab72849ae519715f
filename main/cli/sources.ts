import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Source } from '../archive/index.ts';
import { readAll } from './read-input.ts';
import type { Surroundings } from './surroundings.ts';

/** The name of standard input among sources. */
export const standardInput = '-';

/** Where a source is read from, by how it is written. */
export type SourceKind = 'address' | 'file' | 'input';

/**
 * What a reader means by a source: `-` is standard input, what begins with a scheme is an address (one that cannot
 * be saved is refused later, with its reason), all else is a file.
 */
export function kindOf(text: string): SourceKind {
  if (text === standardInput) return 'input';
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(text) ?? [];
  if (scheme === undefined || scheme.toLowerCase() === 'file') return 'file';
  // One letter is a drive of Windows.
  return scheme.length === 1 || !/^[a-z0-9+.-]*:(?:\/\/|[a-z])/i.test(text) ? 'file' : 'address';
}

/** A source as the archive takes it; standard input is read now, whole. Throws `fetch-too-large`. */
export async function sourceFrom(
  text: string,
  url: string | null,
  { folder, stdin }: Pick<Surroundings, 'folder' | 'stdin'>,
): Promise<Source> {
  switch (kindOf(text)) {
    case 'address':
      return { kind: 'address', url: text };
    case 'input':
      return { kind: 'bytes', bytes: await readAll(stdin), url };
    case 'file':
      return { kind: 'file', path: pathOf(text, folder), url };
  }
}

/** The path that a source names, `file:` addresses included. */
export function pathOf(text: string, folder: string): string {
  if (/^file:\/\//i.test(text) && URL.canParse(text)) return fileURLToPath(text);
  return isAbsolute(text) ? text : resolve(folder, text);
}
