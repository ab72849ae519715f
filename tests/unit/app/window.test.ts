import { describe, expect, it, vi } from 'vitest';
import { AnswerWatch } from '../../../main/app/door/answer-watch.ts';
import { openingBounds } from '../../../main/app/window/bounds.ts';

const screen = { x: 0, y: 0, width: 1440, height: 900 };
const beside = { x: 1440, y: 0, width: 1920, height: 1080 };

describe('where the window opens', () => {
  it('is where it was', () => {
    const was = { x: 1500, y: 40, width: 1000, height: 700 };
    expect(openingBounds(was, [screen, beside])).toEqual(was);
  });

  it('is for the system to say where it was never open', () => {
    expect(openingBounds(null, [screen])).toEqual({ width: 1280, height: 840 });
  });

  it.each([
    ['on a screen that is gone', { x: 1500, y: 40, width: 1000, height: 700 }],
    ['above the screen', { x: 10, y: -200, width: 1000, height: 700 }],
    ['below the screen', { x: 10, y: 890, width: 1000, height: 700 }],
    ['but for a sliver beside the screen', { x: -950, y: 0, width: 1000, height: 700 }],
  ])('is not %s', (_, was) => {
    expect(openingBounds(was, [screen])).not.toHaveProperty('x');
  });

  it('fits a screen that is smaller now, and stays large enough to use', () => {
    const small = { x: 0, y: 0, width: 1024, height: 600 };
    const was = { x: 0, y: 0, width: 2000, height: 1200 };
    expect(openingBounds(was, [small])).toMatchObject({ width: 1024, height: 600 });
    expect(openingBounds({ ...was, width: 200, height: 200 }, [small])).toMatchObject({
      width: 360,
      height: 420,
    });
    expect(openingBounds(null, [small])).toEqual({ width: 1024, height: 600 });
  });
});

describe('the watch over what the window asks for', () => {
  it('waits for the call, with the input that is wanted', async () => {
    const watch = new AnswerWatch();
    let isRead = false;
    const read = watch
      .next('articles.read', 60_000, (input) => input === 'b')
      .then(() => {
        isRead = true;
      });
    watch.hear('articles.list', 'b');
    watch.hear('articles.read', 'a');
    await Promise.resolve();
    expect(isRead).toBe(false);
    watch.hear('articles.read', 'b');
    await read;
    expect(isRead).toBe(true);
  });

  it('does not wait for ever', async () => {
    vi.useFakeTimers();
    const waiting = new AnswerWatch().next('articles.list', 1000);
    await vi.advanceTimersByTimeAsync(1000);
    vi.useRealTimers();
    await expect(waiting).resolves.toBeUndefined();
  });
});
