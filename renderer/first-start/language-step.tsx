import { useChangeSettings, useSettings } from '../bridge/use-settings.ts';
import { languageNames, languages } from '../i18n/catalogue.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { Button } from '../ui/button.tsx';
import { SegmentedChoice } from '../ui/segmented-choice.tsx';
import styles from './first-start.module.css';

/** The language of the app; what is chosen holds at once. Articles stay in their own. */
export function LanguageStep({ onBack, onNext }: { onBack: () => void; onNext: () => void }) {
  const { t } = useI18n();
  const { language } = useSettings();
  const change = useChangeSettings();
  return (
    <>
      <p className={styles.text}>{t('start.language.text')}</p>
      <SegmentedChoice
        label={t('settings.language')}
        choices={[
          { id: 'system' as const, label: t('settings.language.system') },
          ...languages.map((id) => ({ id, label: languageNames[id] })),
        ]}
        chosen={language ?? 'system'}
        onChoose={(id) => change({ language: id === 'system' ? null : id })}
      />
      <footer className={styles.buttons}>
        <Button onPress={onBack}>{t('start.back')}</Button>
        <Button look="primary" onPress={onNext}>
          {t('start.next')}
        </Button>
      </footer>
    </>
  );
}
