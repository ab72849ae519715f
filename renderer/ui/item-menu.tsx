import { Ellipsis } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './item-menu.module.css';
import menuStyles from './menu.module.css';

/** Something that can be done to an item. */
export interface ItemAction {
  id: string;
  label: string;
  icon?: ReactNode;
  isDisabled?: boolean;
  run: () => void;
}

/**
 * The button with what else can be done to an item. It is in sight while the pointer or the focus is on the item, so
 * that a long list is not a wall of buttons, and Tab meets it only beside the item that has the focus.
 */
export function ItemMenu({
  label,
  actions,
  isOpen,
  onOpenChange,
}: {
  label: string;
  actions: readonly ItemAction[];
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}) {
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <Button className={classes(styles.button)} aria-label={label} data-open={isOpen || undefined}>
        <Ellipsis size={15} aria-hidden="true" />
      </Button>
      <Popover className={classes(menuStyles.popover)} placement="bottom end" offset={4}>
        <Menu
          className={classes(menuStyles.menu)}
          aria-label={label}
          disabledKeys={actions.filter(({ isDisabled }) => isDisabled).map(({ id }) => id)}
        >
          {actions.map(({ id, label: words, icon, run }) => (
            <MenuItem key={id} id={id} className={classes(menuStyles.item)} textValue={words} onAction={run}>
              {icon}
              {words}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** Opens an item's menu as the system does: by the second mouse button, the menu key or Shift+F10. */
export function useItemMenu() {
  const [isOpen, setOpen] = useState(false);
  return {
    isOpen,
    onOpenChange: setOpen,
    onContextMenu: (event: { preventDefault: () => void }) => {
      event.preventDefault();
      setOpen(true);
    },
  };
}
