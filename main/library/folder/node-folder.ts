import type { Folder } from './folder.ts';

declare const NodeFolder: new (path: string) => Folder;

export { NodeFolder };
