import tls from 'node:tls';
import { z } from 'zod';

const certificatesSchema = z.array(z.string());

/**
 * Trusts what the system trusts, besides what Node brings: a company's own authority is known to its computers alone.
 * Node offers it since 22.19; an older runtime does without.
 */
export function trustSystemCertificates(): void {
  const read: unknown = Reflect.get(tls, 'getCACertificates');
  const set: unknown = Reflect.get(tls, 'setDefaultCACertificates');
  if (typeof read !== 'function' || typeof set !== 'function') return;
  try {
    const certificates = ['default', 'system'].flatMap((store) => certificatesSchema.parse(read(store)));
    set([...new Set(certificates)]);
  } catch {
    // A store that cannot be read costs what it would have added.
  }
}
