import styles from './brand.module.css';

/** The mark (a cutting’s dashed edge) and the name: the heading of the window, where no article is open. */
export function Brand() {
  return (
    <h1 className={styles.brand}>
      <svg className={styles.mark} viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
        <path d="M3 3h12v12H3z" strokeDasharray="2.6 1.9" opacity="0.55" />
        <path d="M15 3v12H3" />
      </svg>
      Coupure
    </h1>
  );
}
