import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useState } from 'react';
import type { Article } from '../../../shared/article.ts';
import { call, reportOfThrown } from '../../bridge/call.ts';
import { keys } from '../../bridge/keys.ts';
import { formatMoment } from '../../i18n/dates.ts';
import { useI18n } from '../../i18n/use-i18n.tsx';
import { IconButton } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Switch } from '../../ui/switch.tsx';
import { OriginalFrame } from './original-frame.tsx';
import styles from './original-pane.module.css';

/** The page as it was received, beside the clean view: inert, with what of its style it carries in itself. */
export default function OriginalPane({ article, onClose }: { article: Article; onClose: () => void }) {
  const { t, locale } = useI18n();
  const [leftOut, setLeftOut] = useState(false);
  const { data, error } = useQuery({
    queryKey: keys.original(article.id),
    queryFn: () => call('articles.original', { id: article.id }),
  });
  return (
    <aside className={styles.pane} aria-label={t('original.panel')}>
      <header className={styles.header}>
        <div className={styles.words}>
          <h2 className={styles.title}>{t('original.title')}</h2>
          {data && (
            <p className={styles.when}>
              {t('original.received', { date: formatMoment(data.receivedAt, locale) })}
            </p>
          )}
        </div>
        <Switch isOn={leftOut} onChange={setLeftOut}>
          {t('original.left-out')}
        </Switch>
        <IconButton label={t('original.close')} icon={<X size={16} />} onPress={onClose} />
      </header>
      {error && <ErrorNotice title={t('original.failed')} report={reportOfThrown(error)} />}
      {data === null && <p className={styles.absent}>{t('original.absent')}</p>}
      {data && <OriginalFrame original={data} article={article} isLeftOutShown={leftOut} />}
    </aside>
  );
}
