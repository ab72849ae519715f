import { reportOf } from '../../../shared/errors.ts';
import type { Archive, Log } from '../../archive/index.ts';
import type { Report } from '../start/report.ts';

/** A report that is written down in the log too, as far as the log may say it. */
export function noting(report: Report, log: Log): Report {
  return (line) => {
    report(line);
    if (line.event === 'library') log.note({ event: 'library-opened' });
    if (line.event === 'unopened') log.note({ event: 'library-unopened', code: line.error.code });
    if (line.event === 'window') log.note({ event: 'window', ms: Math.round(line.ms) });
  };
}

/** An archive of which the log says how saves ended, and not what was saved. */
export function notingSaves(archive: Archive, log: Log): Archive {
  return {
    ...archive,
    async save(source, options) {
      try {
        const outcome = await archive.save(source, options);
        log.note({ event: 'saved', status: outcome.status, missing: outcome.missing.length });
        return outcome;
      } catch (thrown) {
        log.note({ event: 'save-failed', code: reportOf(thrown).code });
        throw thrown;
      }
    },
  };
}
