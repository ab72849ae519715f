import type { ArticleContent } from '../../shared/article.ts';
import type { Credit } from '../../shared/credit.ts';
import { CoupureError } from '../../shared/errors.ts';
import { type Metadata, type MetadataField, metadataSchema } from '../../shared/metadata.ts';
import type { ArticleState, BlockEdit, Stamp } from '../../shared/state.ts';
import {
  lostBlocks,
  putBackEdit,
  revOf,
  setBlockEdit,
  setEdit,
  setPhotoEdit,
  stepBackEdit,
  takeBackEdit,
  withdrawEdit,
  withdrawPhotoEdit,
} from '../library/index.ts';
import type { Archive, PhotoChange } from './archive.ts';
import { publish } from './publish.ts';
import type { Rooms } from './rooms.ts';

type Editing = Pick<
  Archive,
  'edit' | 'withdraw' | 'withdrawCredits' | 'editBlock' | 'takeBack' | 'putBack' | 'stepBack' | 'editFacts'
>;
type Change = (state: ArticleState, content: ArticleContent, stamp: Stamp) => ArticleState;

/** The reader's own values for metadata, captions and credits; kept beside what was extracted, never over it. */
export function editing(rooms: Rooms): Editing {
  async function change(id: string, how: Change) {
    const stored = await rooms.library.changeState(id, (state, content) =>
      how(state, content, rooms.library.stamp()),
    );
    await publish(rooms, [stored]);
    return [{ id, rev: revOf(stored) }];
  }

  return {
    async edit(id, values, photos = []) {
      const checked = checkedValues(values);
      const photoEdits = await Promise.all(photos.map(withCreditRead));
      return change(id, (state, content, stamp) => {
        const edited = fields.reduce((before, field) => withEdit(before, field, checked, stamp), state);
        return photoEdits.reduce((before, photo) => withPhotoEdit(before, content, photo, stamp), edited);
      });
    },
    withdrawCredits: (id, indexes) =>
      change(id, (state, content, stamp) =>
        indexes.reduce((before, index) => {
          const photo = content.photos[index];
          return photo ? withdrawPhotoEdit(before, photo, 'credit', stamp) : before;
        }, state),
      ),
    withdraw: (id, named) =>
      change(id, (state, _, stamp) =>
        named.reduce((before, field) => withdrawEdit(before, field, stamp), state),
      ),
    async editBlock(id, edit) {
      const safe = await withSafeHtml(edit);
      let slot = '';
      const changed = await change(id, (state, _, stamp) => {
        const done = setBlockEdit(state, safe, stamp);
        slot = done.slot;
        return done.state;
      });
      return { changed, slot };
    },
    takeBack: (id, slot) => change(id, (state, _, stamp) => takeBackEdit(state, slot, stamp)),
    putBack: (id, slot, at) => change(id, (state, _, stamp) => putBackEdit(state, slot, at, stamp)),
    stepBack: (id, slot) => change(id, (state, _, stamp) => stepBackEdit(state, slot, stamp)),
    async editFacts(id) {
      const stored = await rooms.library.read(id);
      const lost = stored ? lostBlocks(stored.content, stored.state) : [];
      return { device: rooms.library.stamp().by, lost };
    },
  };
}

const fields: MetadataField[] = metadataSchema.keyof().options;
const valuesSchema = metadataSchema.partial().strict();

function checkedValues(values: Partial<Metadata>) {
  const parsed = valuesSchema.safeParse(values);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new CoupureError('input-invalid', `“${issue?.path.join('.')}” cannot be set: ${issue?.message}.`);
}

function withEdit<Field extends MetadataField>(
  state: ArticleState,
  field: Field,
  values: { [Name in MetadataField]?: Metadata[Name] | undefined },
  stamp: Stamp,
): ArticleState {
  const value = values[field];
  return value === undefined ? state : setEdit(state, field, value, stamp);
}

interface PhotoEdit {
  index: number;
  change: { caption?: string | null; credit?: Credit | null };
}

/** Reading a credit brings the whole reader of pages with it, so that is loaded when it is needed. */
async function withCreditRead({ index, caption, credit }: PhotoChange): Promise<PhotoEdit> {
  const captionChange = caption !== undefined && { caption };
  if (credit === undefined || credit === null) {
    return { index, change: { ...captionChange, ...(credit === null && { credit }) } };
  }
  const { readCredit } = await import('../extract/index.ts');
  return { index, change: { ...captionChange, credit: readCredit(credit, 'user') } };
}

/** What is brought comes from a page as it was received: it is made safe as the article itself was, and photos stay apart. */
async function withSafeHtml(edit: BlockEdit): Promise<BlockEdit> {
  if (edit.kind === 'remove') return edit;
  const { sanitizeArticleHtml } = await import('../extract/index.ts');
  const html = sanitizeArticleHtml(edit.html).replace(/<img\b[^>]*>/g, '');
  if (html.trim() === '')
    throw new CoupureError('input-invalid', 'There is nothing to bring back in this block.');
  return { ...edit, html };
}

function withPhotoEdit(
  state: ArticleState,
  content: ArticleContent,
  { index, change }: PhotoEdit,
  stamp: Stamp,
): ArticleState {
  const photo = content.photos[index];
  if (!photo) {
    throw new CoupureError(
      'input-invalid',
      `The article has ${content.photos.length} photos; none is number ${index}.`,
    );
  }
  return setPhotoEdit(state, photo, change, stamp);
}
