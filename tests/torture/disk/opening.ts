import { libraryInfoFormat } from '../../../main/library/documents/formats.ts';
import { type Folder, type Library, openLibrary } from '../../../main/library/index.ts';
import { openWithFormat } from '../../../main/library/open.ts';

/** A clock that stands still: what is done twice gives the same document. */
const now = () => new Date('2024-05-06T12:00:00Z');
const options = { create: true, device: 'desk', now };

/** Opens a library, or makes it. */
export function open(folder: Folder): Promise<Library> {
  return openLibrary(folder, options);
}

/** `library.json` as a later version may have it: one more format, one migration. */
const laterFormat = {
  ...libraryInfoFormat,
  newestVersion: 2,
  migrations: [{ id: 'library/2/sample', to: 2, up: (info: unknown) => ({ ...Object(info), format: 2 }) }],
};

/** Opens a library as a later version does, which brings it to its format first. */
export function openLater(folder: Folder): Promise<Library> {
  return openWithFormat(folder, options, laterFormat);
}

/** Opens it as it would be a year on: what lay in the trash is swept then. */
export function openNextYear(folder: Folder): Promise<Library> {
  return openLibrary(folder, { ...options, now: () => new Date('2025-05-06T12:00:00Z') });
}
