import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './switch.module.css';

/** Something that is on or off, with its name before it. */
export function Switch({
  isOn,
  onChange,
  children,
}: {
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  children: ReactNode;
}) {
  return (
    <AriaSwitch className={classes(styles.switch)} isSelected={isOn} onChange={onChange}>
      <span className={styles.label}>{children}</span>
      <span className={styles.track} aria-hidden="true" />
    </AriaSwitch>
  );
}
