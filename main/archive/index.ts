/** The door of archive/: a library with everything that can be done to it, and what works without one. */
export { captureAddress, captureFile, isLocalHost, type Network, undiciNetwork } from '../capture/index.ts';
export type { Explanation } from '../extract/index.ts';
export { opennessOf } from '../library/index.ts';
export type {
  Archive,
  Changed,
  ListRequest,
  PagesInFile,
  PhotoChange,
  PhotoHit,
  Repair,
  RepairAction,
  SaveOptions,
  SaveOutcome,
  SaveProgress,
  Source,
  VerifyOptions,
} from './archive.ts';
export { type Journal, sizeOf } from './bulk/deeds.ts';
export type { BulkOptions, BulkOutcome, BulkProgress } from './bulk/run-plan.ts';
export { loadReader } from './load-reader.ts';
export { faultOf } from './logs/fault.ts';
export type { LogEvent } from './logs/log-events.ts';
export { type Log, openLog } from './logs/log-file.ts';
export { type ReportSubject, reportText } from './logs/report.ts';
export { lookAtFolder } from './look-at-folder.ts';
export { type OpenArchiveOptions, openArchive } from './open-archive.ts';
export type { Ordered, Ordering } from './ordering/ordering.ts';
export { type OwnRules, readOwnRules } from './own-rules.ts';
export {
  cacheFolder,
  configFolder,
  defaultLibraryFolder,
  lastLibraryFolder,
  logFolder,
  rememberLibraryFolder,
} from './places.ts';
export { restoreBackup } from './restore-backup.ts';
export { openExtractors } from './workers/extractors.ts';
