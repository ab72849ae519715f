import { Label, Radio, RadioGroup } from 'react-aria-components';
import { type Theme, themeSchema } from '../../shared/settings.ts';
import { useChangeSettings, useSettings } from '../bridge/use-settings.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { classes } from '../ui/classes.ts';
import styles from './theme-choice.module.css';

const themes: readonly Theme[] = themeSchema.options;

/** The looks of the window, each with its paper and its ink. */
export function ThemeChoice() {
  const { t } = useI18n();
  const { theme } = useSettings();
  const change = useChangeSettings();
  return (
    <RadioGroup
      className={classes(styles.group)}
      value={theme}
      orientation="horizontal"
      onChange={(value) => {
        const chosen = themes.find((id) => id === value);
        if (chosen) change({ theme: chosen });
      }}
    >
      <Label className={classes(styles.label)}>{t('settings.theme')}</Label>
      <div className={styles.themes}>
        {themes.map((id) => (
          <Radio key={id} value={id} className={classes(styles.theme)}>
            <span className={styles.page} data-theme={id} data-sample aria-hidden="true">
              Aa
            </span>
            <span className={styles.name}>{t(`settings.theme.${id}`)}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
