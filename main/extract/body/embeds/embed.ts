import type { EmbedKind } from '../data/embed-services.ts';

/** Something of another service that a page shows within its text. */
export interface Embed {
  kind: EmbedKind;
  /** The service's name; null for the site's own player. */
  service: string | null;
  /** Where people see it. */
  link: string;
  title: string | null;
  /** The address of an image of it. */
  poster: string | null;
}
