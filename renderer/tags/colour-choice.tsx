import { Check } from 'lucide-react';
import { Radio, RadioGroup } from 'react-aria-components';
import type { TagCount } from '../../shared/api.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { classes } from '../ui/classes.ts';
import { tagColour, tagColours } from '../ui/tag-colours.ts';
import styles from './colour-choice.module.css';

/** What stands for no colour of its own. */
const given = 'given';

/** The colours a tag can have: those that stand out against both grounds, or the one that its slug gives. */
export function ColourChoice({
  tag,
  onChoose,
}: {
  tag: TagCount;
  onChoose: (colour: string | null) => void;
}) {
  const { t } = useI18n();
  return (
    <RadioGroup
      className={classes(styles.colours)}
      aria-label={t('tags.colour')}
      value={tag.colour ?? given}
      onChange={(value) => onChoose(value === given ? null : value)}
    >
      {tagColours.map((colour, index) => (
        <Radio
          key={colour}
          value={colour}
          className={classes(styles.colour)}
          style={{ background: colour }}
          aria-label={t('tags.colour.own', { number: index + 1 })}
        >
          <Check size={14} aria-hidden="true" />
        </Radio>
      ))}
      <Radio value={given} className={classes(styles.given)}>
        <i style={{ background: tagColour(tag.slug, null) }} />
        {t('tags.colour.given')}
      </Radio>
    </RadioGroup>
  );
}
