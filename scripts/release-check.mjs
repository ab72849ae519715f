#!/usr/bin/env node
import { runScript } from './setup/run-script.mjs';

/**
 * `node scripts/release-check.mjs FOLDER TAG`: whether what lies in a folder may be released under a tag; writes its
 * checksums beside it.
 */
await runScript(async () => {
  const { checkRelease } = await import('./packaging/release.mjs');
  const [folder = 'dist', tag = ''] = process.argv.slice(2);
  for (const line of await checkRelease(folder, tag)) process.stdout.write(`${line}\n`);
  return 0;
});
