import { Files } from 'lucide-react';
import type { Article } from '../../shared/article.ts';
import type { Twin } from '../../shared/finding.ts';
import { useTwins } from '../bridge/use-facets.ts';
import { formatDate } from '../i18n/dates.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { headlineOf } from '../library/row-words.ts';
import { selectOne } from '../library/selection.ts';
import { useSelection } from '../library/use-selection.tsx';
import styles from './also-in.module.css';

/** The same page saved again, and the same story in other papers; each one opens. Nothing is ever merged by itself. */
export function AlsoIn({ article }: { article: Article }) {
  const { t } = useI18n();
  const twins = useTwins(article.id);
  const again = twins.filter(({ isSame }) => isSame);
  const elsewhere = twins.filter(({ isSame }) => !isSame);
  if (twins.length === 0) return null;
  return (
    <div className={styles.also}>
      <Files size={14} aria-hidden="true" />
      {again.length > 0 && <Line label={t('article.saved-again')} twins={again} />}
      {elsewhere.length > 0 && <Line label={t('article.also-in')} twins={elsewhere} />}
    </div>
  );
}

function Line({ label, twins }: { label: string; twins: Twin[] }) {
  const i18n = useI18n();
  const { setSelection } = useSelection();
  return (
    <span>
      {label}{' '}
      {twins.map(({ id, title, publisher, publishedAt }) => (
        <button
          key={id}
          type="button"
          className={styles.twin}
          title={title}
          onClick={() => setSelection(selectOne(id, -1))}
        >
          {[publisher ?? headlineOf({ title }, i18n), publishedAt && formatDate(publishedAt, i18n.locale)]
            .filter(Boolean)
            .join(', ')}
        </button>
      ))}
    </span>
  );
}
