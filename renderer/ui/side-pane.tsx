import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './button.tsx';
import styles from './side-pane.module.css';

/** A pane beside the article with a heading that stays in sight, and a button that closes it. */
export function SidePane({
  label,
  title,
  closeLabel,
  onClose,
  children,
}: {
  label: string;
  title: ReactNode;
  closeLabel: string;
  onClose: () => void;
  children: ReactNode;
}) {
  return (
    <aside className={styles.pane} aria-label={label}>
      <header className={styles.header}>
        <h2 className={styles.title}>{title}</h2>
        <IconButton label={closeLabel} icon={<X size={16} />} onPress={onClose} />
      </header>
      {children}
    </aside>
  );
}
