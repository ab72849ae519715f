import { CoupureError } from '../../../shared/errors.ts';
import { type ArticleId, idSchema } from '../../../shared/values.ts';

/** The two folders that hold articles. */
export type Shelf = 'articles' | 'trash';
/** The documents of one article; a trash mark lies in the trash alone. */
export type DocumentPart = 'content' | 'state' | 'mark';

/** Both folders that hold articles. */
export const shelves: readonly Shelf[] = ['articles', 'trash'];

const endings: Record<DocumentPart, string> = { content: '', state: '.state', mark: '.trashed' };

/** The path of a document. Throws `id-invalid`: what is no id never becomes a path. */
export function documentPath(shelf: Shelf, id: ArticleId, part: DocumentPart): string {
  if (!idSchema.safeParse(id).success) throw new CoupureError('id-invalid', `“${id}” is not an article id.`);
  return `${shelf}/${id.slice(-2)}/${id}${endings[part]}.json`;
}

/** The shelf that an article lies on. */
export function shelfOf(trashed: boolean): Shelf {
  return trashed ? 'trash' : 'articles';
}

/** The document that a file in a shelf's folder is; null for a file that is none of ours, conflict copies among them. */
export function readDocumentName(folder: string, name: string): { id: ArticleId; part: DocumentPart } | null {
  const [, id, ending] = /^([0-9A-HJKMNP-TV-Z]{26})(\.state|\.trashed)?\.json$/.exec(name) ?? [];
  if (!id || !idSchema.safeParse(id).success || id.slice(-2) !== folder) return null;
  return { id, part: partOf(ending) };
}

/** The document that the ending of a name stands for: `.state`, `.trashed`, or none. */
export function partOf(ending: string | undefined): DocumentPart {
  if (ending === endings.state) return 'state';
  return ending === endings.mark ? 'mark' : 'content';
}

/** Whether a name is that of one of a shelf's 1,024 folders. */
export function isShelfFolder(name: string): boolean {
  return /^[0-9A-HJKMNP-TV-Z]{2}$/.test(name);
}
