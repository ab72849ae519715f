import { Check } from 'lucide-react';
import type { FrameText } from '../../highlights/frame-text.ts';
import { useI18n } from '../../i18n/use-i18n.tsx';
import { Button } from '../../ui/button.tsx';
import styles from '../blocks/blocks-bar.module.css';
import { useCaret } from './use-caret.ts';

/** Tells how the caret in the text is moved, for as long as it stands there. */
export default function CaretBar({ text, onClose }: { text: FrameText | null; onClose: () => void }) {
  const { t } = useI18n();
  useCaret(text, onClose);
  return (
    <section className={styles.bar} aria-label={t('caret.label')}>
      <p className={styles.chosenHelp} role="status">
        {t('caret.help')}
      </p>
      <Button small icon={<Check size={14} aria-hidden="true" />} onPress={onClose}>
        {t('caret.done')}
      </Button>
    </section>
  );
}
