import type { MessagePort } from 'node:worker_threads';
import type { ArticleDraft } from '../../../shared/article.ts';
import type { ErrorReport } from '../../../shared/errors.ts';
import type { Photo } from '../../../shared/photo.ts';
import type { ArticleId } from '../../../shared/values.ts';
import type { Page, SiteRule } from '../../extract/index.ts';
import type { SearchIndex } from '../../search/index.ts';

/** What is stated about who made a photo: the credit in force, what other sources say, what its image says of itself. */
export type StatedCredits = Pick<Photo, 'credit' | 'rivals' | 'embedded'>;

/** What the pool sends to an extraction worker: a page with the reader's own site rules, or a photo's image with what the page says about it. */
export type ExtractRequest =
  | { page: Page; rules: readonly SiteRule[] }
  | { image: Uint8Array; stated: StatedCredits };

/** What the worker answers: the article of a page, or the photo's credits with what its image holds. */
export type ExtractAnswer = { draft: ArticleDraft } | { stated: StatedCredits } | { error: ErrorReport };

/** What an index worker is started with. */
export interface IndexStart {
  /** Absolute path of the index file. */
  file: string;
}

/** The name of something the index can do. */
export type IndexMethod = keyof SearchIndex;
/** What a method of the index takes. */
export type IndexArguments<Method extends IndexMethod> = Parameters<SearchIndex[Method]>;
/** What a method of the index gives. */
export type IndexResult<Method extends IndexMethod> = ReturnType<SearchIndex[Method]>;

/** What the index can do, method by method. */
export type IndexMethods = {
  [Method in IndexMethod]: (...args: IndexArguments<Method>) => IndexResult<Method>;
};

/** What is sent to an index worker; the answer comes through a port of its own. */
export interface IndexRequest<Method extends IndexMethod = IndexMethod> {
  method: Method;
  args: IndexArguments<Method>;
  answerTo: MessagePort;
}

/** What the index worker answers. */
export type IndexAnswer = { value: unknown } | { error: ErrorReport };

/** What an index worker is sent: something to answer, or another port through which it will be asked. */
export type IndexMessage = IndexRequest | { listenTo: MessagePort };

/** What an intake worker is started with: where the library lies, and the way to the index. */
export interface IntakeStart {
  folder: string;
  index: MessagePort;
}

/** What an intake worker is sent; the answer is the ids that are not in the library. */
export interface IntakeRequest {
  ids: ArticleId[];
  answerTo: MessagePort;
}

/** What the intake worker answers. */
export type IntakeAnswer = { value: ArticleId[] } | { error: ErrorReport };
