import type { Article } from '../../shared/article.ts';
import { formatDate } from '../i18n/dates.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { headlineOf } from '../library/row-words.ts';
import { useHeadlineMarks } from '../search/use-headline-marks.ts';
import { MarkedText } from '../ui/marked-text.tsx';
import { AlsoIn } from './also-in.tsx';
import { HealthNote } from './health-note.tsx';
import { keptOf } from './kept.ts';
import { KeptLine } from './kept-line.tsx';
import styles from './masthead.module.css';

/** What stands above the text: where it appeared, the headline, the standfirst, who wrote it and when. */
export function Masthead({ article }: { article: Article }) {
  const i18n = useI18n();
  const marks = useHeadlineMarks();
  const headline = headlineOf(article, i18n);
  const kicker = [article.publisher?.name, article.section].filter(Boolean).join(' · ');
  return (
    <header className={styles.masthead} lang={article.language ?? undefined} dir={article.direction}>
      {kicker !== '' && <p className={styles.kicker}>{kicker}</p>}
      <h1 className={styles.headline} tabIndex={-1} id="headline" data-find>
        <MarkedText text={headline} hits={marks(headline)} />
      </h1>
      {article.standfirst !== null && (
        <p className={styles.standfirst} data-find>
          {article.standfirst}
        </p>
      )}
      <div className={styles.byline} lang={i18n.language} dir={i18n.t('language.direction')}>
        <Byline article={article} />
        <Dates article={article} />
        <KeptLine article={article} />
      </div>
      <AlsoIn article={article} />
      <HealthNote health={keptOf(article).health} />
    </header>
  );
}

function Byline({ article: { authors, wire } }: { article: Article }) {
  const { t, locale } = useI18n();
  const names = [...authors.map(({ name }) => name), ...(authors.length === 0 ? wire : [])];
  if (names.length === 0) return null;
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return (
    <span>
      {t('article.by')}{' '}
      {listed(names, list).map(({ at, isName, text }) => (isName ? <b key={at}>{text}</b> : text))}
      {authors.length > 0 && wire.length > 0 && t('article.with-wire', { wire: list.format(wire) })}
    </span>
  );
}

/** Names as a sentence lists them, cut where the names begin and end. */
function listed(names: string[], list: Intl.ListFormat): { at: number; isName: boolean; text: string }[] {
  let at = 0;
  return list.formatToParts(names).map(({ type, value }) => {
    const part = { at, isName: type === 'element', text: value };
    at += value.length;
    return part;
  });
}

function Dates({ article: { publishedAt, modifiedAt } }: { article: Article }) {
  const { t, locale } = useI18n();
  const isNewer = modifiedAt !== null && modifiedAt.slice(0, 10) !== publishedAt?.slice(0, 10);
  return (
    <>
      {publishedAt !== null && <time dateTime={publishedAt}>{formatDate(publishedAt, locale)}</time>}
      {isNewer && (
        <time className={styles.modified} dateTime={modifiedAt}>
          {t('article.updated', { date: formatDate(modifiedAt.slice(0, 10), locale) })}
        </time>
      )}
    </>
  );
}
