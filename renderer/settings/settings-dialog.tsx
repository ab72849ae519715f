import { FolderOpen } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useRunCommand } from '../actions/use-commands.tsx';
import { useNotices } from '../actions/use-notices.tsx';
import { call } from '../bridge/call.ts';
import { useInfo } from '../bridge/use-info.ts';
import { useChangeSettings, useSettings } from '../bridge/use-settings.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Switch } from '../ui/switch.tsx';
import { findSections } from './find-sections.ts';
import { LanguageChoice } from './language-choice.tsx';
import { type SectionName, sections } from './sections.ts';
import styles from './settings-dialog.module.css';
import { ThemeChoice } from './theme-choice.tsx';
import { TextChoices } from './typography.tsx';

/** What can be set, in few parts, found by words; each change holds at once. */
export default function SettingsDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useI18n();
  const [typed, setTyped] = useState('');
  const found = findSections(sections, typed, t);
  return (
    <Dialog title={t('settings.title')} isOpen={isOpen} onClose={onClose}>
      <div className={styles.settings}>
        <input
          className={styles.field}
          type="text"
          aria-label={t('settings.find')}
          placeholder={t('settings.find')}
          value={typed}
          maxLength={200}
          onChange={(event) => setTyped(event.target.value)}
        />
        {found.map((section) => (
          <section key={section.name} className={styles.row} aria-label={t(section.title)}>
            <Part name={section.name} />
            <p className={styles.about}>{t(section.about)}</p>
          </section>
        ))}
        <p role="status" className={styles.about}>
          {found.length === 0 && t('settings.none')}
        </p>
      </div>
    </Dialog>
  );
}

function Part({ name }: { name: SectionName }) {
  switch (name) {
    case 'language':
      return <LanguageChoice />;
    case 'look':
      return <ThemeChoice />;
    case 'text':
      return <TextChoices />;
    case 'keys':
      return <Keys />;
    case 'notify':
      return <Notify />;
    case 'library':
      return <Library />;
    case 'version':
      return <Version />;
  }
}

function Notify() {
  const { t } = useI18n();
  const { notify } = useSettings();
  const change = useChangeSettings();
  return (
    <Switch isOn={notify} onChange={(isOn) => change({ notify: isOn })}>
      {t('settings.notify')}
    </Switch>
  );
}

function Keys() {
  const { t } = useI18n();
  const run = useRunCommand();
  return (
    <Named label={t('command.shortcuts')}>
      <div>
        <Button small onPress={() => run('shortcuts')}>
          {t('settings.keys.open')}
        </Button>
      </div>
    </Named>
  );
}

function Library() {
  const { t } = useI18n();
  const info = useInfo();
  const { complain } = useNotices();
  const open = () => {
    call('open.libraryFolder', {}).catch((thrown) => complain(t('settings.library.failed'), thrown));
  };
  return (
    <Named label={t('settings.library')}>
      <div className={styles.library}>
        <span className={styles.path}>{info?.library}</span>
        <Button small icon={<FolderOpen size={14} aria-hidden="true" />} onPress={open}>
          {t('settings.library.open')}
        </Button>
      </div>
    </Named>
  );
}

function Version() {
  const { t } = useI18n();
  const info = useInfo();
  if (!info) return null;
  const { version, electron, standInRuntime } = info;
  return (
    <Named label={t('settings.version')}>
      <span className={styles.version}>
        {t('settings.version.value', { version, electron })}
        {standInRuntime && ` · ${t('settings.version.stand-in')}`}
      </span>
    </Named>
  );
}

function Named({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <h3 className={styles.label}>{label}</h3>
      {children}
    </>
  );
}
