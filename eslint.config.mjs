// Rules that the compiler cannot hold: purity of shared, one door, one importer of vis-timeline, no floating promises.
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const clock = [
  { object: 'Math', property: 'random', message: 'Chance comes from the seeded generator that the caller hands over.' },
  { object: 'Date', property: 'now', message: 'Time comes from the caller.' },
  { object: 'performance', property: 'now', message: 'Time comes from the caller.' },
]
const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only: one name for one thing everywhere.',
}
const noEnum = { selector: 'TSEnumDeclaration', message: 'Use an `as const` table.' }
const noBarrel = { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that owns the name.' }
const noModuleState = {
  selector: 'Program > VariableDeclaration[kind="let"]',
  message: 'No module-level mutable state.',
}
const door = { name: 'electron', importNames: ['ipcMain'], message: 'Only src/main/ipc/handle.ts may name ipcMain.' }
const visTimeline = {
  group: ['vis-timeline', 'vis-timeline/*', 'vis-data', 'vis-data/*'],
  message: 'Only src/renderer/timeline/adapter may import vis-timeline.',
}
const mathjs = { group: ['mathjs', 'mathjs/*'], message: 'Only src/shared/formula may import mathjs.' }

export default tseslint.config(
  { ignores: ['out/**', 'dist/**', 'node_modules/**', 'test-results/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}', '*.config.ts'],
    extends: [...tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig/shared.json', 'tsconfig/main.json', 'tsconfig/renderer.json', 'tsconfig/tests.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport, noEnum, noBarrel, noModuleState],
      'no-restricted-imports': ['error', { paths: [door], patterns: [visTimeline, mathjs] }],
    },
  },
  {
    files: ['src/shared/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-properties': ['error', ...clock],
      'no-restricted-globals': ['error', { name: 'Date', message: 'Dates are FuzzyDate or DayNumber; now comes from the caller.' }],
    },
  },
  {
    files: ['src/shared/formula/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [door], patterns: [visTimeline] }] },
  },
  {
    files: ['src/main/ipc/handle.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [visTimeline, mathjs] }] },
  },
  {
    files: ['src/renderer/timeline/adapter/**/*.{ts,tsx}'],
    rules: { 'no-restricted-imports': ['error', { paths: [door], patterns: [mathjs] }] },
  },
  {
    files: ['src/renderer/**/*.tsx', 'src/renderer/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['tests/bench/**/*.ts', 'tests/torture/run.ts'],
    rules: { 'no-console': 'off' },
  },
)
