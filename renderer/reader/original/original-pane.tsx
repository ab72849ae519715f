import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Article } from '../../../shared/article.ts';
import type { Original } from '../../../shared/original.ts';
import { call, reportOfThrown } from '../../bridge/call.ts';
import { keys } from '../../bridge/keys.ts';
import { formatMoment } from '../../i18n/dates.ts';
import { useI18n } from '../../i18n/use-i18n.tsx';
import { IconButton } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Switch } from '../../ui/switch.tsx';
import { fillOriginal } from './fill-original.ts';
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
      {data && <OriginalFrame original={data} article={article} leftOut={leftOut} />}
    </aside>
  );
}

function OriginalFrame({
  original,
  article,
  leftOut,
}: {
  original: Original;
  article: Article;
  leftOut: boolean;
}) {
  const { t } = useI18n();
  const [doc, setDoc] = useState<Document | null>(null);
  const { title, standfirst, text, photos, authors, publisher, section } = article;
  useEffect(() => {
    if (doc !== null)
      fillOriginal(doc, original, { title, standfirst, text, photos, authors, publisher, section });
  }, [doc, original, title, standfirst, text, photos, authors, publisher, section]);
  useEffect(() => {
    doc?.documentElement.toggleAttribute('data-show-left-out', leftOut);
  }, [doc, leftOut]);
  useEffect(() => {
    if (doc === null) return;
    const refuse = (event: Event) => event.preventDefault();
    for (const name of ['click', 'auxclick', 'submit', 'dragover', 'drop'])
      doc.addEventListener(name, refuse);
    return () => {
      for (const name of ['click', 'auxclick', 'submit', 'dragover', 'drop']) {
        doc.removeEventListener(name, refuse);
      }
    };
  }, [doc]);
  return (
    <iframe
      className={styles.frame}
      title={t('original.title')}
      sandbox="allow-same-origin"
      src="app://coupure/original.html"
      onLoad={(event) => setDoc(event.currentTarget.contentDocument)}
    />
  );
}
