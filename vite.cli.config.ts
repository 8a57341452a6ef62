// Builds programs for plain Node: the command line (out/cli), and with other arguments the benchmarks (out/bench).
// npm packages are bundled in, which starts five times faster than reading them one by one, except those that carry
// binaries or files of their own.
import { defineConfig } from 'vite'

export default defineConfig({
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  ssr: {
    noExternal: true,
    external: ['@photostructure/sqlite', '@playwright/test', '@resvg/resvg-js', 'electron'],
  },
  build: {
    ssr: 'src/cli/index.ts',
    outDir: 'out/cli',
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: { output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' } },
  },
})
