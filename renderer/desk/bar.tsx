import { PanelLeft, Plus, Settings } from 'lucide-react';
import { useRunCommand } from '../actions/use-commands.tsx';
import { useI18n } from '../i18n/use-i18n.tsx';
import { SearchField } from '../search/search-field.tsx';
import { Brand } from '../ui/brand.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import styles from './bar.module.css';

/** The bar above the panes: the name, the one field, saving, and the settings. */
export function Bar({
  isPlacesOpen,
  onPlaces,
  onSettings,
  onLeaveSearch,
}: {
  isPlacesOpen: boolean;
  /** Opens and closes the places in a narrow window. */
  onPlaces: () => void;
  onSettings: () => void;
  /** Goes on to what was found. */
  onLeaveSearch: () => void;
}) {
  const { t } = useI18n();
  const run = useRunCommand();
  return (
    <header className={styles.bar}>
      <span className={styles.places}>
        <IconButton
          label={t('bar.places')}
          icon={<PanelLeft size={17} />}
          aria-expanded={isPlacesOpen}
          onPress={onPlaces}
        />
      </span>
      <span className={styles.brand}>
        <Brand />
      </span>
      <SearchField onLeave={onLeaveSearch} />
      <span className={styles.actions}>
        <Button
          look="primary"
          aria-label={t('command.save')}
          icon={<Plus className={styles.plus} size={16} aria-hidden="true" />}
          onPress={() => run('save')}
        >
          <span className={styles.words}>{t('command.save')}</span>
        </Button>
        <IconButton label={t('command.settings')} icon={<Settings size={16} />} onPress={onSettings} />
      </span>
    </header>
  );
}
