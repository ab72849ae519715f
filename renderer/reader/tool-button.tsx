import type { ReactNode } from 'react';
import { Button, ToggleButton, TooltipTrigger } from 'react-aria-components';
import { Tip } from '../ui/button.tsx';
import { classes } from '../ui/classes.ts';
import styles from './tool-button.module.css';

interface ToolProps {
  /** Its name, and what stands beside the icon where there is room. */
  label: string;
  /** What the tooltip says: the label and the key. */
  tip: string;
  icon: ReactNode;
  compact?: boolean;
}

/** A tool that does something to the article. */
export function ToolButton({
  label,
  tip,
  icon,
  compact = false,
  onPress,
}: ToolProps & { onPress: () => void }) {
  return (
    <TooltipTrigger delay={600}>
      <Button
        className={classes(styles.tool, compact && styles.compact)}
        aria-label={label}
        onPress={onPress}
      >
        {icon}
        <span className={styles.label}>{label}</span>
      </Button>
      <Tip>{tip}</Tip>
    </TooltipTrigger>
  );
}

/** A tool that is on or off; its name stays the same, its state is told apart from it. */
export function ToolToggle({
  label,
  tip,
  icon,
  compact = false,
  isOn,
  onChange,
}: ToolProps & { isOn: boolean; onChange: (isOn: boolean) => void }) {
  return (
    <TooltipTrigger delay={600}>
      <ToggleButton
        className={classes(styles.tool, compact && styles.compact)}
        aria-label={label}
        isSelected={isOn}
        onChange={onChange}
      >
        {icon}
        <span className={styles.label}>{label}</span>
      </ToggleButton>
      <Tip>{tip}</Tip>
    </TooltipTrigger>
  );
}
