import type { Glance } from '../../shared/figures.ts';
import { formatDate } from '../i18n/dates.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import styles from './glance-pane.module.css';

const size = { width: 600, height: 96 };

/** How the library grew: all that was saved until each month, as a line, and in words. */
export function Growth({ growth }: { growth: Glance['growth'] }) {
  const { t, locale } = useI18n();
  const [first, last] = [growth[0], growth.at(-1)];
  if (!first || !last) return null;
  const points = pointsOf(growth);
  const total = growth.reduce((sum, { saved }) => sum + saved, 0);
  return (
    <section className={styles.growth}>
      <h3 className={styles.heading}>{t('glance.growth')}</h3>
      <svg
        viewBox={`0 0 ${size.width} ${size.height}`}
        preserveAspectRatio="none"
        className={styles.curve}
        aria-hidden="true"
      >
        <path d={`M0,${size.height} L${points} L${size.width},${size.height} Z`} className={styles.area} />
        <polyline points={points} className={styles.stroke} />
      </svg>
      <p className={styles.said}>
        {t('glance.growth.said', {
          first: formatDate(first.month, locale),
          count: total,
          last: formatDate(last.month, locale),
          saved: last.saved,
        })}
      </p>
    </section>
  );
}

/** The sum at the end of each month, along a line on which months are equally wide. */
function pointsOf(growth: Glance['growth']): string {
  const total = growth.reduce((sum, { saved }) => sum + saved, 0);
  const [from, to] = [monthNumber(growth[0]?.month ?? ''), monthNumber(growth.at(-1)?.month ?? '')];
  let sum = 0;
  const points = growth.map(({ month, saved }) => {
    sum += saved;
    const x = ((monthNumber(month) - from + 1) / (to - from + 1)) * size.width;
    return `${x.toFixed(1)},${(size.height - (sum / Math.max(1, total)) * (size.height - 4)).toFixed(1)}`;
  });
  return [`0,${size.height}`, ...points].join(' ');
}

function monthNumber(month: string): number {
  const [year = 0, of = 1] = month.split('-').map(Number);
  return year * 12 + of;
}
