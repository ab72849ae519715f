import { Quote, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button, TextArea, TextField } from 'react-aria-components';
import type { Article } from '../../shared/article.ts';
import type { Highlight } from '../../shared/state.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { IconButton } from '../ui/button.tsx';
import { classes } from '../ui/classes.ts';
import { ColourDots } from './colour-dots.tsx';
import styles from './highlights-pane.module.css';
import { useCopyQuotation } from './use-copy-quotation.ts';
import { useHighlighting } from './use-highlighting.ts';

/** A highlight: what it marks, the note on it, and what can be done with it. */
export function HighlightItem({
  article,
  highlight,
  range,
  isChosen,
}: {
  article: Article;
  highlight: Highlight;
  /** Where it stands in the frame; null: it lost its place. */
  range: Range | null;
  isChosen: boolean;
}) {
  const { t } = useI18n();
  const { change, remove } = useHighlighting(article);
  const copy = useCopyQuotation(article);
  const { exact } = highlight.quote;
  return (
    <li className={styles.item} data-colour={highlight.colour} aria-current={isChosen ? 'true' : undefined}>
      {range === null ? (
        <blockquote className={styles.quote} lang={article.language ?? undefined} dir={article.direction}>
          {exact}
        </blockquote>
      ) : (
        <Button
          className={classes(styles.quote)}
          aria-label={`${t('highlight.goto')}: ${exact}`}
          onPress={() => showRange(range)}
        >
          <span lang={article.language ?? undefined} dir={article.direction}>
            {exact}
          </span>
        </Button>
      )}
      <Note
        key={highlight.note}
        highlight={highlight}
        isChosen={isChosen}
        onSave={(note) => change(highlight, { note })}
      />
      <div className={styles.tools}>
        <ColourDots chosen={highlight.colour} onChoose={(colour) => change(highlight, { colour })} />
        <span className={styles.space} />
        <IconButton
          label={t('highlight.quote')}
          icon={<Quote size={14} />}
          onPress={() => void copy(exact)}
        />
        <IconButton
          label={t('highlight.remove')}
          icon={<Trash2 size={14} />}
          onPress={() => remove(highlight)}
        />
      </div>
    </li>
  );
}

/** The note on a passage; it is kept when the field is left, or with Ctrl and Enter. */
function Note({
  highlight,
  isChosen,
  onSave,
}: {
  highlight: Highlight;
  isChosen: boolean;
  onSave: (note: string) => void;
}) {
  const { t } = useI18n();
  const [note, setNote] = useState(highlight.note);
  const field = useRef<HTMLTextAreaElement>(null);
  const save = () => {
    if (note !== highlight.note) onSave(note);
  };
  useEffect(() => {
    if (isChosen) field.current?.focus();
  }, [isChosen]);
  return (
    <TextField
      value={note}
      onChange={setNote}
      onBlur={save}
      aria-label={t('highlight.note-label', { quote: highlight.quote.exact.slice(0, 80) })}
    >
      <TextArea
        ref={field}
        className={classes(styles.note)}
        rows={note === '' ? 1 : 3}
        placeholder={t('highlight.note-placeholder')}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
        }}
      />
    </TextField>
  );
}

/** The frame is as high as its text: the reader around it scrolls. */
function showRange(range: Range): void {
  const element =
    range.startContainer.nodeType === Node.ELEMENT_NODE
      ? range.startContainer
      : range.startContainer.parentElement;
  if (element !== null && 'scrollIntoView' in element && typeof element.scrollIntoView === 'function') {
    element.scrollIntoView({ block: 'center', behavior: 'smooth' });
  }
}
