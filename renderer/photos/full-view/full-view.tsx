import { useEffect, useEffectEvent, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useI18n } from '../../i18n/use-i18n.tsx';
import { classes } from '../../ui/classes.ts';
import type { ShownPhoto } from '../shown-photo.ts';
import styles from './full-view.module.css';
import { PhotoFacts } from './photo-facts.tsx';
import { Picture } from './picture.tsx';
import { countOf, stepFrom } from './steps.ts';
import { fitted, type Zoom, zoomedAt } from './zoom.ts';
import { ZoomTools } from './zoom-tools.tsx';

const middle = { x: 0, y: 0 };
const zoomKeys: Record<string, number> = { '+': 1.5, '=': 1.5, '-': 1 / 1.5 };

/** A photo in full, among others: the picture to look into, and all that is known of it beside it. */
export default function FullView({
  photos,
  at,
  onMove,
  onClose,
  onRead = null,
}: {
  photos: readonly ShownPhoto[];
  at: number;
  onMove: (at: number) => void;
  onClose: () => void;
  /** Opens the article that a photo stands in; null where that is open already. */
  onRead?: ((id: string) => void) | null;
}) {
  const { t } = useI18n();
  const [zoom, setZoom] = useState<Zoom>(fitted);
  const shown = photos[at];
  const move = (to: number | null) => {
    if (to === null) return;
    setZoom(fitted);
    onMove(to);
  };
  const previous = stepFrom(photos, at, -1);
  const next = stepFrom(photos, at, 1);
  useKeys((key) => {
    if (key === 'ArrowLeft') move(previous);
    if (key === 'ArrowRight') move(next);
    if (key === '0') setZoom(fitted);
    const factor = zoomKeys[key];
    if (factor !== undefined) setZoom((now) => zoomedAt(now, factor, middle));
  });
  if (!shown) return null;
  return (
    <ModalOverlay className={classes(styles.overlay)} isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className={classes(styles.modal)}>
        <Dialog className={classes(styles.dialog)} aria-label={t('photo.view')}>
          <div className={styles.view}>
            <div className={styles.stage}>
              <Picture key={`${shown.article.id}/${at}`} photo={shown.photo} zoom={zoom} onZoom={setZoom} />
              <ZoomTools
                count={countOf(photos, at)}
                isEnlarged={zoom.scale > 1}
                onPrevious={previous === null ? null : () => move(previous)}
                onNext={next === null ? null : () => move(next)}
                onZoom={(factor) => setZoom((now) => zoomedAt(now, factor, middle))}
                onClose={onClose}
              />
            </div>
            <PhotoFacts shown={shown} onClose={onClose} onRead={onRead} />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Keys are those of the view as a whole, wherever the focus is in it; with a menu open they are the menu's. */
function useKeys(press: (key: string) => void): void {
  const pressed = useEffectEvent(press);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isInMenu = event.target instanceof Element && event.target.closest('[role="menu"]') !== null;
      if (!isInMenu && !event.ctrlKey && !event.metaKey && !event.altKey) pressed(event.key);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
