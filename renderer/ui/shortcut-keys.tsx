import { shortcutText } from './platform.ts';
import styles from './shortcut-keys.module.css';

/** Keys as they are printed on this system's keyboard. */
export function ShortcutKeys({ keys }: { keys: readonly string[] }) {
  if (keys.length === 0) return null;
  return (
    <span className={styles.keys}>
      {keys.map((key) => (
        <kbd key={key} className={styles.key}>
          {shortcutText(key)}
        </kbd>
      ))}
    </span>
  );
}
