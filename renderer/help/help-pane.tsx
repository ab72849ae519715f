import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useState } from 'react';
import { useI18n } from '../i18n/use-i18n.tsx';
import { IconButton } from '../ui/button.tsx';
import { findPages } from './find-pages.ts';
import styles from './help-pane.module.css';
import { loadGuide } from './load-guide.ts';
import { PageView } from './page-view.tsx';

/** The user guide: its pages, a field to find one, and the page that is open. */
export default function HelpPane({ onClose }: { onClose: () => void }) {
  const { t, language } = useI18n();
  const { data: guide } = useQuery({
    queryKey: ['guide', language],
    queryFn: () => loadGuide(language),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const pages = guide?.pages ?? [];
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  const found = findPages(pages, typed);
  const page = pages.find(({ id }) => id === open) ?? found[0] ?? pages[0];
  const go = (id: string) => {
    setOpen(id);
    requestAnimationFrame(() => document.getElementById('help-page')?.focus());
  };
  return (
    <section className={styles.pane} aria-label={t('command.help')}>
      <header className={styles.header}>
        <h1 className={styles.title}>{t('command.help')}</h1>
        <IconButton label={t('help.close')} icon={<X size={16} />} onPress={onClose} />
      </header>
      <nav className={styles.pages} aria-label={t('help.pages')}>
        <input
          className={styles.field}
          type="text"
          aria-label={t('help.find')}
          placeholder={t('help.find')}
          value={typed}
          maxLength={200}
          onChange={(event) => {
            setTyped(event.target.value);
            setOpen(null);
          }}
        />
        <ul lang={guide?.language}>
          {found.map(({ id, title }) => (
            <li key={id}>
              <a
                href={`#help/${id}`}
                aria-current={id === page?.id ? 'page' : undefined}
                onClick={(event) => {
                  event.preventDefault();
                  go(id);
                }}
              >
                {title}
              </a>
            </li>
          ))}
        </ul>
        <p role="status" className={styles.none}>
          {pages.length > 0 && found.length === 0 && t('help.none')}
        </p>
      </nav>
      <section
        className={styles.scroller}
        key={page?.id}
        lang={guide?.language}
        aria-label={page?.title}
        tabIndex={0}
      >
        {page && <PageView page={page} onGo={go} />}
      </section>
    </section>
  );
}
