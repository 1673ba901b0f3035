import { RangeControl } from '../../range/RangeControl.tsx'
import { VixThumbs } from './VixThumbs.tsx'
import { rangeText, type ShownVix, vixAxis } from './vixRange.ts'

/** The VIX levels that a chart shows; the charts of the tab share them. */
export function VixRange({ name, shown }: { readonly name: string; readonly shown: ShownVix }) {
  const { ends, set } = shown
  return (
    <RangeControl
      name={name}
      words={ends && rangeText(ends)}
      onReset={() => set(null)}
      axis={async () => vixAxis(shown)}
    >
      <VixThumbs name={name} shown={shown} />
    </RangeControl>
  )
}
