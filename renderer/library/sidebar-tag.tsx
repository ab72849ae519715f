import { ChevronRight } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useI18n } from '../i18n/use-i18n.tsx';
import { tagActions } from '../tags/tag-actions.tsx';
import type { TagQuestion } from '../tags/tag-dialogs.tsx';
import type { TagRow } from '../tags/tag-rows.ts';
import { useTagArticles } from '../tags/use-tag-changes.ts';
import { TagDot } from '../ui/tag-dot.tsx';
import { useCarriedDrop } from './carried.ts';
import styles from './sidebar.module.css';
import { SidebarItem } from './sidebar-item.tsx';
import { useView } from './view.tsx';

/** One tag of the sidebar. Right and Left open and close what stands under it; articles can be dropped onto it. */
export function SidebarTag({
  row: { tag, depth, hasChildren },
  isOpen,
  onToggle,
  onAsk,
}: {
  row: TagRow;
  isOpen: boolean;
  onToggle: () => void;
  onAsk: (question: TagQuestion) => void;
}) {
  const i18n = useI18n();
  const { t } = i18n;
  const { view, change } = useView();
  const tagArticles = useTagArticles();
  const { slug, name, colour, total } = tag;
  const drag = useCarriedDrop((ids) => void tagArticles(ids, slug));
  const onKeyDown = (event: KeyboardEvent) => {
    const isToggle = hasChildren && event.key === (isOpen ? 'ArrowLeft' : 'ArrowRight');
    if (isToggle) onToggle();
    else if (event.key === 'F2') onAsk({ kind: 'rename', slugs: [slug] });
    else if (event.key === 'Delete') onAsk({ kind: 'delete', slugs: [slug] });
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <SidebarItem
      icon={<TagDot slug={slug} colour={colour} />}
      label={name}
      address={`tag/${slug}`}
      count={total}
      depth={depth}
      isCurrent={view.tag === slug}
      onOpen={() => change({ type: 'tag', slug })}
      onKeyDown={onKeyDown}
      drag={drag}
      before={
        hasChildren && (
          <button
            type="button"
            className={styles.toggle}
            style={{ insetInlineStart: `calc(${depth} * 0.875rem - 0.25rem)` }}
            aria-expanded={isOpen}
            aria-label={t('tags.open', { name })}
            onClick={onToggle}
          >
            <ChevronRight size={12} aria-hidden="true" />
          </button>
        )
      }
      menu={{ label: t('tags.more', { name }), actions: tagActions(slug, i18n, onAsk) }}
    />
  );
}
