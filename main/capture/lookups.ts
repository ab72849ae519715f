import type { LookupAddress, LookupOptions } from 'node:dns';
import { CoupureError } from '../../shared/errors.ts';
import { isPrivateAddress } from './private-address.ts';

/** All addresses of a name, or why there are none; `dns.lookup` asked for all is one. */
export type LookUpAll = (
  hostname: string,
  options: LookupOptions & { all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** How a connection asks for the addresses of a name. */
export type Lookup = (
  hostname: string,
  options: LookupOptions,
  callback: (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void,
) => void;

/** Gives the public addresses of a name alone; a name that has none is refused. */
export function publicLookup(lookUpAll: LookUpAll): Lookup {
  return chosenBy(lookUpAll, (hostname, addresses) => {
    const reachable = addresses.filter(isPublic);
    return reachable.length > 0 ? reachable : refusedAsPrivate(hostname);
  });
}

/**
 * Gives all addresses of a name, and tells whether it leads into a private network. A name that has public ones too is
 * a public name: its private ones are left out, so that it cannot be both by turns.
 */
export function openLookup(
  lookUpAll: LookUpAll,
  tell: (hostname: string, isPrivate: boolean) => void,
): Lookup {
  return chosenBy(lookUpAll, (hostname, addresses) => {
    const publicOnes = addresses.filter(isPublic);
    tell(hostname, publicOnes.length === 0);
    return publicOnes.length > 0 ? publicOnes : addresses;
  });
}

function chosenBy(
  lookUpAll: LookUpAll,
  choose: (hostname: string, addresses: LookupAddress[]) => LookupAddress[] | CoupureError,
): Lookup {
  return (hostname, options, callback) => {
    lookUpAll(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      const chosen = choose(hostname, addresses);
      if (chosen instanceof CoupureError) return callback(chosen, []);
      const [first] = chosen;
      if (options.all || !first) callback(null, chosen);
      else callback(null, first.address, first.family);
    });
  };
}

function isPublic({ address }: LookupAddress): boolean {
  return !isPrivateAddress(address);
}

/** The refusal of a name or address that leads into a private network. */
export function refusedAsPrivate(hostname: string): CoupureError {
  return new CoupureError('address-private', `“${hostname}” is an address in a private network.`);
}
