import { basename } from 'node:path';
import type { Article } from '../../shared/article.ts';
import type { FileReference } from '../../shared/photo.ts';
import { mediaPath } from '../library/index.ts';

/** A reference in an article, and whether it is an image or a page as received. */
export interface ArticleFile {
  reference: FileReference;
  kind: 'media' | 'original';
}

/** Everything an article refers to by hash, each hash once: its images, then what its captures received. */
export function filesOf(article: Pick<Article, 'photos' | 'captures'>): ArticleFile[] {
  const files = new Map<string, ArticleFile>();
  const add = (reference: FileReference | null, kind: ArticleFile['kind']) => {
    if (reference && !files.has(reference.hash)) files.set(reference.hash, { reference, kind });
  };
  for (const photo of article.photos) add(photo.file, 'media');
  for (const capture of article.captures) {
    for (const original of capture.originals) add(original, original.role === 'image' ? 'media' : 'original');
  }
  return [...files.values()];
}

/** The folder for the held files of an export: beside it, under its name. */
export function filesFolder(file: string): string {
  return `${file}.files`;
}

/** What pages and texts are called in an export; images are called as in the library. */
const pageExtensions: Record<string, string> = {
  'text/html': 'html',
  'application/xhtml+xml': 'xhtml',
  'text/plain': 'txt',
  'application/pdf': 'pdf',
  'application/json': 'json',
  'application/xml': 'xml',
  'multipart/related': 'mhtml',
  'application/warc': 'warc.gz',
};

/** The name of a file beside an export: its hash, and an extension that says how to open it. */
export function nameBeside({ hash, mime }: Pick<FileReference, 'hash' | 'mime'>): string {
  const extension = Object.hasOwn(pageExtensions, mime) ? pageExtensions[mime] : undefined;
  return extension ? `${hash.slice('sha256:'.length)}.${extension}` : basename(mediaPath(hash, mime));
}

/** Whether a file in a folder is called as {@link nameBeside} calls them. */
export function isNameBeside(name: string): boolean {
  return /^[0-9a-f]{64}\.[a-z.]{1,10}$/.test(name);
}
