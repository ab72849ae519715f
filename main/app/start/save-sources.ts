import type { SaveJob } from '../../../shared/api.ts';
import { reportOf } from '../../../shared/errors.ts';
import type { Begun, Saving } from '../saving/saving.ts';
import { isAddress } from './arguments.ts';
import type { Report } from './report.ts';

/** Saves what a start was given, side by side; tells of each, and gives the id of the last one that was saved. */
export async function saveSources(
  sources: readonly string[],
  saving: Pick<Saving, 'saveAddress' | 'saveFile'>,
  report: Report,
): Promise<string | null> {
  const begun = sources.map((source) => ({ source, over: begin(source, saving).over }));
  let last: string | null = null;
  for (const { source, over } of begun) {
    const job = await over;
    tell(source, job, report);
    last = job.id ?? last;
  }
  return last;
}

function begin(source: string, { saveAddress, saveFile }: Pick<Saving, 'saveAddress' | 'saveFile'>): Begun {
  return isAddress(source) ? saveAddress(source) : saveFile(source);
}

function tell(source: string, { id, title, status, missing, error }: SaveJob, report: Report): void {
  if (id === null) report({ event: 'failed', source, error: error ?? reportOf('It ended without a word.') });
  else report({ event: 'saved', source, id, title: title ?? '', status: status ?? 'new', missing });
}
