import { test as base, type TestInfo } from '@playwright/test';
import { type RunningApp, type StartOptions, startApp } from './app.ts';
import { type Hands, handsOn } from './hands.ts';
import { makePlace, type Place } from './place.ts';
import { type Site, startSite } from './site.ts';

/** The running app with hands on its window. */
export type OpenApp = RunningApp & { hands: Hands };

/** What the app itself said goes into the report of a test that failed. */
async function tell(info: TestInfo, lines: string[]): Promise<void> {
  if (lines.length > 0)
    await info.attach('what the app said', { body: lines.join('\n'), contentType: 'text/plain' });
}

interface Fixtures {
  place: Place;
  site: Site;
  /** Starts the app; it ends with the test. A second start is a second look at the same library. */
  start: (options?: StartOptions) => Promise<OpenApp>;
  /** The app, started in English. */
  app: OpenApp;
  /** What a reader does in that app. */
  hands: Hands;
}

/** A test in the real window: with a place and a news site of its own. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from the pattern.
  place: async ({}, use) => {
    const place = await makePlace();
    await use(place);
    await place.remove();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  site: async ({}, use) => {
    const site = await startSite();
    await use(site);
    await site.stop();
  },
  start: async ({ place }, use, info) => {
    const started: OpenApp[] = [];
    await use(async (options) => {
      const app = await startApp(place, options);
      const opened = { ...app, hands: handsOn(app) };
      started.push(opened);
      return opened;
    });
    for (const { page, quit, complaints, words } of started) {
      if (info.status !== info.expectedStatus && !page.isClosed()) {
        await page.screenshot({ path: info.outputPath('window.png') }).catch(() => undefined);
      }
      await quit();
      if (info.status !== info.expectedStatus) await tell(info, [...complaints, ...words]);
    }
  },
  app: async ({ start }, use) => use(await start()),
  hands: async ({ app }, use) => use(app.hands),
});

export { expect } from '@playwright/test';
