import { useState } from 'react';
import { Form } from 'react-aria-components';
import { classes } from './classes.ts';
import { Dialog } from './dialog.tsx';
import styles from './form.module.css';
import { FormButtons } from './form-buttons.tsx';
import { NameField } from './name-field.tsx';

/** Asks for a name. */
export function NameDialog({
  title,
  label,
  name,
  onClose,
  onSave,
}: {
  title: string;
  label: string;
  /** What it is called now; empty for something new. */
  name: string;
  onClose: () => void;
  onSave: (name: string) => void;
}) {
  const [typed, setTyped] = useState(name);
  const isReady = /[\p{L}\p{N}]/u.test(typed);
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <Form
        className={classes(styles.form)}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isReady) return;
          onClose();
          onSave(typed.trim());
        }}
      >
        <NameField label={label} name={typed} onChange={setTyped} />
        <FormButtons isReady={isReady} onClose={onClose} />
      </Form>
    </Dialog>
  );
}
