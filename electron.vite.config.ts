// Builds main, preload and window. Targets are those of the oldest runtime that the tests use (Electron 25).
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

export default defineConfig({
  main: {
    build: {
      target: 'node18',
      outDir: 'out/main',
      // Bundled: of zod only a part is used and its many files are slow to load at the start; pdfkit brings a dozen packages.
      externalizeDeps: { exclude: ['zod', 'pdfkit', 'fflate'] },
      rollupOptions: {
        input: { index: resolve('src/main/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      target: 'node18',
      outDir: 'out/preload',
      // A sandboxed preload may require nothing but electron: all else is bundled.
      externalizeDeps: false,
      rollupOptions: {
        input: { index: resolve('src/main/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].js' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    base: './',
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      target: 'chrome114',
      outDir: 'out/renderer',
      minify: true,
      // Read from the disk, not over a network.
      chunkSizeWarningLimit: 1500,
      emptyOutDir: true,
      rollupOptions: { input: { index: resolve('src/renderer/index.html') } },
    },
  },
})
