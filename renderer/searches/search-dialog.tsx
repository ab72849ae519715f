import { useState } from 'react';
import { Form, Input, Label, TextField } from 'react-aria-components';
import { useI18n } from '../i18n/use-i18n.tsx';
import { QueryProblems } from '../search/query-problems.tsx';
import { Button } from '../ui/button.tsx';
import { classes } from '../ui/classes.ts';
import { Dialog } from '../ui/dialog.tsx';
import styles from '../ui/form.module.css';
import { FormButtons } from '../ui/form-buttons.tsx';
import { NameField } from '../ui/name-field.tsx';

/** What a search is called and what it looks for. */
export interface NamedQuery {
  name: string;
  query: string;
}

/** Asks for the name of a search and for what it looks for; what is not understood in it is told at its place. */
export function SearchDialog({
  title,
  search,
  onClose,
  onSave,
  other,
}: {
  title: string;
  search: NamedQuery;
  onClose: () => void;
  onSave: (search: NamedQuery) => void;
  /** Something else that can be done with what was typed. */
  other?: { label: string; run: (search: NamedQuery) => void } | undefined;
}) {
  const { t } = useI18n();
  const [name, setName] = useState(search.name);
  const [query, setQuery] = useState(search.query);
  const isReady = name.trim() !== '' && query.trim() !== '';
  const send = (save: (search: NamedQuery) => void) => {
    if (!isReady) return;
    onClose();
    save({ name: name.trim(), query: query.trim() });
  };
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <Form
        className={classes(styles.form)}
        onSubmit={(event) => {
          event.preventDefault();
          send(onSave);
        }}
      >
        <NameField label={t('searches.name')} name={name} onChange={setName} />
        <div>
          <TextField value={query} onChange={setQuery} maxLength={10_000} className={classes(styles.field)}>
            <Label className={classes(styles.label)}>{t('searches.query')}</Label>
            <Input className={classes(styles.input)} spellCheck={false} dir="auto" />
          </TextField>
          <QueryProblems typed={query} />
        </div>
        <FormButtons isReady={isReady} onClose={onClose}>
          {other && (
            <span className={styles.apart}>
              <Button isDisabled={!isReady} onPress={() => send(other.run)}>
                {other.label}
              </Button>
            </span>
          )}
        </FormButtons>
      </Form>
    </Dialog>
  );
}
