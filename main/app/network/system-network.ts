import { session } from 'electron';
import { type Network, undiciNetwork } from '../../archive/index.ts';
import { proxyAddress } from './proxy-address.ts';
import { trustSystemCertificates } from './trust-system.ts';

/** The network as the system is set up for it: its proxy, be it by a script, and the certificates it trusts. */
export function systemNetwork(): Network {
  trustSystemCertificates();
  return undiciNetwork({
    proxyFor: async (url) => proxyAddress(await session.defaultSession.resolveProxy(url)),
  });
}
