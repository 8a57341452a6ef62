import { expect, test } from 'vitest'
import { makeArrows } from '../../../src/shared/timeline/link-arrows'

const end = (left: number, right: number, y: number) => ({ left, right, y })

test('an arrow leaves the nearer end and reaches the nearer end, forward, backward and over itself', () => {
  const paths = makeArrows([
    { id: 'forward', from: end(0, 10, 5), to: end(100, 120, 25), strong: false },
    { id: 'backward', from: end(100, 120, 25), to: end(0, 10, 5), strong: true },
    { id: 'over', from: end(0, 100, 5), to: end(40, 60, 25), strong: false },
  ])
  expect(paths.map(({ path }) => [/^M([\d.]+),/.exec(path)![1], /,([\d.]+),[\d.]+$/.exec(path)![1]])).toEqual([['10', '100'], ['100', '10'], ['100', '60']])
  expect(paths.map(({ strong }) => strong)).toEqual([false, true, false])
})

test('no arrow to what is not drawn', () => {
  expect(makeArrows([{ id: 'a', from: end(0, 1, 2), to: null, strong: false }, { id: 'b', from: null, to: end(0, 1, 2), strong: false }])).toEqual([])
})
