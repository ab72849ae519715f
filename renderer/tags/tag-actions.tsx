import { FolderInput, Merge, Palette, Pencil, Trash2 } from 'lucide-react';
import type { I18n } from '../i18n/use-i18n.tsx';
import type { ItemAction } from '../ui/item-menu.tsx';
import type { TagQuestion } from './tag-dialogs.tsx';

/** What can be done with one tag. */
export function tagActions(slug: string, { t }: I18n, ask: (question: TagQuestion) => void): ItemAction[] {
  const slugs = [slug];
  return [
    {
      id: 'rename',
      label: t('tags.rename'),
      icon: <Pencil size={14} aria-hidden="true" />,
      run: () => ask({ kind: 'rename', slugs }),
    },
    {
      id: 'colour',
      label: t('tags.colour'),
      icon: <Palette size={14} aria-hidden="true" />,
      run: () => ask({ kind: 'colour', slugs }),
    },
    {
      id: 'move',
      label: t('tags.move'),
      icon: <FolderInput size={14} aria-hidden="true" />,
      run: () => ask({ kind: 'move', slugs }),
    },
    {
      id: 'merge',
      label: t('tags.merge'),
      icon: <Merge size={14} aria-hidden="true" />,
      run: () => ask({ kind: 'merge', slugs }),
    },
    {
      id: 'delete',
      label: t('tags.delete'),
      icon: <Trash2 size={14} aria-hidden="true" />,
      run: () => ask({ kind: 'delete', slugs }),
    },
  ];
}
