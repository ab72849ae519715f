import type { TagCount } from '../../shared/api.ts';
import { useTags } from '../bridge/use-overview.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { Button } from '../ui/button.tsx';
import { Confirm } from '../ui/confirm.tsx';
import { Dialog, DialogButtons } from '../ui/dialog.tsx';
import { NameDialog } from '../ui/name-dialog.tsx';
import { ColourChoice } from './colour-choice.tsx';
import { TagPicker } from './tag-picker.tsx';
import { byName, tagsAbove } from './tag-rows.ts';
import type { TagChanges } from './use-tag-changes.ts';

/** What is asked about some tags. */
export type TagQuestion = {
  kind: 'rename' | 'colour' | 'move' | 'merge' | 'delete';
  slugs: readonly string[];
};

/** The dialog of a question about tags. */
export function TagDialog({
  question,
  changes,
  onClose,
}: {
  question: TagQuestion;
  changes: TagChanges;
  onClose: () => void;
}) {
  const { t } = useI18n();
  const tags = useTags();
  const { kind, slugs } = question;
  const first = tags.get(slugs[0] ?? '');
  const count = slugs.length;
  if (!first) return null;
  switch (kind) {
    case 'rename':
      return (
        <NameDialog
          title={t('tags.rename.title')}
          label={t('tags.name')}
          name={first.name}
          onClose={onClose}
          onSave={(name) => void changes.rename(first.slug, name)}
        />
      );
    case 'colour':
      return (
        <Dialog title={t('tags.colour.title', { name: first.name })} isOpen onClose={onClose}>
          <ColourChoice
            tag={first}
            onChoose={(colour) => {
              onClose();
              void changes.colour(first.slug, colour);
            }}
          />
        </Dialog>
      );
    case 'delete':
      return (
        <Confirm
          title={t('tags.delete.title', { count, name: first.name })}
          text={t('tags.delete.text', { count: usesOf(tags, slugs) })}
          action={t('tags.delete.button')}
          isOpen
          onClose={onClose}
          onConfirm={() => void changes.remove(slugs)}
        />
      );
    default:
      return (
        <Dialog title={t(`tags.${kind}.title`, { count })} isOpen onClose={onClose}>
          <TagPicker
            tags={candidates(tags, question)}
            onPick={(slug) => {
              onClose();
              void changes[kind](slugs, slug);
            }}
          />
          <DialogButtons>
            {kind === 'move' && (
              <Button
                onPress={() => {
                  onClose();
                  void changes.move(slugs, null);
                }}
              >
                {t('tags.move.none')}
              </Button>
            )}
            <Button onPress={onClose}>{t('dialog.cancel')}</Button>
          </DialogButtons>
        </Dialog>
      );
  }
}

/** Not the tags themselves; nor, to stand under, what stands under them. */
function candidates(tags: ReadonlyMap<string, TagCount>, { kind, slugs }: TagQuestion): readonly TagCount[] {
  const isOut = ({ slug }: TagCount) =>
    slugs.includes(slug) || (kind === 'move' && tagsAbove(tags, slug).some((above) => slugs.includes(above)));
  return [...tags.values()].filter((tag) => !isOut(tag)).toSorted(byName);
}

function usesOf(tags: ReadonlyMap<string, TagCount>, slugs: readonly string[]): number {
  return slugs.reduce((sum, slug) => sum + (tags.get(slug)?.count ?? 0), 0);
}
