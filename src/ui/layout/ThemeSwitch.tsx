import { chooseTheme, useTheme } from '../theme/theme.ts'
import styles from './layout.module.css'

/** Changes to the other theme, light or dark. */
export function ThemeSwitch() {
  const other = useTheme() === 'dark' ? 'light' : 'dark'
  return (
    <button
      type="button"
      className={styles.plain}
      aria-label={`Use the ${other} theme`}
      onClick={() => chooseTheme(other)}
    >
      {other === 'dark' ? 'Dark' : 'Light'}
    </button>
  )
}
