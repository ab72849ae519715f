import { type CommandName, commands, isCommandName } from '../actions/commands.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { shortcutText } from '../ui/platform.ts';
import { listShortcuts } from './list-shortcuts.ts';
import styles from './shortcuts-dialog.module.css';

const names: CommandName[] = Object.keys(commands).filter(isCommandName);

/** Every command and its keys. */
export function ShortcutsDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useI18n();
  return (
    <Dialog title={t('command.shortcuts')} isOpen={isOpen} onClose={onClose} wide>
      <div className={styles.columns}>
        <Shortcuts
          title={t('shortcuts.everywhere')}
          rows={names.map((name) => ({ label: t(commands[name].label), keys: commands[name].keys }))}
        />
        <Shortcuts
          title={t('shortcuts.list')}
          rows={listShortcuts.map(({ label, keys }) => ({ label: t(label), keys }))}
        />
      </div>
    </Dialog>
  );
}

function Shortcuts({ title, rows }: { title: string; rows: { label: string; keys: readonly string[] }[] }) {
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      <dl className={styles.rows}>
        {rows.map(({ label, keys }) => (
          <div key={label} className={styles.row}>
            <dt>{label}</dt>
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
