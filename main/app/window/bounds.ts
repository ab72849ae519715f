import { z } from 'zod';

const rectangleSchema = z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() });
/** A part of the desktop, in its own pixels. */
export type Rectangle = z.infer<typeof rectangleSchema>;

/** Where a window was when it was last closed. */
export const placeSchema = z.object({ bounds: rectangleSchema, isMaximized: z.boolean() });
/** Where a window was when it was last closed. */
export type WindowPlace = z.infer<typeof placeSchema>;

/** The smallest window that the list and the reader can be used in. */
export const smallest = { width: 360, height: 420 };
const usual = { width: 1280, height: 840 };
/** As much of a window as must lie on a screen for the reader to take hold of it. */
const grip = { width: 120, height: 60 };

/**
 * Where the window opens: where it was, if that can still be seen (a screen may be unplugged, or smaller now), else
 * of the usual size, placed by the system.
 */
export function openingBounds(remembered: Rectangle | null, screens: Rectangle[]): Partial<Rectangle> {
  const room = screens.find((screen) => remembered !== null && isWithinReach(remembered, screen));
  if (!remembered || !room) return fitted(usual, screens[0]);
  return { x: remembered.x, y: remembered.y, ...fitted(remembered, room) };
}

function isWithinReach(window: Rectangle, screen: Rectangle): boolean {
  const across = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
  const topIsBelow = window.y >= screen.y && window.y <= screen.y + screen.height - grip.height;
  return across >= grip.width && topIsBelow;
}

function fitted(size: { width: number; height: number }, screen: Rectangle | undefined) {
  const { width, height } = screen ?? usual;
  return {
    width: Math.max(smallest.width, Math.min(size.width, width)),
    height: Math.max(smallest.height, Math.min(size.height, height)),
  };
}

/** How far a window opens beside another one that stands in its place, so that both are seen. */
const step = 28;

/** A remembered place, moved on until no other window stands in it. */
export function besideOthers(place: Rectangle | null, others: readonly Rectangle[]): Rectangle | null {
  if (place === null || !others.some(({ x, y }) => x === place.x && y === place.y)) return place;
  return besideOthers({ ...place, x: place.x + step, y: place.y + step }, others);
}
