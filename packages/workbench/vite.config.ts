import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * Builds `src/web` into `dist/web`. The house's own packages are taken from their sources by alias, not by the
 * `source` condition: other packages name that condition for files that they do not publish.
 */
export default defineConfig({
  root: here('src/web'),
  base: '/',
  plugins: [react()],
  resolve: {
    alias: {
      '@regesta/time': here('../time/src/index.ts'),
      '@regesta/record': here('../record/src/index.ts'),
    },
  },
  build: {
    outDir: here('dist/web'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
    // The budget is counted as it is sent, by a test: 215 kB of JavaScript, compressed.
    chunkSizeWarningLimit: 1000,
  },
});
