/** What pages show of other services within their text: posts, videos, charts, maps, recordings. */

export { type Embeds, embedsOf } from './embeds-of.ts';
export { postBlock } from './post-block.ts';
