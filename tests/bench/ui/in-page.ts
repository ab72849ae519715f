import type { Page } from '@playwright/test';

/** A key as the window hears it. */
export interface Key {
  key: string;
  ctrlKey?: boolean;
  metaKey?: boolean;
  shiftKey?: boolean;
}

/** How long a change took until it was first painted, and until nothing more changed. In milliseconds. */
export interface Opened {
  painted: number;
  settled: number;
}

/** Gives the window a key and watches what it draws: by the clock of the window itself, so that nobody's way there counts. */
export function press(page: Page, key: Key): Promise<Opened> {
  return page.evaluate(async (pressed) => {
    /** The moment after the next frame is painted. */
    const painted = () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now());
          port2.postMessage(0);
        });
      });
    const frames: number[] = [];
    let waiting: Promise<unknown> = Promise.resolve();
    let lastChange = 0;
    const observer = new MutationObserver(() => {
      lastChange = performance.now();
      waiting = painted().then((moment) => frames.push(moment));
    });
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
    });
    const began = performance.now();
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent('keydown', { ...pressed, bubbles: true, cancelable: true }));
    const quiet = 250;
    const longest = 5000;
    do {
      await new Promise((resolve) => setTimeout(resolve, 20));
    } while (performance.now() - Math.max(lastChange, began) < quiet && performance.now() - began < longest);
    await waiting;
    observer.disconnect();
    return {
      painted: (frames[0] ?? Number.NaN) - began,
      settled: (frames.at(-1) ?? Number.NaN) - began,
    };
  }, key);
}

/** Types a text at a steady pace; gives, for each letter, the time from the key to its being painted. */
export async function typing(page: Page, text: string, pace: number): Promise<number[]> {
  const field = page.getByRole('searchbox');
  await field.focus();
  await page.evaluate(() => {
    const waits: number[] = [];
    Object.assign(window, { typedWaits: waits });
    document.addEventListener(
      'input',
      (event) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => waits.push(performance.now() - event.timeStamp);
          port2.postMessage(0);
        });
      },
      true,
    );
  });
  await page.keyboard.type(text, { delay: pace });
  await page.waitForTimeout(500);
  return page.evaluate(() => {
    const waits: unknown = Reflect.get(window, 'typedWaits');
    return Array.isArray(waits) ? waits.map(Number) : [];
  });
}

/** Scrolls the list by so many pixels a frame for a while; gives how long each frame took. */
export function scrolling(page: Page, perFrame: number, milliseconds: number): Promise<number[]> {
  return page.evaluate(
    async ([step = 0, lasting = 0]) => {
      const list = document.querySelector('[role="listbox"]');
      const frames: number[] = [];
      const began = performance.now();
      let last = began;
      while (last - began < lasting) {
        list?.scrollBy(0, step);
        const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
        frames.push(now - last);
        last = now;
      }
      return frames.slice(1);
    },
    [perFrame, milliseconds],
  );
}
