import { useMemo } from 'react'
import { qrPath } from './qrPath.ts'
import styles from './share.module.css'

/** px of a module on the screen where there is room: below about 3, cameras of phones lose it. Ours. */
const MODULE_PX = 4

/** A link as a QR code, black on white in either theme, as readers expect it. */
export function QrCode({ link }: { readonly link: string }) {
  const code = useMemo(() => qrPath(link), [link])
  if (code === null)
    return <p className={styles.problem}>The link is too long for a QR code: pass on the link itself.</p>
  const { size, path } = code
  return (
    <svg
      className={styles.code}
      role="img"
      aria-label="QR code of the link"
      viewBox={`0 0 ${size} ${size}`}
      width={size * MODULE_PX}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}h${-size}z`} />
      <path fill="#000" d={path} />
    </svg>
  )
}
