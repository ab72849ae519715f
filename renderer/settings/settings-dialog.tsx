import { FolderOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import { useNotices } from '../actions/use-notices.tsx';
import { call } from '../bridge/call.ts';
import { useInfo } from '../bridge/use-info.ts';
import { useChangeSettings, useSettings } from '../bridge/use-settings.ts';
import { languageNames, languages } from '../i18n/catalogue.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { SegmentedChoice } from '../ui/segmented-choice.tsx';
import styles from './settings-dialog.module.css';
import { TypographyChoices } from './typography.tsx';

/** What can be set; each change holds at once. */
export default function SettingsDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useI18n();
  return (
    <Dialog title={t('settings.title')} isOpen={isOpen} onClose={onClose}>
      <div className={styles.settings}>
        <Appearance />
        <Library />
        <Version />
      </div>
    </Dialog>
  );
}

function Appearance() {
  const { t } = useI18n();
  const { language } = useSettings();
  const change = useChangeSettings();
  return (
    <>
      <SegmentedChoice
        label={t('settings.language')}
        choices={[
          { id: 'system' as const, label: t('settings.language.system') },
          ...languages.map((id) => ({ id, label: languageNames[id] })),
        ]}
        chosen={language ?? 'system'}
        onChoose={(id) => change({ language: id === 'system' ? null : id })}
      />
      <TypographyChoices />
    </>
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
    <Row label={t('settings.library')}>
      <div className={styles.library}>
        <span className={styles.path}>{info?.library}</span>
        <Button small icon={<FolderOpen size={14} aria-hidden="true" />} onPress={open}>
          {t('settings.library.open')}
        </Button>
      </div>
    </Row>
  );
}

function Version() {
  const { t } = useI18n();
  const info = useInfo();
  if (!info) return null;
  const { version, electron, standInRuntime } = info;
  return (
    <Row label={t('settings.version')}>
      <span className={styles.version}>
        {t('settings.version.value', { version, electron })}
        {standInRuntime && ` · ${t('settings.version.stand-in')}`}
      </span>
    </Row>
  );
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className={styles.row}>
      <h3 className={styles.label}>{label}</h3>
      {children}
    </section>
  );
}
