/** Credits that an image carries in its own bytes (IPTC, XMP). Pure. */
export { readEmbeddedCredits } from './read-embedded-credits.ts';
