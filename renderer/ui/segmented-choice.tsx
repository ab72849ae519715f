import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { ChoiceProps } from './choice.ts';
import { classes } from './classes.ts';
import styles from './segmented-choice.module.css';

/** One of a few, all in sight. */
export function SegmentedChoice<Id extends string>({
  label,
  isLabelHidden = false,
  choices,
  chosen,
  onChoose,
}: ChoiceProps<Id> & { isLabelHidden?: boolean }) {
  return (
    <RadioGroup
      className={classes(styles.group)}
      value={chosen}
      orientation="horizontal"
      onChange={(value) => {
        const choice = choices.find(({ id }) => id === value);
        if (choice) onChoose(choice.id);
      }}
    >
      <Label className={classes(styles.label, isLabelHidden && styles.hidden)}>{label}</Label>
      <div className={styles.choices}>
        {choices.map((choice) => (
          <Radio key={choice.id} value={choice.id} className={classes(styles.choice)}>
            {choice.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
