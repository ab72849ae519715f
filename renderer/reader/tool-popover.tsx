import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover, TooltipTrigger } from 'react-aria-components';
import { Tip } from '../ui/button.tsx';
import { classes } from '../ui/classes.ts';
import toolStyles from './tool-button.module.css';
import styles from './tool-popover.module.css';

/** A tool that opens a small panel under it. */
export function ToolPopover({
  label,
  tip,
  icon,
  title,
  compact,
  isOpen,
  onOpenChange,
  children,
}: {
  label: string;
  /** What the tooltip says: the label and the key. */
  tip: string;
  icon: ReactNode;
  /** What the panel is called. */
  title: string;
  compact: boolean;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  children: ReactNode;
}) {
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <TooltipTrigger delay={600} isDisabled={isOpen}>
        <Button className={classes(toolStyles.tool, compact && toolStyles.compact)} aria-label={label}>
          {icon}
          <span className={toolStyles.label}>{label}</span>
        </Button>
        <Tip>{tip}</Tip>
      </TooltipTrigger>
      <Popover className={classes(styles.popover)} placement="bottom end" offset={6}>
        <Dialog className={classes(styles.dialog)} aria-label={title}>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
