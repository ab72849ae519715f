import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { classes } from '../ui/classes.ts';
import styles from './glance-pane.module.css';

/** One figure with its name; pressed, it shows what it counts, where there is a search for that. */
export function Figure({
  label,
  onShow,
  children,
}: {
  label: string;
  onShow?: () => void;
  children: ReactNode;
}) {
  const inside = (
    <>
      <span className={styles.value}>{children}</span>
      <span className={styles.what}>{label}</span>
    </>
  );
  if (!onShow) return <div className={styles.figure}>{inside}</div>;
  return (
    <Button className={classes(styles.figure, styles.pressable)} onPress={onShow}>
      {inside}
    </Button>
  );
}
