import { useI18n } from '../i18n/use-i18n.tsx';
import { ItemMenu, useItemMenu } from '../ui/item-menu.tsx';
import { TagDot } from '../ui/tag-dot.tsx';
import styles from './manage-tags.module.css';
import { tagActions } from './tag-actions.tsx';
import type { TagQuestion } from './tag-dialogs.tsx';
import type { TagRow } from './tag-rows.ts';

/** One tag among all: whether it is chosen, how often it is used, and what can be done with it. */
export function TagListRow({
  row: { tag, depth },
  index,
  total,
  top,
  isChosen,
  onToggle,
  onAsk,
}: {
  row: TagRow;
  index: number;
  total: number;
  top: number;
  isChosen: boolean;
  onToggle: () => void;
  onAsk: (question: TagQuestion) => void;
}) {
  const i18n = useI18n();
  const { t } = i18n;
  const { onContextMenu, ...menu } = useItemMenu();
  const { slug, name, colour, count, total: whole } = tag;
  return (
    <li
      className={styles.row}
      data-index={index}
      data-menu={menu.isOpen || undefined}
      aria-posinset={index + 1}
      aria-setsize={total}
      style={{ transform: `translateY(${top}px)` }}
    >
      <label
        className={styles.label}
        style={{ paddingInlineStart: `${Math.min(depth, 6) * 1.25}rem` }}
        onContextMenu={onContextMenu}
      >
        <input type="checkbox" checked={isChosen} onChange={onToggle} />
        <TagDot slug={slug} colour={colour} />
        <span className={styles.name} dir="auto">
          {name}
        </span>
        <span className={styles.uses}>
          {whole > count ? t('tags.uses-within', { count, total: whole }) : t('tags.uses', { count })}
        </span>
      </label>
      <ItemMenu label={t('tags.more', { name })} actions={tagActions(slug, i18n, onAsk)} {...menu} />
    </li>
  );
}
