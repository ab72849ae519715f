import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useCommand } from '../actions/use-commands.tsx';
import { useAlsoIn } from '../bridge/use-also-in.ts';
import { useTags } from '../bridge/use-overview.ts';
import type { Rows } from '../bridge/use-rows.ts';
import { useSettings } from '../bridge/use-settings.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { useHeadlineMarks } from '../search/use-headline-marks.ts';
import styles from './article-list.module.css';
import { groupOf } from './groups.ts';
import { keepFocusOnList, listClicks, listDrags, listKeys, notePointer } from './list-hands.ts';
import { ListItem } from './list-item.tsx';
import { RowMenu } from './row-menu.tsx';
import { isSelected } from './selection.ts';
import { useListPlace } from './use-list-place.ts';
import { useListPointer } from './use-list-pointer.ts';
import { useRowMenu } from './use-row-menu.ts';
import { useSelection } from './use-selection.tsx';

/** What a row takes on the whole, in pixels, until it is measured. */
const usualHeights = { cards: 300, rows: 124, headlines: 58 };

/** The rows that are in sight, the first and the last. */
export type Sight = { start: number; end: number };

/**
 * The list of articles: a listbox of which only the rows in sight are in the document, so that it is as smooth
 * with 100,000 rows as with ten. The listbox keeps the focus; the cursor is told by `aria-activedescendant`.
 */
export function ArticleList({
  rows,
  onSight,
  onOpen,
  onEnter,
}: {
  rows: Rows;
  onSight: (sight: Sight) => void;
  onOpen: () => void;
  onEnter: () => void;
}) {
  const { t } = useI18n();
  const box = useRef<HTMLDivElement>(null);
  const pointer = useListPointer(rows);
  const menu = useRowMenu(rows, pointer);
  const { selection } = useSelection();
  const { density, rowParts } = useSettings();
  const usualHeight = usualHeights[density];
  const virtual = useVirtualizer({
    count: rows.total,
    getScrollElement: () => box.current,
    estimateSize: () => usualHeight,
    overscan: 6,
    getItemKey: (index) => rows.rowAt(index)?.id ?? index,
  });
  useSight(virtual, onSight);
  useListPlace(rows, virtual);
  useMeasuredAnew(virtual, `${density} ${rowParts.join()}`);
  useCursorInSight(selection.cursor, pointer.index, virtual);
  useCommand('next', () => pointer.moveTo(Math.min(pointer.index + 1, rows.total - 1)));
  useCommand('previous', () => pointer.moveTo(Math.max(pointer.index - 1, 0)));
  const rowsInSight = () => Math.floor((box.current?.clientHeight ?? 0) / usualHeight);
  return (
    <>
      <div
        ref={box}
        id="articles"
        className={styles.list}
        role="listbox"
        tabIndex={0}
        aria-label={t('list.label')}
        aria-multiselectable="true"
        data-density={density}
        aria-busy={rows.isBehind}
        aria-activedescendant={pointer.index < 0 ? undefined : `article-row-${pointer.index}`}
        onMouseDown={notePointer}
        onMouseUp={keepFocusOnList}
        onDragEnd={keepFocusOnList}
        onDragStart={listDrags(rows, selection)}
        onContextMenu={menu.onContextMenu}
        onClick={listClicks(pointer, onOpen)}
        onKeyDown={listKeys(rows, pointer, rowsInSight, onEnter, menu.openAtCursor)}
      >
        <div className={styles.height} role="presentation" style={{ height: virtual.getTotalSize() }}>
          <RowsInSight rows={rows} virtual={virtual} pointer={pointer} />
        </div>
      </div>
      {menu.at && <RowMenu at={menu.at} onClose={menu.close} />}
    </>
  );
}

function RowsInSight({
  rows,
  virtual,
  pointer,
}: {
  rows: Rows;
  virtual: Virtualizer<HTMLDivElement, Element>;
  pointer: ReturnType<typeof useListPointer>;
}) {
  const i18n = useI18n();
  const tags = useTags();
  const { selection } = useSelection();
  const now = useMemo(() => new Date(), []);
  const marks = useHeadlineMarks();
  const also = useAlsoIn(rows, virtual.range?.startIndex ?? 0, virtual.range?.endIndex ?? 0);
  const { grouping } = useSettings();
  const order = { grouping, sort: rows.request.sort, now };
  return virtual.getVirtualItems().map(({ key, index, start }) => {
    const row = rows.rowAt(index);
    const before = index > 0 ? rows.rowAt(index - 1) : undefined;
    const group = row ? groupOf(row, order, i18n) : null;
    const begins = group !== null && (!before || groupOf(before, order, i18n)?.key !== group.key);
    return (
      <div
        key={key}
        ref={virtual.measureElement}
        data-index={index}
        className={styles.place}
        role="presentation"
        style={{ transform: `translateY(${start}px)` }}
      >
        {begins && (
          <div className={styles.group} aria-hidden="true">
            {group.label}
          </div>
        )}
        <ListItem
          index={index}
          total={rows.total}
          row={row}
          tags={tags}
          now={now}
          marks={marks}
          also={row && also.get(row.id)}
          isSelected={row !== undefined && isSelected(selection, row.id)}
          isCursor={index === pointer.index}
        />
      </div>
    );
  });
}

/** Tells which rows are in sight once scrolling pauses, so that a long drag does not fetch all it passes. */
function useSight(virtual: Virtualizer<HTMLDivElement, Element>, onSight: (sight: Sight) => void): void {
  const range = virtual.range;
  const start = range?.startIndex ?? 0;
  const end = range?.endIndex ?? 0;
  useEffect(() => {
    const timer = setTimeout(() => onSight({ start, end }), 40);
    return () => clearTimeout(timer);
  }, [start, end, onSight]);
}

/** Rows of another look are measured again, so that none keeps the height of the look before. */
function useMeasuredAnew(virtual: Virtualizer<HTMLDivElement, Element>, look: string): void {
  const measured = useRef(look);
  useLayoutEffect(() => {
    if (measured.current === look) return;
    measured.current = look;
    virtual.measure();
  }, [look, virtual]);
}

/** The cursor is in sight after it moved; rows that come or go above it do not move the list to it. */
function useCursorInSight(
  cursor: string | null,
  index: number,
  virtual: Virtualizer<HTMLDivElement, Element>,
): void {
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (cursor === shown.current || index < 0) return;
    shown.current = cursor;
    virtual.scrollToIndex(index, { align: 'auto' });
  }, [cursor, index, virtual]);
}
