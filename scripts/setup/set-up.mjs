import { installDependencies } from './dependencies.mjs';
import { prepareRuntime } from './runtime.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';

/**
 * Everything that the project needs on this machine, fetched and prepared where it is missing; quick where it is not.
 * Throws a Problem.
 * @returns {Promise<import('./runtime.mjs').Runtime>}
 */
export async function setUp() {
  await installDependencies();
  const runtime = await prepareRuntime();
  await ensureSystemLibraries(runtime.folder);
  return runtime;
}
