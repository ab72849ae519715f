import { Button } from 'react-aria-components';
import type { Facet, FacetField } from '../../shared/finding.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { classes } from '../ui/classes.ts';
import styles from './glance-pane.module.css';

const shown = 8;

/** The most frequent values of a field, each with a bar as long as its part of the first one. */
export function TopList({
  field,
  facets,
  total,
  onShow,
}: {
  field: FacetField;
  facets: readonly Facet[];
  /** How many different ones there are; null where that is no figure of its own. */
  total: number | null;
  onShow: (term: string) => void;
}) {
  const { t, locale } = useI18n();
  const own = facets.filter((facet) => facet.field === field).slice(0, shown);
  const most = Math.max(1, ...own.map(({ count }) => count));
  if (own.length === 0) return null;
  const languages = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  return (
    <section className={styles.top}>
      <h3 className={styles.heading}>
        {t(`facets.${field}`)}
        {total !== null && <span className={styles.total}>{total.toLocaleString(locale)}</span>}
      </h3>
      <ul>
        {own.map(({ name, term, count }) => (
          <li key={term}>
            <Button className={classes(styles.row)} onPress={() => onShow(term)}>
              <span className={styles.name} dir="auto">
                {field === 'lang' ? languageName(languages, name) : name}
              </span>
              <span className={styles.bar} aria-hidden="true">
                <span className={styles.part} style={{ width: `${(count / most) * 100}%` }} />
              </span>
              <span className={styles.count}>{count.toLocaleString(locale)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a page states for its language may be no code of one. */
function languageName(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
