import { basename } from 'node:path';
import type { SaveJob } from '../../../shared/api.ts';
import type { Archive } from '../../archive/index.ts';
import { saveFile } from './save-file.ts';
import type { SaveJobs } from './save-jobs.ts';

/** A job that began, and the way it ends. */
export interface Begun {
  job: string;
  over: Promise<SaveJob>;
}

/** What can be saved, each by a job of its own. */
export interface Saving {
  jobs: SaveJobs;
  saveAddress(url: string): Begun;
  saveFile(path: string): Begun;
  savePaste(paste: { html: string | null; text: string | null; url: string | null }): Begun;
}

/** As much of a paste as names its job. */
const labelLength = 80;

/** Saving into an archive. A job is named by what the reader knows its source by, never by a path. */
export function savingInto(archive: Archive, jobs: SaveJobs): Saving {
  return {
    jobs,
    saveAddress: (url) => jobs.begin(url, (options) => archive.save({ kind: 'address', url }, options)),
    saveFile: (path) =>
      jobs.begin(basename(path), (options) =>
        saveFile(path, {
          archive,
          options,
          complain: (page, thrown) => void jobs.begin(page, () => Promise.reject(thrown)),
        }),
      ),
    savePaste: (paste) =>
      jobs.begin(labelOf(paste), (options) => archive.save({ kind: 'paste', ...paste }, options)),
  };
}

function labelOf({ text, url }: { text: string | null; url: string | null }): string {
  const firstLine = text?.trimStart().split('\n', 1)[0] ?? '';
  return firstLine.slice(0, labelLength) || url || 'HTML';
}
