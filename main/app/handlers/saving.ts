import { CoupureError } from '../../../shared/errors.ts';
import type { HandlersOf } from '../door/handlers.ts';
import type { FileTokens } from '../saving/file-tokens.ts';
import type { Saving } from '../saving/saving.ts';

/** Saving from the window: each source becomes a job at once, and is told of as it goes. */
export function savingHandlers(
  { jobs, saveAddress, saveFile, savePaste }: Saving,
  tokens: FileTokens,
  chooseFiles: () => Promise<string[]>,
): HandlersOf<'save'> {
  return {
    'save.address': ({ url }) => ({ job: saveAddress(url).job }),
    'save.paste': (paste) => ({ job: savePaste(paste).job }),
    'save.file': ({ token }) => {
      const path = tokens.redeem(token);
      if (path === null)
        throw new CoupureError('input-invalid', 'This file was saved already; drop it once more.');
      return { job: saveFile(path).job };
    },
    'save.chooseFiles': async () => ({ jobs: (await chooseFiles()).map((path) => saveFile(path).job) }),
    'save.jobs': () => ({ jobs: jobs.all() }),
    'save.dismiss': ({ job }) => {
      jobs.dismiss(job);
      return {};
    },
  };
}
