import { useRef } from 'react'
import { parameters } from '../../../../scenario/parameters.ts'
import { type CurveNodeKey, curveNodeKeys, editShownMarket } from '../../../../scenario/rebase.ts'
import { lab } from '../../../../store/live.ts'
import { type EditPhase, scenarioStore } from '../../../../store/scenarioStore.ts'
import { compact } from '../../../format/format.ts'
import { commitEdits } from '../../../inputs/editing.ts'
import { LiveRange } from '../../../live/LiveRange.tsx'
import { useLiveValue } from '../../../live/useLive.ts'
import { usePointerDrag } from '../../../live/usePointerDrag.ts'
import { useHeldFirst } from '../../../live/viewing.ts'
import type { Plot } from '../../frame/plot.ts'
import { useDraw } from '../../live/useDraw.ts'
import { handleName } from './curveTexts.ts'
import { draggedPrice, holdNode } from './draggedPrice.ts'
import styles from './nodes.module.css'

const { min, max, step } = parameters.m1
/** VIX points that PageUp and PageDown move a node by. */
const COARSE = 1

/** VIX futures settle to four decimals. */
const PRICE_DECIMALS = 4

const nodeAt = (index: number) => lab.position.get().curve[index]
const priceAt = (index: number): number => nodeAt(index)?.price ?? Number.NaN

function write(key: CurveNodeKey, price: number, phase: EditPhase): boolean {
  const patch = editShownMarket(lab.scenario.get(), lab.position.get(), { [key]: price })
  return scenarioStore.getState().edit(patch, { phase }).ok
}

/** M1..M8 as handles on today's curve: dragged by pointer or finger, stepped by keys. */
export function NodeHandles({ plot }: { readonly plot: Plot }) {
  const names = useLiveValue(lab.position, ({ curve }) => curve.map(handleName).join('|'))
  return (
    <>
      {names.split('|').map((name, index) => {
        const key = curveNodeKeys[index]
        return key ? <NodeHandle key={key} nodeKey={key} index={index} name={name} plot={plot} /> : null
      })}
    </>
  )
}

interface NodeHandleProps {
  readonly nodeKey: CurveNodeKey
  readonly index: number
  readonly name: string
  readonly plot: Plot
}

function NodeHandle({ nodeKey, index, name, plot }: NodeHandleProps) {
  const handle = useRef<HTMLDivElement>(null)

  const draw = () => {
    const node = nodeAt(index)
    if (!handle.current || !node) return
    // While the axes keep still under the finger a price may leave the plot: its handle waits at the edge.
    const y = Math.min(Math.max(plot.y(node.price), plot.top), plot.top + plot.height)
    handle.current.style.translate = `calc(${plot.x(node.days).toFixed(1)}px - 50%) calc(${y.toFixed(1)}px - 50%)`
  }
  useDraw([lab.position], draw, useHeldFirst(handle))
  usePointerDrag(handle, {
    begin: () => holdNode(plot, priceAt(index)),
    move: (held, { y }) => write(nodeKey, draggedPrice(held, y), 'live'),
    end: commitEdits,
  })

  return (
    <div ref={handle} className={styles.handle} data-node={nodeKey}>
      <LiveRange
        label={name}
        className={styles.slider}
        min={min}
        max={max}
        step={step}
        coarse={COARSE}
        read={() => priceAt(index)}
        write={(price, phase) => write(nodeKey, price, phase)}
        release={commitEdits}
        valueText={(price) => `${compact(price, PRICE_DECIMALS)} points`}
      />
    </div>
  )
}
