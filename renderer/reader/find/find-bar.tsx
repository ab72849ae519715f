import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';
import { useCommand } from '../../actions/use-commands.tsx';
import type { FrameText } from '../../highlights/frame-text.ts';
import { useI18n } from '../../i18n/use-i18n.tsx';
import { useView } from '../../library/view.tsx';
import { IconButton } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import styles from './find-bar.module.css';
import { type Find, useFind } from './use-find.ts';
import { wordsOffered } from './words-offered.ts';

/** The bar in which one looks for words in the open article. */
export default function FindBar({
  text,
  onClose,
}: {
  text: FrameText | null;
  /** Closes the bar and gives the focus back. */
  onClose: () => void;
}) {
  const { t } = useI18n();
  const offered = wordsOffered(useView().view.text);
  const [typed, setTyped] = useState(() => selectedWords(text) || (offered[0] ?? ''));
  const find = useFind(text, typed);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  useCommand('find', () => {
    field.current?.focus();
    field.current?.select();
  });
  useCommand('find-next', () => find.step(1));
  useCommand('find-previous', () => find.step(-1));
  return (
    <search
      className={styles.bar}
      aria-label={t('find.label')}
      onKeyDownCapture={(event) => steer(event, find, onClose)}
    >
      <SearchField
        className={classes(styles.field)}
        aria-label={t('find.field')}
        value={typed}
        onChange={setTyped}
      >
        <Input ref={field} className={classes(styles.input)} placeholder={t('find.placeholder')} />
      </SearchField>
      <output className={styles.count} data-none={typed.trim() !== '' && find.count === 0 ? '' : undefined}>
        {typed.trim() === '' ? '' : counted(find, t)}
      </output>
      <IconButton
        label={t('find.previous')}
        icon={<ChevronUp size={16} />}
        isDisabled={find.count === 0}
        onPress={() => find.step(-1)}
      />
      <IconButton
        label={t('find.next')}
        icon={<ChevronDown size={16} />}
        isDisabled={find.count === 0}
        onPress={() => find.step(1)}
      />
      <IconButton label={t('find.close')} icon={<X size={16} />} onPress={onClose} />
      {offered.length > 0 && <Offered words={offered} typed={typed} onChoose={setTyped} />}
    </search>
  );
}

/** The words that the article was found by, each a press away. */
function Offered({
  words,
  typed,
  onChoose,
}: {
  words: string[];
  typed: string;
  onChoose: (word: string) => void;
}) {
  const { t } = useI18n();
  return (
    <ul className={styles.offered} aria-label={t('find.offered')}>
      {words.map((word) => (
        <li key={word}>
          <Button
            className={classes(styles.word)}
            aria-current={word === typed}
            onPress={() => onChoose(word)}
          >
            {word}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function counted({ count, current }: Find, t: ReturnType<typeof useI18n>['t']): string {
  return count === 0 ? t('find.none') : t('find.count', { current: current + 1, count });
}

/** Keys in the bar: on, back, and out. */
function steer(event: KeyboardEvent, find: Find, onClose: () => void): void {
  const isField = event.target instanceof HTMLInputElement;
  if (event.key === 'Escape') onClose();
  else if (event.key === 'F3' || (event.key === 'Enter' && isField)) find.step(event.shiftKey ? -1 : 1);
  else if (event.key === 'ArrowDown' && isField) find.step(1);
  else if (event.key === 'ArrowUp' && isField) find.step(-1);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** A few words that are selected in the text are what one is about to look for. */
function selectedWords(text: FrameText | null): string {
  const selected = text?.root.ownerDocument.getSelection()?.toString().trim() ?? '';
  return selected.length <= 100 && !selected.includes('\n') ? selected : '';
}
