import { Input, Label, TextField } from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './form.module.css';

/** Where a dialog asks for a name: it has the focus, with what was there selected. */
export function NameField({
  label,
  name,
  onChange,
}: {
  label: string;
  name: string;
  onChange: (name: string) => void;
}) {
  return (
    <TextField value={name} onChange={onChange} autoFocus maxLength={200} className={classes(styles.field)}>
      <Label className={classes(styles.label)}>{label}</Label>
      <Input className={classes(styles.input)} onFocus={(event) => event.currentTarget.select()} />
    </TextField>
  );
}
