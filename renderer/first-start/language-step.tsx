import { useI18n } from '../i18n/use-i18n.tsx';
import { LanguageChoice } from '../settings/language-choice.tsx';
import { Button } from '../ui/button.tsx';
import styles from './first-start.module.css';

/** The language of the app; what is chosen holds at once. Articles stay in their own. */
export function LanguageStep({ onBack, onNext }: { onBack: () => void; onNext: () => void }) {
  const { t } = useI18n();
  return (
    <>
      <p className={styles.text}>{t('start.language.text')}</p>
      <LanguageChoice />
      <footer className={styles.buttons}>
        <Button onPress={onBack}>{t('start.back')}</Button>
        <Button look="primary" onPress={onNext}>
          {t('start.next')}
        </Button>
      </footer>
    </>
  );
}
