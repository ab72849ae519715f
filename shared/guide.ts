import { z } from 'zod';

/** A piece of a line of the guide. `to` of a link is an address of the web, or `#` and the id of a page. */
export const guideInlineSchema = z.object({
  kind: z.enum(['text', 'strong', 'em', 'code', 'link']),
  text: z.string(),
  to: z.string().optional(),
});
/** A piece of a line of the guide. */
export type GuideInline = z.infer<typeof guideInlineSchema>;

const line = z.array(guideInlineSchema);

/** A block of the guide. `src` of a picture is where the window finds it. */
export const guideBlockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), line }),
  z.object({ kind: z.literal('heading'), line }),
  z.object({ kind: z.literal('list'), isOrdered: z.boolean(), items: z.array(line) }),
  z.object({ kind: z.literal('table'), head: z.array(line), rows: z.array(z.array(line)) }),
  z.object({ kind: z.literal('code'), text: z.string() }),
  z.object({ kind: z.literal('picture'), src: z.string(), alt: z.string() }),
]);
/** A block of the guide. */
export type GuideBlock = z.infer<typeof guideBlockSchema>;

/** A page of the guide; the same page has the same id in every language. */
export const guidePageSchema = z.object({
  id: z.string().regex(/^[a-z-]+$/),
  title: z.string().min(1),
  blocks: z.array(guideBlockSchema),
});
/** A page of the guide. */
export type GuidePage = z.infer<typeof guidePageSchema>;
