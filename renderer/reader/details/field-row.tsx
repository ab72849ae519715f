import { Pencil, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import type { Article } from '../../../shared/article.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Translate } from '../../i18n/translator.ts';
import { useI18n } from '../../i18n/use-i18n.tsx';
import { IconButton } from '../../ui/button.tsx';
import styles from './details.module.css';
import { FieldEditor } from './field-editor.tsx';
import type { Field } from './fields.ts';
import { rivalText, sourceName } from './source-words.ts';
import type { Editing } from './use-editing.ts';

/** One field: its value, where that was read, what else was on offer, and a way to set it right. */
export function FieldRow({ article, field, editing }: { article: Article; field: Field; editing: Editing }) {
  const { t, locale } = useI18n();
  const [isEditing, setEditing] = useState(false);
  const isEdited = article.state.edits[field.name] !== undefined;
  const value = shownValue(article, field, t, locale);
  const label = t(field.label);
  if (isEditing) {
    return (
      <div className={styles.row}>
        <FieldEditor
          article={article}
          field={field}
          label={label}
          onSave={async (values) => (await editing.set(field, values)) && setEditing(false)}
          onCancel={() => setEditing(false)}
        />
      </div>
    );
  }
  return (
    <div className={styles.row}>
      <dt className={styles.label}>
        {label}
        <span className={styles.tools}>
          {isEdited && (
            <IconButton
              label={t('details.reset', { field: label })}
              icon={<RotateCcw size={13} />}
              onPress={() => void editing.reset(field)}
            />
          )}
          <IconButton
            label={t('details.edit', { field: label })}
            icon={<Pencil size={13} />}
            onPress={() => setEditing(true)}
          />
        </span>
      </dt>
      <dd className={styles.value} dir="auto" title={printedAsKept(article, field)}>
        {value === '' ? <span className={styles.unknown}>{t('details.unknown')}</span> : value}
      </dd>
      <Source article={article} name={field.name} hasValue={value !== ''} />
    </div>
  );
}

function shownValue(article: Article, field: Field, t: Translate, locale: string): string {
  if (field.name === 'kind') return t(`kind.${article.kind}`);
  if (field.name === 'direction') return t(`direction.${article.direction}`);
  const printed = field.print(article);
  const isDate = field.name === 'publishedAt' || field.name === 'modifiedAt';
  if (isDate && printed !== '') return formatDate(printed, locale);
  return printed;
}

/** A date as it is kept, with its offset: what the panel shows as words is looked up by resting on it. */
function printedAsKept(article: Article, field: Field): string | undefined {
  return field.name === 'publishedAt' || field.name === 'modifiedAt' ? field.print(article) : undefined;
}

/** Where a value was read, and behind a click what other sources said. */
function Source({ article, name, hasValue }: { article: Article; name: string; hasValue: boolean }) {
  const { t } = useI18n();
  const source = article.provenance[name];
  const rivals = article.rivals[name] ?? [];
  if (source === undefined && rivals.length === 0) return null;
  return (
    <dd className={styles.source}>
      {source !== undefined && hasValue && (
        <span>{t('details.from', { source: sourceName(source, t) })}</span>
      )}
      {rivals.length > 0 && (
        <details className={styles.rivals}>
          <summary>{t('details.rivals', { count: rivals.length })}</summary>
          <ul>
            {rivals.map((rival) => (
              <li key={`${rival.source} ${rivalText(rival.value)}`}>
                <span dir="auto">{rivalText(rival.value)}</span>{' '}
                <span className={styles.faint}>{sourceName(rival.source, t)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </dd>
  );
}
