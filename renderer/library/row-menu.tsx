import { useRef } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover, Separator } from 'react-aria-components';
import { keysOf } from '../actions/key-map.ts';
import { useSettings } from '../bridge/use-settings.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { classes } from '../ui/classes.ts';
import menuStyles from '../ui/menu.module.css';
import { ShortcutKeys } from '../ui/shortcut-keys.tsx';
import styles from './row-menu.module.css';
import { type RowAction, useRowActions } from './use-row-actions.ts';

/** Where a menu opens, in the window. */
export interface MenuPoint {
  x: number;
  y: number;
}

/** What can be done with the article under the pointer, or with all that is selected: the menu of the right button. */
export function RowMenu({ at, onClose }: { at: MenuPoint; onClose: () => void }) {
  const { t } = useI18n();
  const spot = useRef<HTMLSpanElement>(null);
  const { title, groups } = useRowActions();
  const actions = groups.flat();
  return (
    <>
      <span ref={spot} className={styles.spot} style={{ left: at.x, top: at.y }} aria-hidden="true" />
      <Popover
        className={classes(menuStyles.popover)}
        triggerRef={spot}
        isOpen
        onOpenChange={(isOpen) => !isOpen && onClose()}
        placement="bottom start"
        offset={0}
      >
        <Menu
          className={classes(menuStyles.menu, styles.menu)}
          aria-label={t('row-menu.label')}
          autoFocus="first"
          onClose={onClose}
          onAction={(key) => actions.find(({ id }) => id === key)?.run()}
        >
          {groups.map((group, at) => (
            <Group
              key={group[0]?.id ?? at}
              actions={group}
              title={at === 0 ? title : null}
              isFirst={at === 0}
            />
          ))}
        </Menu>
      </Popover>
    </>
  );
}

function Group({
  actions,
  title,
  isFirst,
}: {
  actions: readonly RowAction[];
  title: string | null;
  isFirst: boolean;
}) {
  const { t } = useI18n();
  const { shortcuts } = useSettings();
  return (
    <>
      {!isFirst && <Separator className={classes(styles.rule)} />}
      <MenuSection {...(title === null && { 'aria-label': t('row-menu.label') })}>
        {title !== null && <Header className={classes(styles.title)}>{title}</Header>}
        {actions.map(({ id, label, command }) => (
          <MenuItem key={id} id={id} textValue={label} className={classes(menuStyles.item)}>
            <span className={styles.label}>{label}</span>
            {command && <ShortcutKeys keys={keysOf(command, shortcuts).slice(0, 1)} />}
          </MenuItem>
        ))}
      </MenuSection>
    </>
  );
}
