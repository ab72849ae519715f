import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotices } from '../actions/use-notices.tsx';
import { call } from '../bridge/call.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog, DialogButtons } from '../ui/dialog.tsx';
import styles from './report-dialog.module.css';

/** The report on the program, whole, before it goes anywhere: what is copied or saved is what is shown. */
export default function ReportDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useI18n();
  const { complain } = useNotices();
  const [isCopied, setCopied] = useState(false);
  const { data } = useQuery({
    queryKey: ['report'],
    queryFn: () => call('app.report', {}),
    enabled: isOpen,
    gcTime: 0,
  });
  const text = data?.text ?? '';
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  const save = async () => {
    try {
      if ((await call('app.saveReport', { text })).saved) onClose();
    } catch (thrown) {
      complain(t('report.failed'), thrown);
    }
  };
  return (
    <Dialog title={t('report.title')} isOpen={isOpen} onClose={onClose} wide>
      <p>{t('report.about')}</p>
      <textarea
        className={styles.text}
        aria-label={t('report.title')}
        readOnly
        rows={16}
        value={text}
        lang="en"
        dir="ltr"
        spellCheck={false}
      />
      <DialogButtons>
        <Button isDisabled={text === ''} onPress={() => void copy()}>
          {isCopied ? t('error.copied') : t('report.copy')}
        </Button>
        <Button look="primary" isDisabled={text === ''} onPress={() => void save()}>
          {t('report.save')}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
