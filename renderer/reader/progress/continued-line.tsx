import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useI18n } from '../../i18n/use-i18n.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import styles from './continued-line.module.css';
import type { Continued } from './use-progress.ts';

/** How long it is told, in milliseconds; it waits while the pointer or the focus is on it. */
const shownFor = 8000;

/** Tells that the article goes on where it was left, with the way to its beginning. */
export function ContinuedLine({ continued, onTop }: { continued: Continued; onTop: () => void }) {
  const { t, locale } = useI18n();
  const [isShown, setShown] = useState(true);
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const timer = setInterval(() => {
      if (!line.current?.matches(':hover, :focus-within')) setShown(false);
    }, shownFor);
    return () => clearInterval(timer);
  }, []);
  if (!isShown) return null;
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(continued.progress);
  return (
    <div className={styles.place}>
      <div ref={line} className={styles.line} role="status">
        <span>{t('progress.continued', { percent })}</span>
        <Button
          small
          look="quiet"
          onPress={() => {
            setShown(false);
            onTop();
          }}
        >
          {t('progress.top')}
        </Button>
        <IconButton label={t('progress.close')} icon={<X size={14} />} onPress={() => setShown(false)} />
      </div>
    </div>
  );
}
