import { Check, ChevronDown } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import buttonStyles from './button.module.css';
import type { ChoiceProps } from './choice.ts';
import { classes } from './classes.ts';
import styles from './menu.module.css';

/** One of several: the button says which one is chosen, the menu offers the others. */
export function ChoiceMenu<Id extends string>({ label, choices, chosen, onChoose }: ChoiceProps<Id>) {
  const current = choices.find(({ id }) => id === chosen)?.label ?? '';
  return (
    <MenuTrigger>
      <Button
        aria-label={`${label}: ${current}`}
        className={classes(buttonStyles.button, buttonStyles.quiet, buttonStyles.small)}
      >
        {current}
        <ChevronDown size={13} aria-hidden="true" />
      </Button>
      <Popover className={classes(styles.popover)} placement="bottom end" offset={4}>
        <Menu
          className={classes(styles.menu)}
          aria-label={label}
          selectionMode="single"
          selectedKeys={[chosen]}
          disallowEmptySelection
        >
          {choices.map((choice) => (
            <MenuItem
              key={choice.id}
              id={choice.id}
              className={classes(styles.item)}
              onAction={() => onChoose(choice.id)}
            >
              <Check className={classes(styles.check)} size={14} aria-hidden="true" />
              {choice.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
