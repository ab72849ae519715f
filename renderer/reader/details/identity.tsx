import type { Article } from '../../../shared/article.ts';
import { formatMoment } from '../../i18n/dates.ts';
import { useI18n } from '../../i18n/use-i18n.tsx';
import styles from './details.module.css';

/** What an article is known by, and what nobody edits: addresses, access, length, when it was saved, its id. */
export function Identity({ article }: { article: Article }) {
  const { t, locale } = useI18n();
  const { url, canonicalUrl, accessible, wordCount, savedAt, id } = article;
  const access = accessible === null ? null : t(accessible ? 'details.access.free' : 'details.access.paid');
  const rows: [string, string | null][] = [
    [t('details.address'), url],
    [t('details.canonical'), canonicalUrl === url ? null : canonicalUrl],
    [t('details.access'), access],
    [t('details.words'), new Intl.NumberFormat(locale).format(wordCount)],
    [t('details.saved'), formatMoment(savedAt, locale)],
    [t('details.id'), id],
  ];
  return rows.map(([label, value]) =>
    value === null ? null : (
      <div key={label} className={styles.row}>
        <dt className={styles.label}>{label}</dt>
        <dd className={styles.value}>{value}</dd>
      </div>
    ),
  );
}
