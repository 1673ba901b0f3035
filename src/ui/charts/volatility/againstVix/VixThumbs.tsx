import { RangeThumbs } from '../../range/RangeThumbs.tsx'
import { movedEnds, type ShownVix, THUMBS, vixText, WHOLE } from './vixRange.ts'

/** The two ends of the VIX levels that a chart shows. */
export function VixThumbs({ name, shown: { ends, set } }: { readonly name: string; readonly shown: ShownVix }) {
  const now = ends ?? WHOLE
  return (
    <RangeThumbs
      name={name}
      ends={now}
      thumbs={THUMBS}
      text={vixText}
      onChange={(wanted) => set(movedEnds(now, wanted))}
    />
  )
}
