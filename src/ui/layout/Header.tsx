import { chooseTheme, useTheme } from '../theme/theme.ts'
import { ABOUT_ID } from './about.ts'
import { CopyLink } from './CopyLink.tsx'
import styles from './layout.module.css'

export function Header() {
  return (
    <header className={styles.header}>
      <h1>ALVH Lab</h1>
      <p className={styles.subtitle}>SPX iron condor with a layered VIX hedge</p>
      <div className={styles.actions}>
        <button type="button" className={styles.plain} popoverTarget={ABOUT_ID}>
          About
        </button>
        <ThemeSwitch />
        <CopyLink />
      </div>
    </header>
  )
}

function ThemeSwitch() {
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
