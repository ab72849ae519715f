import type { ReactNode } from 'react';
import styles from './wide-pane.module.css';

/** A view that has all the room beside the sidebar: what it is and holds, its tools, and a body that scrolls. */
export function WidePane({
  title,
  count,
  tools,
  narrowing,
  children,
}: {
  title: string;
  /** How much it holds, told again when it changes. */
  count?: ReactNode;
  tools?: ReactNode;
  /** What narrows it, between the header and the body. */
  narrowing?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className={styles.pane} aria-label={title}>
      <header className={styles.header}>
        <h2 className={styles.title}>{title}</h2>
        {count !== undefined && (
          <span className={styles.count} role="status">
            {count}
          </span>
        )}
        {tools && <span className={styles.tools}>{tools}</span>}
      </header>
      {narrowing}
      <div className={styles.scroller}>{children}</div>
    </section>
  );
}
