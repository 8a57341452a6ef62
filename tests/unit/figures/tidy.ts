// What every picture keeps at every size: text inside, nothing over anything, no number that is none.
import { expect } from 'vitest'
import { PICTURE_SIZES } from '../../../src/shared/domain/picture-size'
import { overlaps, textBoxes, viewBox } from './text-boxes'

export const SIZES = { ...PICTURE_SIZES, tall: { width: 700, height: 1000 }, banner: { width: 1400, height: 420 } }

/** Fails with the texts that touch or leave the picture. */
export function expectTidy(svg: string, least = 10): void {
  const { width, height } = viewBox(svg)
  const boxes = textBoxes(svg)
  expect(boxes.length).toBeGreaterThan(least)
  expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  expect(boxes.filter(({ left, right, top, bottom }) => left < -0.5 || right > width + 0.5 || top < -0.5 || bottom > height + 0.5)).toEqual([])
  expect(overlaps(boxes)).toEqual([])
}
