import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What is built: the app, the command and their workers for Node; the preload (CommonJS, for the sandbox); the window. */
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      // Of many small files, or much that is not used: bundled, they load in a fraction of the time.
      externalizeDeps: { exclude: ['image-size', 'ulid', 'zod'] },
      rollupOptions: {
        input: {
          app: at('main/app/index.ts'),
          cli: at('main/cli/index.ts'),
          'extract-worker': at('main/archive/extract-worker.ts'),
          'index-worker': at('main/archive/index-worker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js' },
        // A package nobody uses in a file is not loaded by it: the app need not wait for what its workers read pages with.
        treeshake: { moduleSideEffects: 'no-external' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      rollupOptions: {
        input: { preload: at('main/app/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react()],
    build: {
      outDir: at('out/renderer'),
      // No data: addresses: the Content-Security-Policy allows files of our own alone.
      assetsInlineLimit: 0,
      rollupOptions: { input: { index: at('renderer/index.html'), article: at('renderer/article.html') } },
    },
  },
});
