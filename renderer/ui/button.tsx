import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import styles from './button.module.css';
import { classes } from './classes.ts';

/** A button of the window. */
export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style'> {
  /** `primary` is the one thing to do here; `quiet` has no edge; `danger` cannot be undone. */
  look?: 'primary' | 'plain' | 'quiet' | 'danger';
  small?: boolean;
  icon?: ReactNode;
  children: ReactNode;
}

/** A button with words, and an icon before them where that helps. */
export function Button({ look = 'plain', small = false, icon, children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={classes(styles.button, styles[look], small && styles.small)}>
      {icon}
      {children}
    </AriaButton>
  );
}

/** A button that shows an icon alone; `label` is its name, told in a tooltip as well. */
export function IconButton({
  label,
  icon,
  ...props
}: Omit<ButtonProps, 'children' | 'look' | 'small' | 'icon'> & { label: string; icon: ReactNode }) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton {...props} aria-label={label} className={classes(styles.button, styles.quiet, styles.icon)}>
        {icon}
      </AriaButton>
      <Tip>{label}</Tip>
    </TooltipTrigger>
  );
}

/** What a control does, in a word or two, when one rests on it. */
export function Tip({ children }: { children: ReactNode }) {
  return (
    <Tooltip className={classes(styles.tip)} offset={6}>
      {children}
    </Tooltip>
  );
}
