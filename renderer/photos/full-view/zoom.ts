/** How far a picture is enlarged over fitting its place, and how far it is moved from the middle, in pixels. */
export interface Zoom {
  scale: number;
  x: number;
  y: number;
}

/** The picture as it fits. */
export const fitted: Zoom = { scale: 1, x: 0, y: 0 };

const largest = 12;

/** Enlarges around a point (from the middle of the place), so that what lies under the pointer stays there. */
export function zoomedAt(zoom: Zoom, factor: number, point: { x: number; y: number }): Zoom {
  const scale = Math.min(Math.max(zoom.scale * factor, 1), largest);
  if (scale === 1) return fitted;
  const ratio = scale / zoom.scale;
  return { scale, x: point.x - (point.x - zoom.x) * ratio, y: point.y - (point.y - zoom.y) * ratio };
}

/** Moves an enlarged picture; one that fits stays in the middle. */
export function movedBy(zoom: Zoom, x: number, y: number): Zoom {
  return zoom.scale === 1 ? zoom : { ...zoom, x: zoom.x + x, y: zoom.y + y };
}
