import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { Settings } from '../../shared/settings.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { classes } from '../ui/classes.ts';
import styles from './typefaces.module.css';

const typefaces: Settings['textFont'][] = ['serif', 'sans', 'system', 'legible', 'dyslexic'];

/** The typefaces for the text, each set in itself. */
export function Typefaces({
  chosen,
  onChoose,
}: {
  chosen: Settings['textFont'];
  onChoose: (typeface: Settings['textFont']) => void;
}) {
  const { t } = useI18n();
  return (
    <RadioGroup
      className={classes(styles.group)}
      value={chosen}
      onChange={(value) => {
        const typeface = typefaces.find((id) => id === value);
        if (typeface) onChoose(typeface);
      }}
    >
      <Label className={classes(styles.label)}>{t('type.font')}</Label>
      {typefaces.map((id) => (
        <Radio key={id} value={id} className={classes(styles.typeface)}>
          <span className={styles.sample} style={{ fontFamily: `var(--${id})` }} aria-hidden="true">
            Aa
          </span>
          <span style={{ fontFamily: `var(--${id})` }}>{t(`type.font.${id}`)}</span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
