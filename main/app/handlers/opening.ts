import { CoupureError } from '../../../shared/errors.ts';
import type { HandlersOf } from '../door/handlers.ts';
import { mayOpenOutside } from '../guards/navigation.ts';

/** The system's own ways to open things. */
export interface Outside {
  openAddress(url: string): Promise<void>;
  openFolder(path: string): Promise<void>;
}

/** What is opened: a library's folder, and the addresses of an article in it (null: there is none of that id). */
export interface Openable {
  folder: string;
  addressesOf(id: string): Promise<{ url: string | null; canonicalUrl: string | null } | null>;
}

/** What leaves the window for another program. */
export function openingHandlers(library: Openable, outside: Outside): HandlersOf<'open'> {
  async function open(address: string): Promise<Record<string, never>> {
    if (!mayOpenOutside(address)) {
      throw new CoupureError('address-refused', `“${address.slice(0, 200)}” is no web or mail address.`, {
        hint: 'Only http, https and mailto addresses are opened.',
      });
    }
    await outside.openAddress(address);
    return {};
  }

  return {
    'open.link': ({ url }) => open(url),
    'open.article': async ({ id }) => {
      const addresses = await library.addressesOf(id);
      if (addresses === null) throw new CoupureError('not-found', `There is no article ${id}.`);
      const address = addresses.url ?? addresses.canonicalUrl;
      if (address === null) {
        throw new CoupureError('not-found', 'It is not known where this article came from.', {
          hint: 'Add its address to it in Details.',
        });
      }
      return open(address);
    },
    'open.libraryFolder': async () => {
      await outside.openFolder(library.folder);
      return {};
    },
  };
}
