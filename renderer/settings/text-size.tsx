import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { useI18n } from '../i18n/use-i18n.tsx';
import { classes } from '../ui/classes.ts';
import styles from './text-size.module.css';

const smallest = 14;
const largest = 28;

/** How large the text of an article is, with a word of it to see. */
export function TextSize({ value, onChange }: { value: number; onChange: (value: number) => void }) {
  const { t } = useI18n();
  return (
    <Slider
      className={classes(styles.slider)}
      value={value}
      minValue={smallest}
      maxValue={largest}
      onChange={(size) => onChange(Array.isArray(size) ? (size[0] ?? value) : size)}
    >
      <Label className={classes(styles.label)}>{t('settings.text-size')}</Label>
      <SliderOutput className={classes(styles.output)}>
        {t('settings.text-size.value', { size: value })}
      </SliderOutput>
      <SliderTrack className={classes(styles.track)}>
        <SliderThumb className={classes(styles.thumb)} />
      </SliderTrack>
      <p className={styles.sample} style={{ fontSize: value }} aria-hidden="true">
        {t('settings.text-size.sample')}
      </p>
    </Slider>
  );
}
