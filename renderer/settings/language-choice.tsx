import { useChangeSettings, useSettings } from '../bridge/use-settings.ts';
import { languageNames, languages } from '../i18n/catalogue.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { SegmentedChoice } from '../ui/segmented-choice.tsx';

/** The language of the app, each in its own words; what is chosen holds at once. */
export function LanguageChoice() {
  const { t } = useI18n();
  const { language } = useSettings();
  const change = useChangeSettings();
  return (
    <SegmentedChoice
      label={t('settings.language')}
      choices={[
        { id: 'system' as const, label: t('settings.language.system') },
        ...languages.map((id) => ({ id, label: languageNames[id] })),
      ]}
      chosen={language ?? 'system'}
      onChoose={(id) => change({ language: id === 'system' ? null : id })}
    />
  );
}
