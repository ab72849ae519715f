import { spawn } from 'node:child_process';
import { inProject } from '../setup/project.mjs';

/** @typedef {Pick<import('./benchmarks.mjs').Benchmark, 'name' | 'file'>} Program */

/**
 * Bundles a program of the tests with the source it is about; the packages stay outside, as in the built command.
 * @param {Program} program
 * @returns {Promise<string>} the bundle's path
 */
export async function bundle({ name, file }) {
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
  return inProject('out', 'bench', `${name}.mjs`);
}

/**
 * Bundles a program of the tests and runs it.
 * @param {Program} program
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
export async function runBenchmark(program, args) {
  const child = spawn(process.execPath, ['--expose-gc', await bundle(program), ...args], {
    stdio: 'inherit',
    cwd: inProject(),
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
