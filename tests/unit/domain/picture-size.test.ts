// Sizes of pictures in pixels and centimetres, and what is refused.
import { describe, expect, test } from 'vitest'
import { fromCentimetres, LARGEST_SIDE, LEAST_PICTURE, parseSide, PICTURE_SIZES, scaleOf, toCentimetres } from '../../../src/shared/domain/picture-size'
import { faultSentence } from '../../../src/shared/text/faults'

const read = (...argument: Parameters<typeof parseSide>) => {
  const side = parseSide(...argument)
  return side.ok ? side.value : faultSentence(side.fault)
}

describe('a typed side', () => {
  test.each([
    ['945', 'px', 945], [' 1,600 px ', 'px', 1600], ['16cm', 'px', 945], ['16', 'cm', 945], ['160 mm', 'cm', 945], ['10.84 CM', 'px', 640], ['200', 'px', LEAST_PICTURE.width], ['3000', 'px', LARGEST_SIDE],
  ] as const)('%j in %s is %d px', (text, unit, px) => expect(read(text, 'width', unit)).toBe(px))

  test.each([
    ['0', 'px', 'A picture\'s width is from 200 to 3,000 whole pixels, not "0".'],
    ['100,000', 'px', 'A picture\'s width is from 200 to 3,000 whole pixels, not "100,000".'],
    ['800.5', 'px', 'A picture\'s width is from 200 to 3,000 whole pixels, not "800.5".'],
    ['-16', 'cm', 'A picture\'s width is from 3.4 to 50.8 cm, not "-16".'],
    ['1e3', 'px', 'A picture\'s width is from 200 to 3,000 whole pixels, not "1e3".'],
    ['', 'px', "A picture's width is from 200 to 3,000 whole pixels, not an empty field."],
    ['16 inches', 'cm', 'A picture\'s width is from 200 to 3,000 whole pixels, not "16 inches".'],
  ] as const)('%j in %s is refused', (text, unit, sentence) => {
    expect(read(text, 'width', unit)).toBe(unit === 'cm' && text === '16 inches' ? sentence.replace('200 to 3,000 whole pixels', '3.4 to 50.8 cm') : sentence)
  })

  test('what a refusal offers is taken', () => {
    for (const side of ['width', 'height'] as const) {
      const refused = parseSide('0', side, 'cm')
      const { min, max } = refused.ok ? {} : refused.fault.data
      for (const offered of [min, max]) expect(parseSide(String(offered), side, 'cm').ok).toBe(true)
    }
  })
})

test('centimetres and dots an inch give the pixels that a printer expects', () => {
  expect(fromCentimetres(16) * scaleOf(300)).toBe(1890)
  expect(toCentimetres(PICTURE_SIZES.report.width)).toBeCloseTo(16, 1)
  expect(PICTURE_SIZES.slide.width * scaleOf(300)).toBe(3840)
})
