import { Download } from 'lucide-react';
import { useNotices } from '../actions/use-notices.tsx';
import { call } from '../bridge/call.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { Button } from '../ui/button.tsx';
import { SegmentedChoice } from '../ui/segmented-choice.tsx';
import { Switch } from '../ui/switch.tsx';
import { csvOf } from './csv.ts';
import styles from './photos-pane.module.css';
import type { ShownPhoto } from './shown-photo.ts';

/** The ways in which photos are shown. */
export type PhotosView = 'wall' | 'month' | 'photographer' | 'agency' | 'table';

const views: PhotosView[] = ['wall', 'month', 'photographer', 'agency', 'table'];

/** Which photos are shown, and how. */
export function PhotosTools({
  photos,
  show,
  onShow,
  uncredited,
  onUncredited,
}: {
  photos: readonly ShownPhoto[];
  show: PhotosView;
  onShow: (view: PhotosView) => void;
  /** Only those without a credit. */
  uncredited: boolean;
  onUncredited: (uncredited: boolean) => void;
}) {
  const { t } = useI18n();
  const { tell, complain } = useNotices();
  const exportTable = async () => {
    try {
      const { saved } = await call('photos.saveTable', { csv: csvOf(photos) });
      if (saved) tell(t('photos.exported'));
    } catch (thrown) {
      complain(t('photos.export-failed'), thrown);
    }
  };
  return (
    <>
      <Switch isOn={uncredited} onChange={onUncredited}>
        {t('photos.uncredited')}
      </Switch>
      {show === 'table' && (
        <Button
          small
          icon={<Download size={14} aria-hidden="true" />}
          isDisabled={photos.length === 0}
          onPress={() => void exportTable()}
        >
          {t('photos.export')}
        </Button>
      )}
      <span className={styles.views}>
        <SegmentedChoice
          label={t('photos.view')}
          isLabelHidden
          choices={views.map((id) => ({ id, label: t(`photos.view.${id}`) }))}
          chosen={show}
          onChoose={onShow}
        />
      </span>
    </>
  );
}
