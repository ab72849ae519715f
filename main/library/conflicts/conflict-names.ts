import { type ArticleId, idSchema } from '../../../shared/values.ts';
import { type DocumentPart, partOf } from '../articles/layout.ts';

/**
 * What sync tools put before a file's ending when two devices changed it. After the strict names of our documents,
 * nothing else can stand there; what is found is checked to be a document all the same.
 */
const conflictMarks: readonly { tools: string; mark: RegExp }[] = [
  { tools: 'Syncthing', mark: /^\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]{1,16})?$/ },
  { tools: 'Dropbox, Nextcloud, Seafile, Google Drive, in any language', mark: /^ \([^()]{1,200}\)$/ },
  { tools: 'OneDrive', mark: /^-[\p{L}\p{N}_-]{1,64}$/u },
  { tools: 'iCloud Drive, Finder', mark: /^ \d{1,3}$/ },
  { tools: 'ownCloud', mark: /^_conflict-\d{8}-\d{6}$/ },
  { tools: 'Resilio', mark: /^\.Conflict$/ },
  { tools: 'pCloud', mark: /^ \[[^[\]]{1,200}\]$/ },
];

/** The article document that a file is a conflict copy of; null for any other name. */
export function readConflictName(folder: string, name: string): { id: ArticleId; part: DocumentPart } | null {
  const [, id, ending, mark] = /^([0-9A-HJKMNP-TV-Z]{26})(\.state|\.trashed)?(.+)\.json$/.exec(name) ?? [];
  if (!id || !mark || !idSchema.safeParse(id).success || id.slice(-2) !== folder) return null;
  return isConflictMark(mark) ? { id, part: partOf(ending) } : null;
}

/** Whether a file in the library folder is a conflict copy of `library.json`. */
export function isConflictOfInfo(name: string): boolean {
  const [, mark] = /^library(.+)\.json$/.exec(name) ?? [];
  return mark !== undefined && isConflictMark(mark);
}

function isConflictMark(mark: string): boolean {
  return conflictMarks.some((known) => known.mark.test(mark));
}
