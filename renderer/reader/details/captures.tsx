import type { CaptureRecord } from '../../../shared/capture.ts';
import { formatMoment } from '../../i18n/dates.ts';
import { useI18n } from '../../i18n/use-i18n.tsx';
import { healthName } from '../health-words.ts';
import styles from './details.module.css';

/** What was received and when, the newest first: the evidence, each page by its hash. */
export function Captures({ captures }: { captures: CaptureRecord[] }) {
  const { t } = useI18n();
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t('details.captures', { count: captures.length })}</h3>
      <ol className={styles.captures} reversed>
        {captures.toReversed().map((capture) => (
          <li key={capture.at}>
            <Capture capture={capture} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Capture({ capture }: { capture: CaptureRecord }) {
  const { t, locale } = useI18n();
  const page = capture.originals.find(({ role }) => role === 'page');
  const size = new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
  return (
    <div className={styles.capture}>
      <span>
        {formatMoment(capture.at, locale)} · {t(`capture.${capture.method}`)}
        {capture.status !== null && ` · HTTP ${capture.status}`}
      </span>
      {capture.redirects.length > 0 && (
        <span className={styles.faint}>{t('details.redirects', { count: capture.redirects.length })}</span>
      )}
      {capture.health.map((problem) => (
        <span key={problem} className={styles.wrong}>
          {healthName(problem, t)}
        </span>
      ))}
      {page && (
        <span className={styles.hash} title={page.hash}>
          {page.hash} ({size.format(Math.max(1, page.bytes / 1000))})
        </span>
      )}
    </div>
  );
}
