import { spawn } from 'node:child_process';
import { inProject } from '../setup/project.mjs';

/**
 * Bundles a benchmark with the source it measures (the packages stay outside, as in the built command) and runs it.
 * @param {import('./benchmarks.mjs').Benchmark} benchmark
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
export async function runBenchmark({ name, file }, args) {
  const { build } = await import('vite');
  await build({
    root: inProject(),
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: file,
      outDir: inProject('out', 'bench'),
      emptyOutDir: false,
      target: 'node20',
      rollupOptions: { output: { format: 'es', entryFileNames: '[name].mjs' } },
    },
  });
  const bundle = inProject('out', 'bench', `${name}.mjs`);
  const child = spawn(process.execPath, ['--expose-gc', bundle, ...args], {
    stdio: 'inherit',
    cwd: inProject(),
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
