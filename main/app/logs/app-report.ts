import { type Archive, logFolder, reportText } from '../../archive/index.ts';
import type { About } from '../handlers/app.ts';

/** What a report of the app is made from. */
export interface AppReport {
  about: About;
  language: string;
  /** The library that is open; rejects where none can be opened. */
  archive: () => Promise<Pick<Archive, 'stats'>>;
}

/** The report of the app, for its reader to look through. A library that cannot be opened may be what it is about. */
export async function appReport({ about, language, archive }: AppReport): Promise<string> {
  const { chrome, node, v8 } = process.versions;
  const counts = await archive()
    .then((open) => open.stats())
    .catch(() => null);
  return reportText({
    versions: [
      `Coupure ${about.version}${about.standInRuntime ? ' (stand-in runtime)' : ''}`,
      `Electron ${about.electron}, Chromium ${chrome}, Node ${node}, V8 ${v8}`,
    ],
    language,
    counts,
    logs: logFolder(),
  });
}
