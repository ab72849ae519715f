import { useI18n } from '../i18n/use-i18n.tsx';
import { Button } from './button.tsx';
import styles from './confirm.module.css';
import { Dialog, DialogButtons } from './dialog.tsx';

/** Asks before something that cannot be undone. */
export function Confirm({
  title,
  text,
  action,
  isOpen,
  onClose,
  onConfirm,
}: {
  title: string;
  text: string;
  /** What the button says it does. */
  action: string;
  isOpen: boolean;
  onClose: () => void;
  onConfirm: () => void;
}) {
  const { t } = useI18n();
  return (
    <Dialog title={title} isOpen={isOpen} onClose={onClose} role="alertdialog">
      <p className={styles.text}>{text}</p>
      <DialogButtons>
        <Button onPress={onClose} autoFocus>
          {t('dialog.cancel')}
        </Button>
        <Button
          look="danger"
          onPress={() => {
            onClose();
            onConfirm();
          }}
        >
          {action}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
