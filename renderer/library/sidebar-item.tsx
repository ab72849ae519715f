import type { MouseEvent, ReactNode } from 'react';
import { useI18n } from '../i18n/use-i18n.tsx';
import styles from './sidebar.module.css';

/** One place of the sidebar, with how many articles it holds. */
export function SidebarItem({
  icon,
  label,
  address,
  count,
  isCurrent,
  onOpen,
}: {
  icon: ReactNode;
  label: string;
  /** What the link points to, within the window. */
  address: string;
  count: number | undefined;
  isCurrent: boolean;
  onOpen: () => void;
}) {
  const { locale } = useI18n();
  const open = (event: MouseEvent) => {
    event.preventDefault();
    onOpen();
  };
  return (
    <li>
      <a
        href={`#${address}`}
        className={styles.item}
        aria-current={isCurrent ? 'page' : undefined}
        onClick={open}
      >
        <span className={styles.icon}>{icon}</span>
        <span className={styles.label}>{label}</span>
        {count !== undefined && <span className={styles.count}>{count.toLocaleString(locale)}</span>}
      </a>
    </li>
  );
}
