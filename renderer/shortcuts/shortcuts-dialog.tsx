import { type Command, commands } from '../actions/commands.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { shortcutText } from '../ui/platform.ts';
import { type ShortcutGroup, shortcutGroups } from './groups.ts';
import styles from './shortcuts-dialog.module.css';

/** Every command and its keys. */
export function ShortcutsDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useI18n();
  return (
    <Dialog title={t('command.shortcuts')} isOpen={isOpen} onClose={onClose} wide>
      <div className={styles.columns}>
        {shortcutGroups.map((group) => (
          <Group key={group.title} group={group} />
        ))}
      </div>
    </Dialog>
  );
}

function Group({ group }: { group: ShortcutGroup }) {
  const { t } = useI18n();
  const rows: Command[] = [...group.commands.map((name) => commands[name]), ...group.own];
  return (
    <section className={styles.group}>
      <h3 className={styles.title}>{t(group.title)}</h3>
      <dl>
        {rows.map(({ label, keys }) => (
          <div key={label} className={styles.row}>
            <dt>{t(label)}</dt>
            <dd className={styles.keys}>
              {keys.map((key) => (
                <kbd key={key} className={styles.key}>
                  {shortcutText(key)}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
