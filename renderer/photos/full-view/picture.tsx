import { ImageOff } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Photo } from '../../../shared/photo.ts';
import { useI18n } from '../../i18n/use-i18n.tsx';
import { isMissing } from '../../reader/kept.ts';
import { mediaAddress } from '../../ui/media-address.ts';
import styles from './full-view.module.css';
import { movedBy, type Zoom, zoomedAt } from './zoom.ts';

/** The picture itself: the wheel enlarges it under the pointer, a drag moves it, a double click enlarges or fits it. */
export function Picture({
  photo,
  zoom,
  onZoom,
}: {
  photo: Photo;
  zoom: Zoom;
  onZoom: (change: (zoom: Zoom) => Zoom) => void;
}) {
  const { t } = useI18n();
  const place = useRef<HTMLDivElement>(null);
  const [isBroken, setBroken] = useState(false);
  usePointer(place, onZoom);
  if (isMissing(photo) || photo.file === null || isBroken) {
    return (
      <div className={styles.missing}>
        <ImageOff size={28} aria-hidden="true" />
        <strong>{t('photo.missing')}</strong>
        {photo.alt !== null && <span dir="auto">{photo.alt}</span>}
      </div>
    );
  }
  return (
    <div ref={place} className={styles.picture} data-enlarged={zoom.scale > 1 || undefined}>
      <img
        src={mediaAddress(photo.file.hash)}
        alt={photo.alt ?? photo.caption ?? ''}
        draggable={false}
        style={{ transform: `translate(${zoom.x}px, ${zoom.y}px) scale(${zoom.scale})` }}
        onError={() => setBroken(true)}
      />
    </div>
  );
}

/** Listened to from outside React, which hears the wheel too late to keep the page behind from scrolling. */
function usePointer(
  place: { current: HTMLDivElement | null },
  onZoom: (change: (zoom: Zoom) => Zoom) => void,
): void {
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const point = fromMiddle(element, event);
      onZoom((now) => zoomedAt(now, Math.exp(-event.deltaY / 400), point));
    };
    const onDouble = (event: MouseEvent) => {
      const point = fromMiddle(element, event);
      onZoom((now) => zoomedAt(now, now.scale > 1 ? 0 : 2.5, point));
    };
    const onDown = ({ pointerId }: PointerEvent) => element.setPointerCapture(pointerId);
    const onMove = ({ buttons, movementX, movementY }: PointerEvent) => {
      if (buttons === 1) onZoom((now) => movedBy(now, movementX, movementY));
    };
    const listening = new AbortController();
    const { signal } = listening;
    element.addEventListener('wheel', onWheel, { passive: false, signal });
    element.addEventListener('dblclick', onDouble, { signal });
    element.addEventListener('pointerdown', onDown, { signal });
    element.addEventListener('pointermove', onMove, { signal });
    return () => listening.abort();
  }, [place, onZoom]);
}

/** Where the pointer is, from the middle of the place. */
function fromMiddle(element: Element, { clientX, clientY }: MouseEvent): { x: number; y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: clientX - left - width / 2, y: clientY - top - height / 2 };
}
