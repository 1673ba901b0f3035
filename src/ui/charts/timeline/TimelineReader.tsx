import type { LiveSource } from '../../../store/frameLoop.ts'
import type { Plot } from '../frame/plot.ts'
import { useCurrent } from '../live/useCurrent.ts'
import { Crosshair } from '../read/Crosshair.tsx'
import { PlotReader } from '../read/PlotReader.tsx'
import { Readout } from '../read/Readout.tsx'
import { nearestIndex } from '../scale/sampled.ts'
import type { TimelineMoment } from './timelineMoments.ts'
import { momentReading, saidMoment } from './timelineTexts.ts'

interface TimelineReaderProps {
  readonly moments: LiveSource<readonly TimelineMoment[]>
  readonly plot: Plot
}

/** Reads the timeline moment by moment. */
export function TimelineReader({ moments, plot }: TimelineReaderProps) {
  const momentAt = (px: number) => {
    const days = moments.get().map((moment) => moment.days)
    return nearestIndex(days, plot.xAt(px))
  }
  const said = (index: number) => {
    const moment = moments.get()[index]
    return moment ? saidMoment(moment) : ''
  }
  return (
    <PlotReader
      plot={plot}
      label="What settles, moment by moment"
      axis="across"
      count={() => moments.get().length}
      start={() => 0}
      rowAt={momentAt}
      say={said}
    >
      {(index) => <Moment moments={moments} plot={plot} index={index} />}
    </PlotReader>
  )
}

function Moment({ moments, plot, index }: TimelineReaderProps & { readonly index: number }) {
  const moment = useCurrent(moments)[index]
  if (!moment) return null
  const at = plot.x(moment.days)
  return (
    <>
      <Crosshair plot={plot} at={at} dots={[]} />
      <Readout plot={plot} at={at} reading={momentReading(moment)} />
    </>
  )
}
