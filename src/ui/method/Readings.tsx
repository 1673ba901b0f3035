import type { ExplanationTopic, Reading, ReadingOrigin } from '../../engine/index.ts'
import type { Scenario } from '../../scenario/parameters.ts'
import { ExplainButton } from '../explain/ExplainButton.tsx'
import type { OtherScenario } from '../explain/openTopics.ts'
import styles from './method.module.css'
import { readingText } from './readingText.ts'
import { useSettled } from './useSettled.ts'

interface ReadingsProps {
  readonly readings: readonly Reading[]
  /** The calculation that they all stand in, where there is one. */
  readonly topic?: ExplanationTopic
  /** The scenario that they are of, where it is not the one on the screen. */
  readonly of?: OtherScenario
}

const itself = (scenario: Scenario): Scenario => scenario

/** The scenario in which a reading is worked out; null where it is the one on the screen. */
function settingOf({ changes, under }: ReadingOrigin, of: OtherScenario | undefined, onScreen: Scenario) {
  if (under === null) return of ?? null
  return {
    scenario: { ...(of?.scenario ?? onScreen), ...changes },
    name: of === undefined ? under : `${under}, ${of.name}`,
  }
}

/** Numbers beside a sentence, limits marked as what they are. A value that is explained opens how it comes about. */
export function Readings({ readings, topic, of }: ReadingsProps) {
  const onScreen = useSettled(itself)
  if (readings.length === 0) return null
  return (
    <dl className={styles.readings}>
      {readings.map((reading) => {
        const { role, label, value, origin } = reading
        const explained = origin?.topic ?? topic
        const other = origin ? settingOf(origin, of, onScreen) : null
        return (
          <div key={`${role} ${label} ${value}`} data-role={role} data-opens={explained !== undefined}>
            <dt>{label}</dt>
            <dd>
              {explained ? (
                <ExplainButton
                  topic={explained}
                  name={`${label}, ${readingText(reading)}`}
                  {...(other && { other })}
                  fillsBox
                >
                  {readingText(reading)}
                </ExplainButton>
              ) : (
                readingText(reading)
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
