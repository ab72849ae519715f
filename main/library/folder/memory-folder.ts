import type { Folder } from './folder.ts';

declare const MemoryFolder: new () => Folder;

export { MemoryFolder };
