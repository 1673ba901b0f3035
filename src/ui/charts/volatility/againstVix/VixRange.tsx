import { compact } from '../../../format/format.ts'
import { RangeControl } from '../../range/RangeControl.tsx'
import { RangeThumbs } from '../../range/RangeThumbs.tsx'
import { movedEnds, type ShownVix, THUMBS, WHOLE } from './vixRange.ts'

const text = (vix: number) => compact(vix, 0)

/** The VIX levels that a chart shows; the charts of the tab share them. */
export function VixRange({ name, shown: { ends, set } }: { readonly name: string; readonly shown: ShownVix }) {
  const now = ends ?? WHOLE
  return (
    <RangeControl
      name={name}
      words={ends === null ? null : `VIX ${text(ends.low)} to ${text(ends.high)}`}
      onReset={() => set(null)}
    >
      <RangeThumbs
        name={name}
        ends={now}
        thumbs={THUMBS}
        text={text}
        onChange={(wanted) => set(movedEnds(now, wanted))}
      />
    </RangeControl>
  )
}
