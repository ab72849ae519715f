import { Check, ChevronDown, ChevronUp, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Article } from '../../../shared/article.ts';
import type { FrameText } from '../../highlights/frame-text.ts';
import { useI18n } from '../../i18n/use-i18n.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import styles from './blocks-bar.module.css';
import { quoteOfUnit } from './text-units.ts';
import { useBlockEdits } from './use-block-edits.ts';
import { useChosenUnit } from './use-chosen-unit.ts';

/** The bar for taking out of the text what does not belong to the article. */
export default function BlocksBar({
  article,
  text,
  onClose,
}: {
  article: Article;
  text: FrameText | null;
  /** Closes the bar and gives the focus back. */
  onClose: () => void;
}) {
  const { t } = useI18n();
  const { edit } = useBlockEdits(article.id);
  const bar = useRef<HTMLElement>(null);
  const onKey = (event: Pick<KeyboardEvent, 'key' | 'preventDefault' | 'stopPropagation'>) => {
    if (event.key === 'ArrowDown') chosen.step(1);
    else if (event.key === 'ArrowUp') chosen.step(-1);
    else if (event.key === 'Delete' || event.key === 'Backspace') remove();
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const chosen = useChosenUnit(text, onKey);
  const remove = () => {
    const quote = chosen.unit && text && quoteOfUnit(chosen.unit, text, article.text);
    if (quote) void edit({ kind: 'remove', quote });
  };
  useEffect(() => bar.current?.focus(), []);
  return (
    <section
      ref={bar}
      className={styles.bar}
      tabIndex={-1}
      aria-label={t('blocks.label')}
      onKeyDownCapture={onKey}
    >
      <p className={styles.help}>{t('blocks.help')}</p>
      <output className={styles.chosen} dir="auto">
        {chosen.unit === null
          ? t('blocks.none')
          : t('blocks.chosen', {
              at: chosen.at + 1,
              count: chosen.count,
              text: chosen.unit.textContent.trim().slice(0, 120),
            })}
      </output>
      <div className={styles.tools}>
        <IconButton
          label={t('blocks.previous')}
          icon={<ChevronUp size={16} />}
          onPress={() => chosen.step(-1)}
        />
        <IconButton
          label={t('blocks.next')}
          icon={<ChevronDown size={16} />}
          onPress={() => chosen.step(1)}
        />
        <Button
          small
          icon={<Trash2 size={14} aria-hidden="true" />}
          isDisabled={chosen.unit === null}
          onPress={remove}
        >
          {t('blocks.remove')}
        </Button>
        <Button small icon={<Check size={14} aria-hidden="true" />} onPress={onClose}>
          {t('blocks.done')}
        </Button>
      </div>
    </section>
  );
}
