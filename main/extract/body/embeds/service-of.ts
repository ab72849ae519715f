import { type EmbedService, embedServices, idleFrames } from '../data/embed-services.ts';
import { listed } from '../data/listed.ts';

const idle = listed(idleFrames);

/** The service that an address belongs to, and the address where people see what is embedded. */
export interface ServiceFound {
  service: EmbedService;
  link: string;
  poster: string | null;
}

/** Finds the service; null for an address of none. */
export function serviceOf(address: string): ServiceFound | null {
  const bare = address.replace(/^https?:\/\/(?:www\.)?/i, '');
  for (const service of embedServices) {
    const groups = service.address.exec(bare)?.groups;
    if (!groups && !service.address.test(bare)) continue;
    const link = service.link ? filled(service.link, groups ?? {}) : address;
    return { service, link, poster: service.poster ? filled(service.poster, groups ?? {}) : null };
  }
  return null;
}

/** Whether a frame reads aloud, advertises, asks or sells. */
export function isIdle(address: string): boolean {
  const lower = address.toLowerCase();
  return idle.some((part) => lower.includes(part));
}

/** A part that is itself an address stands encoded in the frame's. */
function filled(template: string, groups: Record<string, string | undefined>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => decoded(groups[name] ?? ''));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
