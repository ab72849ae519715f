import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { guidePlugin } from './scripts/guide/guide-plugin.mjs';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What is built: the app, the command and their workers for Node; the preload (CommonJS, for the sandbox); the window. */
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      // What package.json counts among the devDependencies is bundled: it then loads in a fraction of the time, and what
      // is not used of it is not shipped. The dependencies are left as they are: libsql is native, jsdom finds its own
      // parts by their paths.
      externalizeDeps: true,
      rollupOptions: {
        input: {
          main: at('main/app/main.ts'),
          app: at('main/app/index.ts'),
          cli: at('main/cli/index.ts'),
          'extract-worker': at('main/archive/extract-worker.ts'),
          'index-worker': at('main/archive/index-worker.ts'),
          'intake-worker': at('main/archive/intake-worker.ts'),
        },
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          // Half of it is less to ship and to read. The names of functions stay, for whoever reads of a fault in the log.
          minify: { compress: true, mangle: { toplevel: false, keepNames: true } },
          // The index looks agencies up by their names, and the archive reads site rules out of the library: neither
          // must load the reader of pages for that.
          codeSplitting: {
            groups: [
              { name: 'credits', test: /main[\\/]extract[\\/]credits/ },
              { name: 'rules', test: /main[\\/]extract[\\/]site-rules[\\/](?:rule|selecting)[\\/]/ },
            ],
          },
        },
        // What nobody uses in a file is not loaded by it: neither the app nor the index waits for what pages are read with.
        treeshake: {
          moduleSideEffects: (id, isExternal) => !isExternal && !/main[\\/]extract[\\/]/.test(id),
        },
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
    plugins: [react(), guidePlugin()],
    // In development the window still loads from its own scheme, and so must be told where changes are announced.
    server: { port: 5173, strictPort: true, hmr: { host: 'localhost', clientPort: 5173 } },
    build: {
      outDir: at('out/renderer'),
      // The window is painted when this is read and compiled: less than half of it is left.
      minify: true,
      // No data: addresses: the Content-Security-Policy allows files of our own alone.
      assetsInlineLimit: 0,
      rollupOptions: {
        input: { index: at('renderer/index.html'), article: at('renderer/article.html') },
        // Whatever file a schema comes to stand in, zod is told not to compile it before it is made.
        output: {
          codeSplitting: {
            groups: [{ name: 'zod', test: /node_modules[\\/]zod[\\/]|renderer[\\/]no-eval\.ts/ }],
          },
        },
      },
    },
  },
});
