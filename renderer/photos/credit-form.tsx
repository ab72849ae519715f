import { useState } from 'react';
import { Input, TextField } from 'react-aria-components';
import { useI18n } from '../i18n/use-i18n.tsx';
import { Button } from '../ui/button.tsx';
import { classes } from '../ui/classes.ts';
import styles from './photo-table.module.css';

/** Sets the credit of all selected photos: one field, one button. */
export function CreditForm({
  count,
  onSet,
  onClear,
}: {
  count: number;
  onSet: (credit: string) => Promise<boolean>;
  /** Nothing is selected any more. */
  onClear: () => void;
}) {
  const { t } = useI18n();
  const [credit, setCredit] = useState('');
  const set = async () => {
    if (credit.trim() !== '' && (await onSet(credit.trim()))) setCredit('');
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void set();
      }}
    >
      <b>{t('photos.selected', { count })}</b>
      <TextField
        className={classes(styles.field)}
        aria-label={t('photos.set-credit')}
        value={credit}
        onChange={setCredit}
      >
        <Input className={classes(styles.input)} placeholder={t('photos.set-credit.placeholder')} />
      </TextField>
      <Button look="primary" small type="submit" isDisabled={credit.trim() === ''}>
        {t('photos.set-credit.action')}
      </Button>
      <Button look="quiet" small onPress={onClear}>
        {t('bulk.clear')}
      </Button>
    </form>
  );
}
