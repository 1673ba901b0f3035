import { expect, it } from 'vitest'
import { movedEnds, rowsWithin } from '../../../../src/ui/charts/volatility/againstVix/vixRange.ts'

const x = Float64Array.from({ length: 82 }, (_, index) => 9 + index)
const rows = {
  x,
  values: { net: x.map((vix) => 2 * vix), gone: undefined },
  vix: 17,
  vixThen: null,
  flipPoints: [],
  bands: [],
}

it('a range of VIX cuts levels and values alike, both ends included', () => {
  const cut = rowsWithin(rows, { low: 12, high: 40 })
  expect([cut.x[0], cut.x.at(-1), cut.x.length]).toEqual([12, 40, 29])
  expect(cut.values.net).toEqual(cut.x.map((vix) => 2 * vix))
  expect(rowsWithin(rows, { low: 9, high: 90 }).x).toEqual(x)
})

it('where the thumbs would meet, the one that is not held gives way', () => {
  expect(movedEnds({ low: 9, high: 40 }, { low: 50, high: 40 })).toEqual({ low: 50, high: 60 })
  expect(movedEnds({ low: 30, high: 90 }, { low: 30, high: 20 })).toEqual({ low: 10, high: 20 })
  expect(movedEnds({ low: 9, high: 90 }, { low: 12, high: 90 })).toEqual({ low: 12, high: 90 })
})
