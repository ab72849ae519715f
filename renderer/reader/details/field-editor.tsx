import { useState } from 'react';
import { Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import type { Article } from '../../../shared/article.ts';
import { kindSchema } from '../../../shared/metadata.ts';
import type { Translate } from '../../i18n/translator.ts';
import { useI18n } from '../../i18n/use-i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import styles from './details.module.css';
import { type Field, type MetadataChange, valueTyped } from './fields.ts';

/** A field while it is edited. Enter saves, Escape gives up; what cannot be taken is said at once. */
export function FieldEditor({
  article,
  field,
  label,
  onSave,
  onCancel,
}: {
  article: Article;
  field: Field;
  label: string;
  onSave: (values: MetadataChange) => Promise<unknown>;
  onCancel: () => void;
}) {
  const { t } = useI18n();
  const [text, setText] = useState(() => field.print(article));
  const values = valueTyped(field, text, article);
  const save = () => {
    if (values === null) return;
    if (text === field.print(article)) onCancel();
    else void onSave(values);
  };
  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onCancel();
        }
      }}
    >
      {field.input === 'choice' ? (
        <Choice field={field} label={label} text={text} onText={setText} />
      ) : (
        <Typed
          field={field}
          label={label}
          text={text}
          onText={setText}
          isWrong={values === null}
          onEnter={save}
        />
      )}
      <div className={styles.buttons}>
        <Button small onPress={onCancel}>
          {t('dialog.cancel')}
        </Button>
        <Button small look="primary" type="submit" isDisabled={values === null}>
          {t('details.save')}
        </Button>
      </div>
    </form>
  );
}

interface InputProps {
  field: Field;
  label: string;
  text: string;
  onText: (text: string) => void;
}

function Typed({
  field,
  label,
  text,
  onText,
  isWrong,
  onEnter,
}: InputProps & { isWrong: boolean; onEnter: () => void }) {
  const { t } = useI18n();
  return (
    <TextField value={text} onChange={onText} isInvalid={isWrong} autoFocus className={classes(styles.field)}>
      <Label className={classes(styles.label)}>{label}</Label>
      {field.input === 'lines' ? (
        <TextArea
          className={classes(styles.input)}
          rows={3}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey) return;
            event.preventDefault();
            onEnter();
          }}
        />
      ) : (
        <Input className={classes(styles.input)} />
      )}
      {field.input === 'list' && (
        <Text slot="description" className={classes(styles.faint)}>
          {t('details.list-hint')}
        </Text>
      )}
      {isWrong && (
        <Text slot="errorMessage" className={classes(styles.wrong)}>
          {field.example === null
            ? t('details.wrong')
            : t('details.wrong-example', { example: field.example })}
        </Text>
      )}
    </TextField>
  );
}

function Choice({ field, label, text, onText }: InputProps) {
  const { t } = useI18n();
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <select
        className={styles.input}
        value={text}
        ref={(element) => element?.focus()}
        onChange={(event) => onText(event.currentTarget.value)}
      >
        {field.choices.map((choice) => (
          <option key={choice} value={choice}>
            {choiceName(field, choice, t)}
          </option>
        ))}
      </select>
    </label>
  );
}

function choiceName({ name }: Field, choice: string, t: Translate): string {
  if (name === 'direction') return t(choice === 'rtl' ? 'direction.rtl' : 'direction.ltr');
  const kind = kindSchema.safeParse(choice);
  return kind.success ? t(`kind.${kind.data}`) : choice;
}
