import { useEffect, useEffectEvent, useRef } from 'react';
import { PhotoCard } from './photo-card.tsx';
import styles from './photos-pane.module.css';
import { type ShownPhoto, shownKey } from './shown-photo.ts';

/** The wall: every photo with its credit under it. The next ones are fetched as its end comes near. */
export function Wall({
  photos,
  onOpen,
  hasMore,
  onMore,
}: {
  photos: readonly ShownPhoto[];
  onOpen: (shown: ShownPhoto) => void;
  hasMore: boolean;
  onMore: () => void;
}) {
  const end = useRef<HTMLDivElement>(null);
  const more = useEffectEvent(onMore);
  const { length } = photos;
  useEffect(() => {
    const element = end.current;
    if (element === null || !hasMore || length === 0) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && more(), {
      rootMargin: '1200px',
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [hasMore, length]);
  return (
    <>
      <ul className={styles.wall}>
        {photos.map((shown) => (
          <PhotoCard key={shownKey(shown)} shown={shown} onOpen={() => onOpen(shown)} />
        ))}
      </ul>
      <div ref={end} />
    </>
  );
}
