import { ImageOff, Star } from 'lucide-react';
import { memo } from 'react';
import type { TagCount } from '../../shared/api.ts';
import type { Matcher } from '../../shared/query/index.ts';
import type { Hit } from '../../shared/rows.ts';
import type { RowPart } from '../../shared/settings.ts';
import { useSettings } from '../bridge/use-settings.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { MarkedText } from '../ui/marked-text.tsx';
import { TagChip } from '../ui/tag-chip.tsx';
import { Thumb } from '../ui/thumb.tsx';
import styles from './article-row.module.css';
import { headlineOf, readingMinutes, rowDate } from './row-words.ts';

/** With more tags than this, the rest is counted. */
const shownTags = 3;

/** What a row shows of an article. */
export const ArticleRow = memo(function ArticleRow({
  row,
  tags,
  now,
  marks,
  also,
}: {
  row: Hit;
  tags: ReadonlyMap<string, TagCount>;
  now: Date;
  /** Where the words that are searched for stand in a headline. */
  marks: Matcher;
  /** Where else the story is told, in words; empty where it is not. */
  also: string;
}) {
  const i18n = useI18n();
  const headline = headlineOf(row, i18n);
  const { density, grouping, rowParts } = useSettings();
  // What the heading above says need not be said again.
  const shows = (part: RowPart) =>
    rowParts.includes(part) && !(part === 'publisher' && grouping === 'publisher');
  const isRoomy = density !== 'headlines';
  return (
    <>
      {row.unread && <span className={styles.unread} />}
      <div className={styles.words} dir={row.direction} lang={row.language ?? undefined}>
        <div className={styles.headline}>
          <MarkedText text={headline} hits={marks(headline)} />
        </div>
        <Meta row={row} now={now} shows={shows} />
        {isRoomy && (shows('excerpt') || row.hits.length > 0) && <Excerpt row={row} />}
        {also !== '' && <p className={styles.also}>{also}</p>}
        {isRoomy && shows('tags') && <RowTags row={row} tags={tags} />}
      </div>
      {isRoomy && shows('photo') && row.photo && <Thumb hash={row.photo.hash} />}
    </>
  );
});

/** Who published it and when; nothing where neither is to be shown. */
function Meta({ row, now, shows }: { row: Hit; now: Date; shows: (part: RowPart) => boolean }) {
  const i18n = useI18n();
  const minutes = shows('words') ? readingMinutes(row.wordCount) : 0;
  const publisher = shows('publisher') ? row.publisher : null;
  const date = shows('date') ? rowDate(row, i18n, now) : '';
  const isEmpty = publisher === null && date === '' && minutes === 0;
  if (isEmpty && !row.starred && row.missingPhotos === 0) return null;
  return (
    <div className={styles.meta} lang={i18n.language}>
      <span className={styles.from} dir={i18n.t('language.direction')}>
        {row.starred && <Star className={styles.star} size={12} aria-hidden="true" />}
        {publisher && (
          <b className={styles.publisher} dir="auto">
            {publisher}
          </b>
        )}
        <span className={styles.date}>{`${publisher && date ? ' · ' : ''}${date}`}</span>
      </span>
      {minutes > 0 && (
        <span className={styles.minutes}>
          {(publisher !== null || date !== '') && '· '}
          {i18n.t('article.minutes', { minutes })}
        </span>
      )}
      {row.missingPhotos > 0 && <ImageOff className={styles.missing} size={13} aria-hidden="true" />}
    </div>
  );
}

function Excerpt({ row }: { row: Hit }) {
  if (row.hits.length > 0) {
    return (
      <p className={styles.excerpt}>
        <MarkedText text={row.snippet} hits={row.hits} />
      </p>
    );
  }
  return row.excerpt === '' ? null : <p className={styles.excerpt}>{row.excerpt}</p>;
}

function RowTags({ row, tags }: { row: Hit; tags: ReadonlyMap<string, TagCount> }) {
  if (row.tags.length === 0) return null;
  return (
    <div className={styles.tags}>
      {row.tags.slice(0, shownTags).map((slug) => {
        const tag = tags.get(slug);
        return <TagChip key={slug} slug={slug} name={tag?.name ?? slug} colour={tag?.colour ?? null} />;
      })}
      {row.tags.length > shownTags && <span className={styles.more}>+{row.tags.length - shownTags}</span>}
    </div>
  );
}
