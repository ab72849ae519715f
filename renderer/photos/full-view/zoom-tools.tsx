import { ChevronLeft, ChevronRight, Maximize, X, ZoomIn, ZoomOut } from 'lucide-react';
import { useI18n } from '../../i18n/use-i18n.tsx';
import { IconButton } from '../../ui/button.tsx';
import styles from './full-view.module.css';

const step = 1.5;

/** The buttons over a picture: the ones before and after it, larger and smaller, and the way out. */
export function ZoomTools({
  count,
  isEnlarged,
  onPrevious,
  onNext,
  onZoom,
  onClose,
}: {
  count: { number: number; total: number };
  isEnlarged: boolean;
  /** Null where there is none before. */
  onPrevious: (() => void) | null;
  onNext: (() => void) | null;
  onZoom: (factor: number) => void;
  onClose: () => void;
}) {
  const { t } = useI18n();
  return (
    <div className={styles.tools} role="toolbar" aria-label={t('photo.tools')}>
      <IconButton
        label={t('photo.previous')}
        icon={<ChevronLeft size={18} />}
        isDisabled={onPrevious === null}
        onPress={() => onPrevious?.()}
      />
      <span className={styles.count} role="status">
        {t('photo.count', count)}
      </span>
      <IconButton
        label={t('photo.next')}
        icon={<ChevronRight size={18} />}
        isDisabled={onNext === null}
        onPress={() => onNext?.()}
      />
      <span className={styles.rule} />
      <IconButton
        label={t('photo.smaller')}
        icon={<ZoomOut size={16} />}
        isDisabled={!isEnlarged}
        onPress={() => onZoom(1 / step)}
      />
      <IconButton label={t('photo.larger')} icon={<ZoomIn size={16} />} onPress={() => onZoom(step)} />
      <IconButton
        label={t('photo.fit')}
        icon={<Maximize size={15} />}
        isDisabled={!isEnlarged}
        onPress={() => onZoom(0)}
      />
      <span className={styles.rule} />
      <IconButton label={t('dialog.close')} icon={<X size={16} />} onPress={onClose} />
    </div>
  );
}
