import { FileUp } from 'lucide-react';
import { type ClipboardEvent, useState } from 'react';
import { Form, Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import { useI18n } from '../i18n/use-i18n.tsx';
import { Button } from '../ui/button.tsx';
import { classes } from '../ui/classes.ts';
import { Dialog, DialogButtons } from '../ui/dialog.tsx';
import form from '../ui/form.module.css';
import { addressOf, givenIn } from './given.ts';
import styles from './save-dialog.module.css';
import { useSaving } from './use-saving.ts';

/** Where an article comes in: addresses, the text of an article, or files. What was typed stays until it is saved. */
export function SaveDialog({
  isOpen,
  onClose,
  text,
  onText,
}: {
  isOpen: boolean;
  onClose: () => void;
  text: string;
  onText: (text: string) => void;
}) {
  const { t } = useI18n();
  return (
    <Dialog title={t('save.title')} isOpen={isOpen} onClose={onClose} wide>
      <SaveForm text={text} onText={onText} onClose={onClose} />
    </Dialog>
  );
}

function SaveForm({
  text,
  onText,
  onClose,
}: {
  text: string;
  onText: (text: string) => void;
  onClose: () => void;
}) {
  const { t } = useI18n();
  const { saveAddresses, savePaste, chooseFiles } = useSaving();
  const markup = useMarkup(text);
  const [from, setFrom] = useState('');
  const given = givenIn(text);
  const fromAddress = from.trim() === '' ? null : addressOf(from);
  const isFromWrong = from.trim() !== '' && fromAddress === null;
  const isReady = given !== null && (given.kind === 'addresses' || !isFromWrong);

  async function save(): Promise<void> {
    if (!isReady) return;
    const begun =
      given.kind === 'addresses'
        ? await saveAddresses(given.addresses)
        : await savePaste({ text: given.text, html: markup.html, url: fromAddress });
    if (!begun) return;
    onText('');
    onClose();
  }

  return (
    <Form
      className={classes(form.form)}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField value={text} onChange={onText} autoFocus className={classes(form.field)}>
        <Label className={classes(form.label)}>{t('save.what')}</Label>
        <TextArea
          className={classes(form.input, styles.area)}
          rows={8}
          placeholder={t('save.placeholder')}
          onPaste={markup.onPaste}
          onKeyDown={(event) => {
            const isSent =
              event.key === 'Enter' && (event.ctrlKey || event.metaKey || given?.kind === 'addresses');
            if (!isSent || event.shiftKey) return;
            event.preventDefault();
            void save();
          }}
        />
        <Text slot="description" className={classes(styles.hint)}>
          {given?.kind === 'text' ? t('save.hint.text') : t('save.hint')}
        </Text>
      </TextField>
      {given?.kind === 'text' && (
        <TextField
          value={from}
          onChange={setFrom}
          isInvalid={isFromWrong}
          className={classes(form.field)}
          type="url"
        >
          <Label className={classes(form.label)}>{t('save.from')}</Label>
          <Input className={classes(form.input)} placeholder="https://" />
          {isFromWrong && (
            <Text slot="errorMessage" className={classes(styles.wrong)}>
              {t('save.from.wrong')}
            </Text>
          )}
        </TextField>
      )}
      <DialogButtons>
        <span className={form.apart}>
          <Button
            icon={<FileUp size={15} aria-hidden="true" />}
            onPress={() => void chooseFiles().then((begun) => begun && onClose())}
          >
            {t('save.choose')}
          </Button>
        </span>
        <Button onPress={onClose}>{t('dialog.cancel')}</Button>
        <Button look="primary" type="submit" isDisabled={!isReady}>
          {given?.kind === 'text'
            ? t('save.text')
            : t('save.addresses', { count: given?.addresses.length ?? 1 })}
        </Button>
      </DialogButtons>
    </Form>
  );
}

/** The markup that the clipboard had beside a pasted text; it counts only while the text stands as it was pasted. */
function useMarkup(text: string): { html: string | null; onPaste: (event: ClipboardEvent) => void } {
  const [pasted, setPasted] = useState<{ text: string; html: string } | null>(null);
  const plain = (from: string) => from.replace(/\r\n?/g, '\n').trim();
  return {
    html: pasted !== null && plain(pasted.text) === plain(text) ? pasted.html : null,
    onPaste: ({ clipboardData }) => {
      const html = clipboardData.getData('text/html');
      setPasted(html === '' ? null : { text: clipboardData.getData('text/plain'), html });
    },
  };
}
