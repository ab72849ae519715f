/** What an image carries in its own bytes (IPTC, XMP): its fields, and the credits among them. Pure. */

export { embeddedCredits } from './embedded-credits.ts';
export { readEmbedded } from './read-embedded.ts';
export { withEmbedded } from './with-embedded.ts';
