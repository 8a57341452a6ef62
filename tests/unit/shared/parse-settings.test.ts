// Settings as a file has them: older ones and broken choices of one dialog lose nothing else.
import { expect, test } from 'vitest'
import { parseSettings, settingsSchema } from '../../../src/shared/ipc/contract-schemas'
import { DEFAULT_SETTINGS } from '../../../src/shared/ipc/settings'

const mine = { ...DEFAULT_SETTINGS, theme: 'dark', timelinePart: 61 } as const

test('settings of an older version get the choices of a first start', () => {
  const { export: _export, ...older } = mine
  expect(parseSettings(older)).toEqual(mine)
})

test.each([
  ['of another version', { version: 2 }], ['of no size', { width: 0 }], ['of an endless size', { height: 100_000 }], ['of no format', { format: 'bmp' }],
  ['with a mark without end', { mark: 'x'.repeat(61) }], ['with a part that is none', { parts: { legend: 1, sources: true, changes: true } }],
])('choices of the export dialog %s are not taken, and cost nothing else', (_what, change) => {
  const broken = { ...mine, export: { ...mine.export, ...change } }
  expect(settingsSchema.safeParse(broken).success).toBe(false)
  expect(parseSettings(broken)).toEqual(mine)
})

test('what is sound is taken as it is; what is broken elsewhere is no settings', () => {
  const chosen = { ...mine, export: { ...mine.export, format: 'pdf', size: 'own', width: 1200, dpi: 96 } }
  expect(parseSettings(chosen)).toEqual(chosen)
  expect(parseSettings({ ...mine, timelinePart: 5 })).toBeNull()
})
