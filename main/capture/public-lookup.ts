import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import { CoupureError } from '../../shared/errors.ts';
import { isPrivateAddress } from './private-address.ts';

type LookupCallback = (
  error: NodeJS.ErrnoException | null,
  address: string | LookupAddress[],
  family?: number,
) => void;

/** Looks a name up as Node does, and gives its public addresses alone; a name that has none is refused. */
export function lookupPublic(hostname: string, options: LookupOptions, callback: LookupCallback): void {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, []);
    const reachable = addresses.filter(({ address }) => !isPrivateAddress(address));
    const [first] = reachable;
    if (!first) return callback(refusedAsPrivate(hostname), []);
    if (options.all) callback(null, reachable);
    else callback(null, first.address, first.family);
  });
}

/** The refusal of a name or address that leads into a private network. */
export function refusedAsPrivate(hostname: string): CoupureError {
  return new CoupureError('address-private', `“${hostname}” is an address in a private network.`);
}
