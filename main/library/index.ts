/** The door of library/: documents, media and originals in a folder, and what a reader does to an article. */
export { type RestoreBackupOptions, restoreBackup } from './backup/restore-backup.ts';
export type { Folder } from './folder/folder.ts';
export { MemoryFolder } from './folder/memory-folder.ts';
export { NodeFolder } from './folder/node-folder.ts';
export { opennessOf } from './folder/openness.ts';
export {
  type ArticleStamp,
  type BackupOptions,
  type BackupOutcome,
  type Finding,
  type IsReferenced,
  type Library,
  type OutsideChange,
  revOf,
  type Stored,
  type VerifyNotes,
  type VerifyOptions,
  type VerifyProgress,
} from './library.ts';
export { hashOf } from './media/hash-of.ts';
export { mediaPath, readHeldPath } from './media/held-path.ts';
export { lookAtFolder, openLibrary } from './open.ts';
export {
  appendToCollection,
  forgetCollection,
  makeCollection,
  placeInCollection,
  renameCollection,
} from './ordering/collections.ts';
export { putBack } from './ordering/put-back.ts';
export { changeSearch, forgetSearch, placeSearch, saveSearch } from './ordering/saved-searches.ts';
export { type TagTree, tagTreeOf } from './ordering/tag-tree.ts';
export { setBlockEdit } from './state/blocks/block-edits.ts';
export {
  addCollections,
  addTags,
  removeCollections,
  removeTags,
  setArchived,
  setNotes,
  setProgress,
  setReadAt,
  setStarred,
} from './state/changes.ts';
export { setEdit, setPhotoEdit, withdrawEdit, withdrawPhotoEdit } from './state/edits.ts';
export { putHighlight, removeHighlight } from './state/highlights.ts';
export { putBackEdit, stepBackEdit, takeBackEdit } from './state/history.ts';
export { asExtracted, inForce, lostBlocks } from './state/in-force.ts';
export { mergeStates } from './state/merge.ts';
export {
  aliasesOf,
  colourTag,
  ensureTags,
  forgetTags,
  mergeTag,
  moveTag,
  renameTag,
  resolveTag,
} from './tags.ts';
