import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useI18n } from '../i18n/use-i18n.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import styles from './notice-region.module.css';
import { type Notice, useNotices } from './use-notices.tsx';

/** How long a notice stays, in milliseconds; it waits while the pointer or the focus is on it. */
const shownFor = 8000;
/** How long before a notice that was held is looked at again, in milliseconds. */
const heldFor = 1500;
/** More errors than this at once would cover the window; the older ones wait behind. */
const errorsAtOnce = 3;

/** Where the window tells what was done and what went wrong. */
export function NoticeRegion() {
  const { t } = useI18n();
  const { notices } = useNotices();
  const errors = notices.filter((notice) => notice.kind === 'error');
  return (
    <section className={styles.region} aria-label={t('notices.label')}>
      <div role="status" className={styles.stack}>
        {notices.map((notice) => notice.kind === 'done' && <Done key={notice.id} notice={notice} />)}
      </div>
      <div className={styles.stack}>
        {errors.slice(-errorsAtOnce).map((notice) => (
          <Failed key={notice.id} notice={notice} />
        ))}
      </div>
    </section>
  );
}

function Done({ notice }: { notice: Extract<Notice, { kind: 'done' }> }) {
  const { t } = useI18n();
  const { putAway } = useNotices();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const leave = () => {
      if (box.current?.matches(':hover, :focus-within')) timer = setTimeout(leave, heldFor);
      else putAway(notice.id);
    };
    let timer = setTimeout(leave, shownFor);
    return () => clearTimeout(timer);
  }, [notice.id, putAway]);
  const { action } = notice;
  return (
    <div ref={box} className={styles.done}>
      <span className={styles.text}>{notice.text}</span>
      {action && (
        <Button
          look="quiet"
          small
          onPress={() => {
            putAway(notice.id);
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton label={t('notices.close')} icon={<X size={14} />} onPress={() => putAway(notice.id)} />
    </div>
  );
}

function Failed({ notice }: { notice: Extract<Notice, { kind: 'error' }> }) {
  const { t } = useI18n();
  const { putAway } = useNotices();
  return (
    <div className={styles.failed}>
      <ErrorNotice title={notice.text} report={notice.report}>
        <Button small onPress={() => putAway(notice.id)}>
          {t('notices.close')}
        </Button>
      </ErrorNotice>
    </div>
  );
}
