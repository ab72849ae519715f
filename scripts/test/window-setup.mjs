import { buildIfChanged } from '../setup/build.mjs';
import { hasDisplay, startVirtualDisplay } from '../setup/display.mjs';
import { setUp } from '../setup/set-up.mjs';

/** Before the tests in the window: the runtime, the build, and a display. Playwright calls it, and what it gives after. */
export default async function windowSetup() {
  const { executable } = await setUp();
  await buildIfChanged();
  process.env.COUPURE_TEST_ELECTRON = executable;
  if (hasDisplay()) return undefined;
  const { display, stop } = await startVirtualDisplay();
  process.env.DISPLAY = display;
  return stop;
}
