import { type LinkOptions, linkOptionTable } from '../../scenario/linkOptions.ts'
import styles from './share.module.css'

interface OptionFieldsProps {
  readonly options: LinkOptions
  readonly onOptions: (options: LinkOptions) => void
}

const { theme: themes, hide: panels } = linkOptionTable
const themeNames = { light: 'Light', dark: 'Dark' } as const
const panelNames = { inputs: 'Hide inputs', method: 'Hide method' } as const

/** How the link shows the scenario. */
export function OptionFields({ options, onOptions }: OptionFieldsProps) {
  const { theme, hide, view } = options
  return (
    <div className={styles.options}>
      <label>
        Theme
        <select
          value={theme[0] ?? ''}
          onChange={({ currentTarget }) =>
            onOptions({ ...options, theme: themes.filter((value) => value === currentTarget.value) })
          }
        >
          <option value="">The reader’s own</option>
          {themes.map((value) => (
            <option key={value} value={value}>
              {themeNames[value]}
            </option>
          ))}
        </select>
      </label>
      {panels.map((panel) => (
        <Tick
          key={panel}
          label={panelNames[panel]}
          checked={hide.includes(panel)}
          onChange={(isHidden) =>
            onOptions({ ...options, hide: panels.filter((each) => (each === panel ? isHidden : hide.includes(each))) })
          }
        />
      ))}
      <Tick
        label="Read-only"
        checked={view.length > 0}
        onChange={(isLocked) => onOptions({ ...options, view: isLocked ? ['locked'] : [] })}
      />
    </div>
  )
}

interface TickProps {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

const Tick = ({ label, checked, onChange }: TickProps) => (
  <label>
    <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
    {label}
  </label>
)
