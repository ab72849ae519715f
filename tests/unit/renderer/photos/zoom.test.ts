import { describe, expect, it } from 'vitest';
import { fitted, movedBy, zoomedAt } from '../../../../renderer/photos/full-view/zoom.ts';

describe('zooming into a photo', () => {
  it('keeps what lies under the pointer where it is', () => {
    const point = { x: 120, y: -40 };
    const zoom = zoomedAt(fitted, 2, point);
    // A point of the picture at p stands at x + p * scale: what stood at the point when it fitted stands there still.
    expect(zoom.x + 120 * zoom.scale).toBe(120);
    expect(zoom.y - 40 * zoom.scale).toBe(-40);
  });

  it('ends at fitting, in the middle, however far it was moved', () => {
    const far = movedBy(zoomedAt(fitted, 3, { x: 10, y: 10 }), 500, -200);
    expect(zoomedAt(far, 0, { x: 0, y: 0 })).toEqual(fitted);
  });

  it('has an end', () => {
    let zoom = fitted;
    for (let turn = 0; turn < 50; turn += 1) zoom = zoomedAt(zoom, 1.5, { x: 0, y: 0 });
    expect(zoom.scale).toBe(12);
  });

  it('does not move a picture that fits', () => {
    expect(movedBy(fitted, 30, 30)).toEqual(fitted);
  });
});
