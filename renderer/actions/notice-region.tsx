import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useI18n } from '../i18n/use-i18n.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import styles from './notice-region.module.css';
import { type Notice, useNotices } from './use-notices.tsx';

/** How long a notice stays, in milliseconds; it waits while the pointer or the focus is on it. */
const shownFor = 8000;

/** Where the window tells what was done and what went wrong. */
export function NoticeRegion() {
  const { t } = useI18n();
  const { notices } = useNotices();
  return (
    <section className={styles.region} aria-label={t('notices.label')}>
      <div role="status" className={styles.stack}>
        {notices.map((notice) => notice.kind === 'done' && <Done key={notice.id} notice={notice} />)}
      </div>
      <div className={styles.stack}>
        {notices.map((notice) => notice.kind === 'error' && <Failed key={notice.id} notice={notice} />)}
      </div>
    </section>
  );
}

function Done({ notice }: { notice: Extract<Notice, { kind: 'done' }> }) {
  const { t } = useI18n();
  const { putAway } = useNotices();
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => putAway(notice.id), shownFor);
    return () => clearTimeout(timer);
  }, [isHeld, notice.id, putAway]);
  const { action } = notice;
  return (
    <div
      className={styles.done}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
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
