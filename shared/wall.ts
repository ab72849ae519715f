import { z } from 'zod';
import { metadataSchema } from './metadata.ts';
import { photoSchema } from './photo.ts';
import { idSchema } from './values.ts';

/** A photo by its article and its place there. */
export const photoPlaceSchema = z.object({ article: idSchema, index: z.int().nonnegative() });
/** A photo by its article and its place there. */
export type PhotoPlace = z.infer<typeof photoPlaceSchema>;

const { title, publisher, publishedAt } = metadataSchema.shape;

/** A photo with what of its article is told beside it. */
export const wallPhotoSchema = z.object({
  article: z.object({ id: idSchema, title, publisher, publishedAt }),
  index: z.int().nonnegative(),
  photo: photoSchema,
});
/** A photo with what of its article is told beside it. */
export type WallPhoto = z.infer<typeof wallPhotoSchema>;

/** A page of the photos that a query picks; `next` is where the page after it begins, null where there is none. */
export const photoPageSchema = z.object({
  photos: z.array(wallPhotoSchema),
  next: photoPlaceSchema.nullable(),
});
/** A page of photos. */
export type PhotoPage = z.infer<typeof photoPageSchema>;
