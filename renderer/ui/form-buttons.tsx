import type { ReactNode } from 'react';
import { useI18n } from '../i18n/use-i18n.tsx';
import { Button } from './button.tsx';
import { DialogButtons } from './dialog.tsx';

/** The end of a form in a dialog: away with it, or save what was typed. */
export function FormButtons({
  isReady,
  onClose,
  children,
}: {
  /** Whether what was typed can be saved. */
  isReady: boolean;
  onClose: () => void;
  /** What else can be done with it. */
  children?: ReactNode;
}) {
  const { t } = useI18n();
  return (
    <DialogButtons>
      {children}
      <Button onPress={onClose}>{t('dialog.cancel')}</Button>
      <Button look="primary" type="submit" isDisabled={!isReady}>
        {t('dialog.save')}
      </Button>
    </DialogButtons>
  );
}
