import { useAttempt } from '../actions/use-attempt.ts';
import { call } from '../bridge/call.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import type { ShownPhoto } from './shown-photo.ts';

const placesOf = (photos: readonly ShownPhoto[]) =>
  photos.map(({ article, index }) => ({ article: article.id, index }));

/** Sets the credit of several photos at once, as one would print it; false where that failed, which is told. */
export function useSetCredit(): (photos: readonly ShownPhoto[], credit: string) => Promise<boolean> {
  const { t } = useI18n();
  const attempt = useAttempt();
  return (photos, credit) =>
    attempt(async () => {
      const set = () => call('photos.credit', { photos: placesOf(photos), credit });
      await set();
      return {
        done: t('photos.credited', { count: photos.length }),
        name: t('undo.name.credit'),
        undo: () => takeBack(photos),
        redo: set,
      };
    });
}

/** What was read in a page comes back by taking the reader's own away; what the reader had set before, by setting it. */
async function takeBack(photos: readonly ShownPhoto[]): Promise<void> {
  const byCredit = new Map<string | null, ShownPhoto[]>();
  for (const shown of photos) {
    const { credit } = shown.photo;
    const before = credit?.source === 'user' && credit.raw !== '' ? credit.raw : null;
    byCredit.set(before, [...(byCredit.get(before) ?? []), shown]);
  }
  for (const [credit, members] of byCredit) {
    await call('photos.credit', { photos: placesOf(members), credit });
  }
}
