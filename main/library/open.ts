import type { Folder } from './folder/folder.ts';
import type { Library, OpenOptions } from './library.ts';
export declare function openLibrary(folder: Folder, options: OpenOptions): Promise<Library>;
