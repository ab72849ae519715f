import type { CSSProperties, DragEvent, KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { useI18n } from '../i18n/use-i18n.tsx';
import { type ItemAction, ItemMenu, useItemMenu } from '../ui/item-menu.tsx';
import styles from './sidebar.module.css';

/** What can be dragged onto an item, or the item itself. */
export interface ItemDrag {
  draggable?: boolean;
  onDragStart?: (event: DragEvent<HTMLElement>) => void;
  onDragOver?: (event: DragEvent<HTMLElement>) => void;
  onDragLeave?: (event: DragEvent<HTMLElement>) => void;
  onDrop?: (event: DragEvent<HTMLElement>) => void;
  /** Where what is dragged would fall. */
  'data-drop'?: 'onto' | 'before' | 'after' | undefined;
}

/** One place of the sidebar, with how many articles it holds. */
export function SidebarItem({
  icon,
  label,
  address,
  count,
  isCurrent,
  onOpen,
  note,
  depth = 0,
  before,
  menu,
  drag,
  onKeyDown,
  children,
}: {
  icon: ReactNode;
  label: string;
  /** What the link points to, within the window. */
  address: string;
  count: number | undefined;
  isCurrent: boolean;
  onOpen: () => void;
  /** What stands in the place of the count. */
  note?: ReactNode;
  /** How many items it stands under. */
  depth?: number;
  /** A control before the item. */
  before?: ReactNode;
  menu?: { label: string; actions: readonly ItemAction[] };
  drag?: ItemDrag;
  onKeyDown?: (event: KeyboardEvent) => void;
  /** Items that stand under it. */
  children?: ReactNode;
}) {
  const { locale } = useI18n();
  const { isOpen, onOpenChange, onContextMenu } = useItemMenu();
  const open = (event: MouseEvent) => {
    event.preventDefault();
    onOpen();
  };
  const indent: CSSProperties = { paddingInlineStart: `calc(0.625rem + ${depth} * 0.875rem)` };
  return (
    <li>
      <div className={styles.line} data-menu={isOpen || undefined} {...drag}>
        <a
          href={`#${address}`}
          className={styles.item}
          style={depth > 0 ? indent : undefined}
          aria-current={isCurrent ? 'page' : undefined}
          draggable={drag?.draggable ?? false}
          onClick={open}
          onContextMenu={menu && onContextMenu}
          onKeyDown={onKeyDown}
        >
          <span className={styles.icon}>{icon}</span>
          <span className={styles.label} dir="auto">
            {label}
          </span>
          {note ??
            (count !== undefined && <span className={styles.count}>{count.toLocaleString(locale)}</span>)}
        </a>
        {before}
        {menu && (
          <span className={styles.menu}>
            <ItemMenu label={menu.label} actions={menu.actions} isOpen={isOpen} onOpenChange={onOpenChange} />
          </span>
        )}
      </div>
      {children}
    </li>
  );
}
