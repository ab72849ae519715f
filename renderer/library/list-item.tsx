import type { TagCount } from '../../shared/api.ts';
import type { AlsoIn } from '../../shared/finding.ts';
import type { Matcher } from '../../shared/query/index.ts';
import type { Hit } from '../../shared/rows.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { classes } from '../ui/classes.ts';
import styles from './article-list.module.css';
import { ArticleRow } from './article-row.tsx';
import { alsoInWords, rowName } from './row-words.ts';

/** One option of the list; a quiet shape where its row is still on its way. */
export function ListItem({
  index,
  total,
  row,
  tags,
  now,
  marks,
  also,
  isSelected,
  isCursor,
}: {
  index: number;
  total: number;
  row: Hit | undefined;
  tags: ReadonlyMap<string, TagCount>;
  now: Date;
  marks: Matcher;
  /** The same story elsewhere. */
  also: readonly AlsoIn[] | undefined;
  isSelected: boolean;
  isCursor: boolean;
}) {
  const i18n = useI18n();
  const names = row?.tags.map((slug) => tags.get(slug)?.name ?? slug) ?? [];
  const alsoIn = row && also ? alsoInWords(row, also, i18n) : '';
  return (
    <div
      id={`article-row-${index}`}
      className={classes(styles.row, isSelected && styles.selected, isCursor && styles.cursor)}
      role="option"
      aria-selected={isSelected}
      aria-posinset={index + 1}
      aria-setsize={total}
      aria-label={row ? rowName(row, [...names, alsoIn], i18n, now) : i18n.t('list.loading')}
      tabIndex={-1}
      draggable={row !== undefined}
      data-row={index}
    >
      {row ? (
        <ArticleRow row={row} tags={tags} now={now} marks={marks} also={alsoIn} />
      ) : (
        <span className={styles.loading} />
      )}
    </div>
  );
}
