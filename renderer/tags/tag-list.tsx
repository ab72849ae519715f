import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useRef } from 'react';
import { useI18n } from '../i18n/use-i18n.tsx';
import styles from './manage-tags.module.css';
import type { TagQuestion } from './tag-dialogs.tsx';
import { TagListRow } from './tag-list-row.tsx';
import type { TagRow } from './tag-rows.ts';

const rowHeight = 36;

/** The tags in rows, of which only those in sight are in the document; Up and Down go from one to the next. */
export function TagList({
  rows,
  chosen,
  onChoose,
  onAsk,
}: {
  rows: readonly TagRow[];
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
  onAsk: (question: TagQuestion) => void;
}) {
  const { t } = useI18n();
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    getItemKey: (index) => rows[index]?.tag.slug ?? index,
  });
  const focusRow = (index: number) => {
    if (index < 0 || index >= rows.length) return;
    virtual.scrollToIndex(index);
    requestAnimationFrame(() =>
      box.current?.querySelector<HTMLElement>(`[data-index="${index}"] input`)?.focus(),
    );
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const row = event.target instanceof HTMLInputElement ? event.target.closest('[data-index]') : null;
    if (step === undefined || row === null) return;
    event.preventDefault();
    focusRow(Number(row.getAttribute('data-index')) + step);
  };
  const toggle = (slug: string) => {
    const toggled = new Set(chosen);
    if (!toggled.delete(slug)) toggled.add(slug);
    onChoose(toggled);
  };
  return (
    <div ref={box} className={styles.list}>
      <ul
        className={styles.rows}
        aria-label={t('sidebar.tags')}
        style={{ height: virtual.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {virtual.getVirtualItems().map(({ key, index, start }) => {
          const row = rows[index];
          return (
            row && (
              <TagListRow
                key={key}
                row={row}
                index={index}
                total={rows.length}
                top={start}
                isChosen={chosen.has(row.tag.slug)}
                onToggle={() => toggle(row.tag.slug)}
                onAsk={onAsk}
              />
            )
          );
        })}
      </ul>
    </div>
  );
}
