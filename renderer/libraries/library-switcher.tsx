import { BookCopy, Check, ChevronsUpDown, FolderOpen, Plus } from 'lucide-react';
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import { useRunCommand } from '../actions/use-commands.tsx';
import { useNotices } from '../actions/use-notices.tsx';
import { call } from '../bridge/call.ts';
import { useLibraries, useRefreshLibraries } from '../bridge/use-libraries.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { classes } from '../ui/classes.ts';
import menuStyles from '../ui/menu.module.css';
import styles from './library-switcher.module.css';
import { useLibraryName } from './use-library-name.ts';

/** Says which library is open, and offers the others. */
export function LibrarySwitcher() {
  const { t } = useI18n();
  const { complain } = useNotices();
  const run = useRunCommand();
  const libraries = useLibraries();
  const refresh = useRefreshLibraries();
  const name = useLibraryName();
  const show = (key: string) => {
    call('libraries.open', { key, inNewWindow: false }).catch((thrown) =>
      complain(t('libraries.failed'), thrown),
    );
  };
  return (
    <MenuTrigger onOpenChange={(isOpen) => isOpen && refresh()}>
      <Button className={classes(styles.button)} aria-label={t('libraries.switch', { name })}>
        <BookCopy size={15} aria-hidden="true" />
        <span className={styles.name}>{name}</span>
        <ChevronsUpDown size={13} aria-hidden="true" />
      </Button>
      <Popover className={classes(menuStyles.popover, styles.popover)} placement="bottom start" offset={4}>
        <Menu className={classes(menuStyles.menu)} aria-label={t('libraries.title')}>
          <MenuSection>
            <Header className={classes(styles.heading)}>{t('libraries.recent')}</Header>
            {libraries.map(({ key, name: called, folder, isCurrent }) => (
              <MenuItem
                key={key}
                id={key}
                textValue={called}
                className={classes(menuStyles.item)}
                onAction={() => !isCurrent && show(key)}
              >
                <Check
                  className={classes(styles.check, isCurrent && styles.current)}
                  size={14}
                  aria-hidden="true"
                />
                <span className={styles.library}>
                  <span className={styles.called}>
                    {called}
                    {isCurrent && <span className={styles.told}> ({t('libraries.current')})</span>}
                  </span>
                  <small className={styles.folder}>{folder}</small>
                </span>
              </MenuItem>
            ))}
          </MenuSection>
          <Separator className={classes(styles.separator)} />
          <MenuItem className={classes(menuStyles.item)} onAction={() => run('open-library')}>
            <FolderOpen className={styles.check} size={14} aria-hidden="true" />
            {t('command.open-library')}
          </MenuItem>
          <MenuItem className={classes(menuStyles.item)} onAction={() => run('new-library')}>
            <Plus className={styles.check} size={14} aria-hidden="true" />
            {t('command.new-library')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
