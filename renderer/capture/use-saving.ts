import { useNotices } from '../actions/use-notices.tsx';
import { call } from '../bridge/call.ts';
import { useI18n } from '../i18n/use-i18n.tsx';

/** A text to be kept, with its markup where the clipboard had it, and where it came from if that was said. */
export interface Paste {
  text: string;
  html: string | null;
  url: string | null;
}

/** The ways into the library. Each begins a job; false where it could not even begin, which is told. */
export interface Saving {
  saveAddresses: (addresses: readonly string[]) => Promise<boolean>;
  savePaste: (paste: Paste) => Promise<boolean>;
  /** Files from the system's dialog. */
  chooseFiles: () => Promise<boolean>;
  saveFiles: (files: File[]) => Promise<boolean>;
}

/** How to save from this window. How it goes is told by the jobs. */
export function useSaving(): Saving {
  const { t } = useI18n();
  const { complain } = useNotices();

  async function begin(doing: () => Promise<unknown>): Promise<boolean> {
    try {
      await doing();
      return true;
    } catch (thrown) {
      complain(t('save.failed'), thrown);
      return false;
    }
  }

  return {
    saveAddresses: (addresses) =>
      begin(() => Promise.all(addresses.map((url) => call('save.address', { url })))),
    savePaste: ({ text, html, url }) => begin(() => call('save.paste', { text, html, url })),
    chooseFiles: () => begin(() => call('save.chooseFiles', {})),
    saveFiles: (files) => begin(() => saveEach(files)),
  };
}

/** A file that is not on a disk (an image dragged out of a page) has no token and cannot be saved as a page. */
async function saveEach(files: File[]): Promise<void> {
  const tokens = await window.coupure.tokensFor(files);
  await Promise.all(tokens.map((token) => (token === null ? null : call('save.file', { token }))));
}
