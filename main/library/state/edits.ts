import type { Credit } from '../../../shared/credit.ts';
import type { Metadata, MetadataField } from '../../../shared/metadata.ts';
import { type Photo, photoKey } from '../../../shared/photo.ts';
import type { ArticleState, Edits, Stamp } from '../../../shared/state.ts';
import { ownValue } from '../own-value.ts';
import { remembering } from './history.ts';
import { type ElementStamps, stampAll } from './sets.ts';
import { type PhotoField, photoSlot } from './slots.ts';
import { following } from './stamps.ts';

/** The reader's values for one photo. */
type PhotoEdits = NonNullable<Edits['photos']>[string];
/** As much of a photo as tells which one it is. */
type KnownPhoto = Pick<Photo, 'file' | 'src' | 'caption'>;

/** The state with the reader's own value for a field; the same object where that was the edit already. */
export function setEdit<Field extends MetadataField>(
  state: ArticleState,
  field: Field,
  value: Metadata[Field],
  stamp: Stamp,
): ArticleState {
  const previous = state.edits[field];
  if (previous && isSame(previous.value, value)) return state;
  const edit = { value, ...following(stamp, previous ?? ownValue(state.clock.edits, field)) };
  const edits = { ...state.edits, [field]: edit };
  return remembering(state, { ...state, edits, clock: withoutTombstones(state, [field]) });
}

/** The state without the reader's value for a field: what was extracted is in force again. */
export function withdrawEdit(state: ArticleState, field: MetadataField, stamp: Stamp): ArticleState {
  const { [field]: previous, ...edits } = state.edits;
  if (!previous) return state;
  return remembering(state, { ...state, edits, clock: withTombstone(state, field, previous, stamp) });
}

/**
 * The state with the reader's own caption or credit for a photo. `photo` is the one of the stored content (as
 * extracted): the edit is filed under its key.
 */
export function setPhotoEdit(
  state: ArticleState,
  photo: KnownPhoto,
  change: { caption?: string | null; credit?: Credit | null },
  stamp: Stamp,
): ArticleState {
  let changed = state;
  if (change.caption !== undefined) changed = setOne(changed, photo, 'caption', change.caption, stamp);
  if (change.credit !== undefined) changed = setOne(changed, photo, 'credit', change.credit, stamp);
  return remembering(state, changed);
}

/** The state without the reader's caption or credit for a photo, under whichever of its keys it was filed. */
export function withdrawPhotoEdit(
  state: ArticleState,
  photo: KnownPhoto,
  field: PhotoField,
  stamp: Stamp,
): ArticleState {
  let changed = state;
  for (const key of photoKeys(photo)) changed = withdrawOne(changed, key, field, stamp);
  return remembering(state, changed);
}

/** The keys that an edit of this photo may be filed under, the surest first: a photo gains a hash when its image is fetched. */
function photoKeys(photo: KnownPhoto): string[] {
  const withoutFile = photoKey({ ...photo, file: null });
  const captionAlone = photoKey({ ...photo, file: null, src: null });
  return [...new Set([photoKey(photo), withoutFile, captionAlone])];
}

/** The reader's value for a photo, if there is one under any of its keys. */
export function photoEditOf<Field extends PhotoField>(
  edits: Edits,
  photo: KnownPhoto,
  field: Field,
): NonNullable<PhotoEdits[Field]> | undefined {
  for (const key of photoKeys(photo)) {
    const edit = ownValue(edits.photos ?? {}, key)?.[field];
    if (edit) return edit;
  }
  return undefined;
}

function setOne<Field extends PhotoField>(
  state: ArticleState,
  photo: KnownPhoto,
  field: Field,
  value: NonNullable<PhotoEdits[Field]>['value'],
  stamp: Stamp,
): ArticleState {
  const previous = photoEditOf(state.edits, photo, field);
  if (previous && isSame(previous.value, value)) return state;
  const key = photoKey(photo);
  const slot = photoSlot(key, field);
  const edit = { value, ...following(stamp, previous ?? ownValue(state.clock.edits, slot)) };
  const photoEdits = { ...ownValue(state.edits.photos ?? {}, key), [field]: edit };
  const photos = { ...state.edits.photos, [key]: photoEdits };
  return { ...state, edits: { ...state.edits, photos }, clock: withoutTombstones(state, [slot]) };
}

function withdrawOne(state: ArticleState, key: string, field: PhotoField, stamp: Stamp): ArticleState {
  const known = ownValue(state.edits.photos ?? {}, key);
  const previous = known?.[field];
  if (!previous) return state;
  const { [field]: _withdrawn, ...left } = known;
  const { [key]: _whole, ...others } = state.edits.photos ?? {};
  const photos = Object.keys(left).length > 0 ? { ...others, [key]: left } : others;
  const { photos: _before, ...fields } = state.edits;
  const edits = Object.keys(photos).length > 0 ? { ...fields, photos } : fields;
  return { ...state, edits, clock: withTombstone(state, photoSlot(key, field), previous, stamp) };
}

function withTombstone(
  state: ArticleState,
  slot: string,
  previous: Stamp,
  stamp: Stamp,
): ArticleState['clock'] {
  const edits = stampAll(state.clock.edits, [slot], following(stamp, previous), true);
  return { ...state.clock, edits };
}

function withoutTombstones(state: ArticleState, slots: readonly string[]): ArticleState['clock'] {
  const left = Object.entries(state.clock.edits).filter(([slot]) => !slots.includes(slot));
  const edits: ElementStamps = Object.fromEntries(left);
  return { ...state.clock, edits };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
