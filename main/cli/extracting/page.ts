import type { Capture } from '../../../shared/capture.ts';
import { kindOf, pathOf } from '../sources.ts';
import type { Engine, Surroundings } from '../surroundings.ts';

/** Who asks, where no library is open to say it. */
const given = { agent: 'Coupure', now: () => new Date() };

/** A page as extraction takes it, from a file. Throws what capturing a file throws. */
export async function pageOfFile(path: string, url: string | null, { captureFile }: Engine) {
  return pageOf(await captureFile(path, { ...given, url }));
}

/** A page from a file or an address, whichever is named. */
export async function pageOfSource(source: string, { folder, interrupted }: Surroundings, engine: Engine) {
  if (kindOf(source) !== 'address') return pageOfFile(pathOf(source, folder), null, engine);
  const network = engine.undiciNetwork();
  try {
    return pageOf(await engine.captureAddress(source, network, { ...given, signal: interrupted }));
  } finally {
    await network.close();
  }
}

function pageOf({ body, contentType, mime, finalUrl, at }: Capture) {
  return { bytes: body, contentType, mime, url: finalUrl, at };
}
