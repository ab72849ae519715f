import { useState } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { useI18n } from '../../i18n/use-i18n.tsx';
import { classes } from '../../ui/classes.ts';
import styles from './details.module.css';

/** The reader's note on the article. It is kept when the field is left, or with Ctrl and Enter. */
export function Note({ notes, onSave }: { notes: string; onSave: (text: string) => Promise<boolean> }) {
  const { t } = useI18n();
  const [text, setText] = useState(notes);
  const save = () => {
    if (text !== notes) void onSave(text);
  };
  return (
    <section className={styles.section}>
      <TextField value={text} onChange={setText} onBlur={save} className={classes(styles.field)}>
        <Label className={classes(styles.heading)}>{t('details.note')}</Label>
        <TextArea
          className={classes(styles.input)}
          rows={4}
          placeholder={t('details.note.placeholder')}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
          }}
        />
      </TextField>
    </section>
  );
}
