import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useI18n } from '../i18n/use-i18n.tsx';
import { IconButton } from './button.tsx';
import { classes } from './classes.ts';
import styles from './dialog.module.css';

/** A dialog over the desk: a heading, what it is about, and its buttons. Escape and a click beside it close it. */
export function Dialog({
  title,
  isOpen,
  onClose,
  children,
  wide = false,
  role = 'dialog',
}: {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  wide?: boolean;
  role?: 'dialog' | 'alertdialog';
}) {
  const { t } = useI18n();
  return (
    <ModalOverlay
      className={classes(styles.overlay)}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={role === 'dialog'}
    >
      <Modal className={classes(styles.modal, wide && styles.wide)}>
        <AriaDialog className={classes(styles.dialog)} role={role}>
          <header className={styles.header}>
            <Heading slot="title" className={classes(styles.title)}>
              {title}
            </Heading>
            <IconButton label={t('dialog.close')} icon={<X size={16} />} onPress={onClose} />
          </header>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The buttons at the end of a dialog, the one that does it last. */
export function DialogButtons({ children }: { children: ReactNode }) {
  return <footer className={styles.buttons}>{children}</footer>;
}
