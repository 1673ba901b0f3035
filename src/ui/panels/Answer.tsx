import { useRef } from 'react'
import { lab } from '../../store/live.ts'
import { LiveText } from '../live/LiveText.tsx'
import { useNews } from '../live/useLive.ts'
import { Viewed } from '../live/Viewed.tsx'
import { answer } from './answer.ts'
import { answerFacts } from './figureTexts.ts'
import styles from './panels.module.css'

const answerNow = () => answer(answerFacts(lab.position.get(), lab.sweep.get()))

/** The computed sentence. It follows a drag silently and is announced once, on release. */
export function Answer() {
  const announcement = useRef<HTMLParagraphElement>(null)
  useNews([lab.settled], () => {
    if (announcement.current) announcement.current.textContent = answerNow()
  })
  return (
    <>
      <Viewed rank="often">
        <p className={styles.answer}>
          <LiveText sources={['position', 'sweep']} text={answerNow} />
        </p>
      </Viewed>
      <p ref={announcement} className="visually-hidden" role="status" />
    </>
  )
}
