import { useState } from 'react';
import type { Facet, FacetField } from '../../shared/finding.ts';
import { facetFieldSchema } from '../../shared/finding.ts';
import { useFacets } from '../bridge/use-facets.ts';
import { useSettings } from '../bridge/use-settings.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { isSearching, requestOf } from '../library/request.ts';
import { useView } from '../library/view.tsx';
import { Button } from '../ui/button.tsx';
import { useSettled } from '../ui/use-settled.ts';
import styles from './facet-list.module.css';

/** How many values of a field stand there before one asks for more. */
const shownAtFirst = 4;

/** How long typing pauses before a result is counted, in milliseconds. */
const pause = 250;

/** What the result of a search is of: each value narrows it. Nothing where nothing is searched. */
export function FacetList() {
  const { view } = useView();
  const text = useSettled(view.text, pause);
  return isSearching(view) && text.trim() !== '' ? <Facets /> : null;
}

function Facets() {
  const { t } = useI18n();
  const { view } = useView();
  const { sort } = useSettings();
  const facets = useFacets(requestOf(view, sort));
  const fields = facetFieldSchema.options.filter((field) => facets.some((facet) => facet.field === field));
  if (fields.length === 0) return null;
  return (
    <section className={styles.facets} aria-label={t('facets.label')}>
      {fields.map((field) => (
        <FieldFacets key={field} field={field} facets={facets.filter((facet) => facet.field === field)} />
      ))}
    </section>
  );
}

function FieldFacets({ field, facets }: { field: FacetField; facets: Facet[] }) {
  const { t, locale } = useI18n();
  const { view, change } = useView();
  const [all, setAll] = useState(false);
  const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  const nameOf = ({ name }: Facet) => (field === 'lang' ? (languageName(names, name) ?? name) : name);
  const shown = all ? facets : facets.slice(0, shownAtFirst);
  const hidden = facets.length - shown.length;
  return (
    <div className={styles.field}>
      <h2 className={styles.heading}>{t(`facets.${field}`)}</h2>
      <ul>
        {shown.map((facet) => (
          <li key={facet.term}>
            <button
              type="button"
              className={styles.value}
              onClick={() => change({ type: 'search', text: `${view.text.trim()} ${facet.term}` })}
            >
              <span className={styles.name} dir="auto">
                {nameOf(facet)}
              </span>
              <span className={styles.count}>{facet.count.toLocaleString(locale)}</span>
            </button>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button look="quiet" small onPress={() => setAll(true)}>
          {t('facets.more', { count: hidden })}
        </Button>
      )}
    </div>
  );
}

/** What a page states for its language may be no code of one. */
function languageName(names: Intl.DisplayNames, code: string): string | undefined {
  try {
    return names.of(code);
  } catch {
    return undefined;
  }
}
