import type { ReactNode, Ref } from 'react';
import styles from './card-page.module.css';

/** A window that holds one card and nothing else, for what comes before a library is open. */
export function CardPage({
  above,
  title,
  level = 1,
  titleRef,
  children,
}: {
  /** What stands over the title. */
  above: ReactNode;
  title: string;
  /** 2 where another heading stands above. */
  level?: 1 | 2;
  /** The title's element, for whoever gives it the focus. */
  titleRef?: Ref<HTMLHeadingElement>;
  children: ReactNode;
}) {
  const Heading = `h${level}` as const;
  return (
    <main className={styles.page}>
      <section className={styles.card} aria-labelledby="card-title">
        {above}
        <Heading id="card-title" className={styles.title} ref={titleRef} tabIndex={-1}>
          {title}
        </Heading>
        {children}
      </section>
    </main>
  );
}
