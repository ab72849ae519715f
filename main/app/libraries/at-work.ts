import type { EventName, EventPayload } from '../../../shared/api.ts';
import type { Archive } from '../../archive/index.ts';
import { BulkJobs } from '../bulk/bulk-jobs.ts';
import { SaveJobs } from '../saving/save-jobs.ts';
import { type Saving, savingInto } from '../saving/saving.ts';

/** Tells all windows of one library. */
export type TellAll = <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void;

/** A library that is open, and the work that goes on in it: what its windows share. */
export interface AtWork {
  archive: Archive;
  saving: Saving;
  bulk: BulkJobs;
  /** Stops what goes on, and closes the library. */
  close(): Promise<void>;
}

/** Sets an archive to work; what goes on in it is told to its windows. */
export function atWork(archive: Archive, tell: TellAll): AtWork {
  const jobs = new SaveJobs((job) => tell('save.progress', job));
  const bulk = new BulkJobs((job) => tell('bulk.progress', job));
  archive.onChange((ids) => tell('library.changed', { ids }));
  return {
    archive,
    saving: savingInto(archive, jobs),
    bulk,
    async close() {
      jobs.stopAll();
      await bulk.stopAll();
      await archive.close();
    },
  };
}
