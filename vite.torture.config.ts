// Builds the torture (out/torture): its runner, and the child that is killed, for plain Node.
import { defineConfig, mergeConfig } from 'vite'
import forNode from './vite.cli.config'

export default mergeConfig(forNode, defineConfig({
  build: { ssr: true, outDir: 'out/torture', rolldownOptions: { input: ['tests/torture/run.ts', 'tests/torture/child.ts'] } },
}))
