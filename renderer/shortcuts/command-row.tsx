import { Pencil, RotateCcw, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { type CommandName, commands } from '../actions/commands.ts';
import { commandOfKey, isChanged, keysOf, withKey, withOwnKeysOf, withoutKey } from '../actions/key-map.ts';
import { useChangeSettings, useSettings } from '../bridge/use-settings.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { shortcutText } from '../ui/platform.ts';
import { ShortcutKeys } from '../ui/shortcut-keys.tsx';
import { isReserved } from './reserved.ts';
import styles from './shortcuts-dialog.module.css';
import { useRecordedKey } from './use-recorded-key.ts';

/** What recording has come to: waiting for a key, or a key that cannot be taken just so. */
type Recording = { key: string; problem: 'reserved' | 'taken' } | 'waiting' | null;

/** A command with its keys, which can be changed. */
export function CommandRow({ name }: { name: CommandName }) {
  const { t } = useI18n();
  const { shortcuts } = useSettings();
  const change = useChangeSettings();
  const [recording, setRecording] = useState<Recording>(null);
  const keys = keysOf(name, shortcuts);
  const label = t(commands[name].label);
  const row = useRef<HTMLDivElement>(null);
  /** The buttons of a question go away with it: the focus goes on to the one that began it. */
  const goOn = (to: Recording) => {
    setRecording(to);
    row.current?.querySelector('button')?.focus();
  };
  const give = (key: string) => {
    change({ shortcuts: withKey(shortcuts, name, key) });
    goOn(null);
  };
  useRecordedKey(
    recording === 'waiting',
    (key) => {
      const holder = commandOfKey(key, shortcuts);
      if (isReserved(key)) setRecording({ key, problem: 'reserved' });
      else if (holder !== null && holder !== name) setRecording({ key, problem: 'taken' });
      else give(key);
    },
    () => goOn(null),
  );
  return (
    <div className={styles.command} ref={row}>
      <div className={styles.row}>
        <span>{label}</span>
        <span className={styles.hand}>
          {recording === 'waiting' ? (
            <span className={styles.waiting} role="status">
              {t('shortcuts.press')}
            </span>
          ) : (
            <ShortcutKeys keys={keys} />
          )}
          <IconButton
            label={t('shortcuts.change', { command: label })}
            icon={<Pencil size={13} />}
            aria-pressed={recording === 'waiting'}
            onPress={() => setRecording(recording === 'waiting' ? null : 'waiting')}
          />
          {keys.length > 0 && (
            <IconButton
              label={t('shortcuts.remove', { command: label, key: shortcutText(keys[0] ?? '') })}
              icon={<X size={13} />}
              onPress={() => change({ shortcuts: withoutKey(shortcuts, name, keys[0] ?? '') })}
            />
          )}
          {isChanged(shortcuts, name) && (
            <IconButton
              label={t('shortcuts.reset', { command: label })}
              icon={<RotateCcw size={13} />}
              onPress={() => change({ shortcuts: withOwnKeysOf(shortcuts, name) })}
            />
          )}
        </span>
      </div>
      {recording !== null && recording !== 'waiting' && (
        <Problem
          recording={recording}
          onTake={() => give(recording.key)}
          onAgain={() => goOn('waiting')}
          onCancel={() => goOn(null)}
        />
      )}
    </div>
  );
}

function Problem({
  recording: { key, problem },
  onTake,
  onAgain,
  onCancel,
}: {
  recording: { key: string; problem: 'reserved' | 'taken' };
  onTake: () => void;
  onAgain: () => void;
  onCancel: () => void;
}) {
  const { t } = useI18n();
  const { shortcuts } = useSettings();
  const holder = commandOfKey(key, shortcuts);
  return (
    <div className={styles.problem} role="alert">
      <p>
        {problem === 'taken' && holder !== null
          ? t('shortcuts.taken', { key: shortcutText(key), command: t(commands[holder].label) })
          : t('shortcuts.reserved', { key: shortcutText(key) })}
      </p>
      <span className={styles.answers}>
        {problem === 'taken' && (
          <Button small onPress={onTake}>
            {t('shortcuts.take')}
          </Button>
        )}
        <Button small onPress={onAgain}>
          {t('shortcuts.again')}
        </Button>
        <Button small look="quiet" onPress={onCancel}>
          {t('dialog.cancel')}
        </Button>
      </span>
    </div>
  );
}
