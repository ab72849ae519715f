import type { Embedded } from '../../../shared/embedded.ts';
import { formatDate } from '../../i18n/dates.ts';
import { type I18n, useI18n } from '../../i18n/use-i18n.tsx';
import { type EmbeddedValues, embeddedValues } from './embedded-values.ts';
import { Fact } from './fact.tsx';
import { originWords } from './origin-words.ts';
import styles from './photo-facts.module.css';

/** What an image says of itself; a field of which its two blocks say different things is marked. */
export function EmbeddedFacts({ embedded }: { embedded: Embedded }) {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <section className={styles.embedded}>
      <h3 className={styles.heading}>{t('embedded.title')}</h3>
      <dl className={styles.list}>
        {embeddedValues(embedded).map(({ field, values }) => (
          <Fact key={field} label={t(`embedded.field.${field}`)}>
            {values.length === 1 ? (
              values.map(({ text }) => shownText(field, text, i18n))
            ) : (
              <Disagreeing field={field} values={values} />
            )}
          </Fact>
        ))}
      </dl>
    </section>
  );
}

function Disagreeing({ field, values }: EmbeddedValues) {
  const i18n = useI18n();
  return (
    <span className={styles.conflict}>
      <span className={styles.mark}>{i18n.t('embedded.disagree')}</span>
      {values.map(({ text, blocks }) => (
        <span key={blocks.join()} dir="auto">
          {shownText(field, text, i18n)} <span className={styles.block}>{blocks.join().toUpperCase()}</span>
        </span>
      ))}
    </span>
  );
}

function shownText(field: EmbeddedValues['field'], text: string, { t, locale }: I18n): string {
  if (field === 'dateCreated') return formatDate(text, locale);
  return field === 'digitalSourceType' ? originWords(text, t) : text;
}
