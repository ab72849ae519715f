import { useI18n } from '../i18n/use-i18n.tsx';
import { classes } from '../ui/classes.ts';
import styles from './completion-list.module.css';
import type { Completion } from './use-completions.ts';

/** The id of the list, and of each option in it: the field says by them where one is. */
export const completionsId = 'search-completions';
/** The id of an option. */
export function completionId(index: number): string {
  return `search-completion-${index}`;
}

/** What can follow in the search field. The field keeps the focus. */
export function CompletionList({
  completions,
  active,
  onPick,
  onClear,
}: {
  completions: readonly Completion[];
  /** The option that one is on; -1: none. */
  active: number;
  onPick: (completion: Completion) => void;
  /** Clears what was searched before; null where nothing of it is shown. */
  onClear: (() => void) | null;
}) {
  const { t } = useI18n();
  return (
    // A press must not take the focus out of the field.
    <div className={styles.panel} onPointerDown={(event) => event.preventDefault()} role="presentation">
      <div id={completionsId} role="listbox" aria-label={t('complete.label')} className={styles.list}>
        {completions.map((completion, index) => (
          <button
            key={completion.id}
            id={completionId(index)}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className={classes(styles.option, index === active && styles.active)}
            onClick={() => onPick(completion)}
          >
            <span className={styles.label} dir="auto">
              {completion.label}
            </span>
            <span className={styles.note}>{completion.note}</span>
          </button>
        ))}
      </div>
      {onClear && (
        <button type="button" tabIndex={-1} className={styles.clear} onClick={onClear}>
          {t('complete.clear-history')}
        </button>
      )}
    </div>
  );
}
