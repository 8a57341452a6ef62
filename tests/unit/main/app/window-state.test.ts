// A window is always reachable on a screen that is there.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FIRST_SIZE, parseWindowState, placeWindow } from '../../../../src/main/app/window-state'

const SCREEN = { x: 0, y: 24, width: 1920, height: 1056 }
const SECOND = { x: 1920, y: 0, width: 1280, height: 1024 }

test('the first window stands in the middle of the first screen', () => {
  expect(placeWindow({ bounds: null, maximised: false }, [SCREEN, SECOND])).toEqual({ x: 240, y: 24 + 78, ...FIRST_SIZE })
})

test('a window on a screen that is gone comes back to one that is there', () => {
  const bounds = { x: 2000, y: 100, width: 1200, height: 800 }
  expect(placeWindow({ bounds, maximised: false }, [SCREEN, SECOND])).toEqual(bounds)
  expect(placeWindow({ bounds, maximised: false }, [SCREEN])).toEqual({ ...bounds, x: 720 })
})

test('whatever was stored, the window lies whole inside a work area', () => {
  const side = fc.integer({ min: -100_000, max: 100_000 })
  const length = fc.integer({ min: 1, max: 100_000 })
  fc.assert(
    fc.property(fc.record({ x: side, y: side, width: length, height: length }), (bounds) => {
      const placed = placeWindow({ bounds, maximised: true }, [SCREEN, SECOND])!
      const inside = [SCREEN, SECOND].some(
        (area) => placed.x >= area.x && placed.y >= area.y && placed.x + placed.width <= area.x + area.width && placed.y + placed.height <= area.y + area.height,
      )
      expect(inside).toBe(true)
    }),
    { seed: 20_250_624 },
  )
})

test.each([null, 3, {}, { bounds: null }, { bounds: { x: 0, y: 0, width: 0, height: 5 }, maximised: false }, { bounds: { x: 0.5, y: 0, width: 9, height: 5 }, maximised: false }])(
  '%j is no window state',
  (value) => expect(parseWindowState(value)).toBeNull(),
)
