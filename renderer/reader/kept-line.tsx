import { Check, TriangleAlert } from 'lucide-react';
import type { Article } from '../../shared/article.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { Button } from '../ui/button.tsx';
import { healthName } from './health-words.ts';
import { keptOf } from './kept.ts';
import styles from './kept-line.module.css';
import { useRetryImages } from './use-retry-images.ts';

/** In words, how much of the article is kept: `Kept whole · 4 photos`, `2 photos missing`. */
export function KeptLine({ article }: { article: Article }) {
  const { t } = useI18n();
  const { photos, missing, health } = keptOf(article);
  const { retry, isRetrying } = useRetryImages(article.id);
  const [problem] = health;
  if (missing > 0) {
    return (
      <span className={styles.warn}>
        <TriangleAlert size={14} aria-hidden="true" />
        {t('article.photos-missing', { count: missing })}
        <Button small look="quiet" onPress={retry} isDisabled={isRetrying}>
          {isRetrying ? t('article.retrying') : t('error.retry')}
        </Button>
      </span>
    );
  }
  if (problem !== undefined) {
    return (
      <span className={styles.warn}>
        <TriangleAlert size={14} aria-hidden="true" />
        {healthName(problem, t)}
      </span>
    );
  }
  return (
    <span className={styles.whole}>
      <Check size={14} aria-hidden="true" />
      {t('article.kept-whole', { count: photos })}
    </span>
  );
}
