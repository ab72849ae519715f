import { useChangeSettings, useSettings } from '../bridge/use-settings.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog, DialogButtons } from '../ui/dialog.tsx';
import { ShortcutKeys } from '../ui/shortcut-keys.tsx';
import { CommandRow } from './command-row.tsx';
import { type ShortcutGroup, shortcutGroups } from './groups.ts';
import styles from './shortcuts-dialog.module.css';

/** Every command and its keys, which can be changed here. */
export default function ShortcutsDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useI18n();
  const { shortcuts } = useSettings();
  const change = useChangeSettings();
  return (
    <Dialog title={t('command.shortcuts')} isOpen={isOpen} onClose={onClose} wide>
      <p className={styles.about}>{t('shortcuts.about')}</p>
      {shortcutGroups.map((group) => (
        <Group key={group.title} group={group} />
      ))}
      {Object.keys(shortcuts).length > 0 && (
        <DialogButtons>
          <Button onPress={() => change({ shortcuts: {} })}>{t('shortcuts.reset-all')}</Button>
        </DialogButtons>
      )}
    </Dialog>
  );
}

function Group({ group }: { group: ShortcutGroup }) {
  const { t } = useI18n();
  return (
    <section className={styles.group}>
      <h3 className={styles.title}>{t(group.title)}</h3>
      {group.commands.map((name) => (
        <CommandRow key={name} name={name} />
      ))}
      {group.own.map(({ label, keys }) => (
        <div key={label} className={styles.row}>
          <span>{t(label)}</span>
          <ShortcutKeys keys={keys} />
        </div>
      ))}
    </section>
  );
}
