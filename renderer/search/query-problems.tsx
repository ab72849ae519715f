import { TriangleAlert } from 'lucide-react';
import { parseQuery } from '../../shared/query/index.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { useSettled } from '../ui/use-settled.ts';
import styles from './query-problems.module.css';
import { searchedIn } from './use-typed.ts';

/** How long typing pauses before its mistakes are told, in milliseconds: half a word is no mistake yet. */
const pause = 600;

/** What of the query could not be understood, and where; the rest of it is searched all the same. */
export function QueryProblems({ typed }: { typed: string }) {
  const { t } = useI18n();
  const settled = useSettled(typed, pause);
  const problems = settled === typed ? parseQuery(searchedIn(typed)).problems : [];
  if (problems.length === 0) return null;
  return (
    <div role="alert">
      <ul className={styles.problems}>
        {problems.map(({ position, code, values }) => (
          <li key={`${position} ${code}`} className={styles.problem}>
            <TriangleAlert size={13} aria-hidden="true" />
            <span>
              {t('search.problem', { position: position + 1 })} {t(`search.problem.${code}`, values)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
