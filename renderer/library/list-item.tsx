import type { TagCount } from '../../shared/api.ts';
import type { Matcher } from '../../shared/query/index.ts';
import type { Hit } from '../../shared/rows.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { classes } from '../ui/classes.ts';
import styles from './article-list.module.css';
import { ArticleRow } from './article-row.tsx';
import { rowName } from './row-words.ts';

/** One option of the list; a quiet shape where its row is still on its way. */
export function ListItem({
  index,
  total,
  row,
  tags,
  now,
  marks,
  isSelected,
  isCursor,
}: {
  index: number;
  total: number;
  row: Hit | undefined;
  tags: ReadonlyMap<string, TagCount>;
  now: Date;
  marks: Matcher;
  isSelected: boolean;
  isCursor: boolean;
}) {
  const i18n = useI18n();
  const names = row?.tags.map((slug) => tags.get(slug)?.name ?? slug) ?? [];
  return (
    <div
      id={`article-row-${index}`}
      className={classes(styles.row, isSelected && styles.selected, isCursor && styles.cursor)}
      role="option"
      aria-selected={isSelected}
      aria-posinset={index + 1}
      aria-setsize={total}
      aria-label={row ? rowName(row, names, i18n, now) : i18n.t('list.loading')}
      tabIndex={-1}
      data-row={index}
    >
      {row ? (
        <ArticleRow row={row} tags={tags} now={now} marks={marks} />
      ) : (
        <span className={styles.loading} />
      )}
    </div>
  );
}
