import type { Credit } from '../../../shared/credit.ts';
import { type Photo, photoKey } from '../../../shared/photo.ts';
import type { Translate } from '../../i18n/translator.ts';
import { useI18n } from '../../i18n/use-i18n.tsx';
import { creditLine } from '../../photos/credit-line.ts';
import { isMissing } from '../kept.ts';
import styles from './details.module.css';
import { sourceName } from './source-words.ts';

/** The photos with what is known of their makers: as printed, as read, where it was read, and who says otherwise. */
export function PhotoCredits({ photos }: { photos: Photo[] }) {
  const { t } = useI18n();
  if (photos.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t('details.photos', { count: photos.length })}</h3>
      <ol className={styles.photos}>
        {photos.map((photo) => (
          <li key={photoKey(photo)} className={styles.photo}>
            <span dir="auto">{photo.caption ?? photo.alt ?? t('details.no-caption')}</span>
            {isMissing(photo) && <span className={styles.wrong}>{t('photo.missing')}</span>}
            {photo.credit === null ? (
              <span className={styles.wrong}>{t('credit.none')}</span>
            ) : (
              <CreditRead credit={photo.credit} />
            )}
            {photo.rivals.map((rival) => (
              <span key={`${rival.source}-${rival.raw}`} className={styles.conflict}>
                {t('details.credit.rival')} <CreditRead credit={rival} />
              </span>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

function CreditRead({ credit }: { credit: Credit }) {
  const { t } = useI18n();
  return (
    <span className={styles.credit}>
      <b dir="auto">{lineOf(credit, t)}</b>
      <span className={styles.faint} dir="auto">
        {t('details.credit.printed', { raw: credit.raw, source: sourceName(credit.source, t) })}
      </span>
      {credit.rights !== null && <span className={styles.faint}>{credit.rights}</span>}
    </span>
  );
}

function lineOf(credit: Credit, t: Translate): string {
  return creditLine(credit, t)
    .map(({ text }) => text)
    .join('');
}
