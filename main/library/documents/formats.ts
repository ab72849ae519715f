import { z } from 'zod';
import { type ArticleContent, contentSchema } from '../../../shared/article.ts';
import { type LibraryInfo, libraryFormat, libraryInfoSchema } from '../../../shared/library-info.ts';
import { type ArticleState, stateSchema } from '../../../shared/state.ts';
import { momentSchema } from '../../../shared/values.ts';
import { type DocumentFormat, versionInFormat } from './document-format.ts';

/** The content document, `articles/XX/ID.json`. */
export const contentFormat: DocumentFormat<ArticleContent> = {
  what: 'article',
  schema: contentSchema,
  newestVersion: 1,
  migrations: [],
  versionOf: (raw) => versionInFormat(raw, 'article'),
  encode: (content) => content,
  damagedCode: 'document-damaged',
  newerCode: 'document-newer',
};

/** The state document, `articles/XX/ID.state.json`. */
export const stateFormat: DocumentFormat<ArticleState> = {
  what: 'state',
  schema: stateSchema,
  newestVersion: 1,
  migrations: [],
  versionOf: (raw) => versionInFormat(raw, 'state'),
  encode: (state) => ({ format: 'coupure/state@1', ...state }),
  damagedCode: 'document-damaged',
  newerCode: 'document-newer',
};

const trashMarkSchema = z.object({ since: momentSchema, by: z.string().min(1) });
/** Since when an article is in the trash, and on which device it was put there. */
export type TrashMark = z.infer<typeof trashMarkSchema>;

/** The mark beside an article in the trash, `trash/XX/ID.trashed.json`. */
export const trashMarkFormat: DocumentFormat<TrashMark> = {
  what: 'trash mark',
  schema: trashMarkSchema,
  newestVersion: 1,
  migrations: [],
  versionOf: (raw) => versionInFormat(raw, 'trashed'),
  encode: (mark) => ({ format: 'coupure/trashed@1', ...mark }),
  damagedCode: 'document-damaged',
  newerCode: 'document-newer',
};

/** `library.json`. */
export const libraryInfoFormat: DocumentFormat<LibraryInfo> = {
  what: 'library',
  schema: libraryInfoSchema,
  newestVersion: libraryFormat,
  migrations: [],
  versionOf: (raw) => z.object({ format: z.int().positive() }).safeParse(raw).data?.format ?? null,
  encode: (info) => info,
  damagedCode: 'library-damaged',
  newerCode: 'library-newer',
};
