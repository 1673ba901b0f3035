import { lab } from '../../../store/live.ts'
import { figureTables } from '../../charts/figure/figureTables.ts'
import { saveCsv, savePng } from '../../charts/picture/save.ts'
import { withShortDates } from '../../format/dates.ts'
import { RISK_NOTE } from '../../layout/about.ts'
import { answer } from '../../panels/answer.ts'
import { answerFacts, figures } from '../../panels/figureTexts.ts'
import { fileStem } from '../../scenarios/downloadScenario.ts'
import { legTable } from './legTable.ts'
import { screenCsv } from './screenCsv.ts'
import { screenPicture } from './screenPicture.ts'
import { withShownFigures } from './shownFigures.ts'

/** @throws Error where the open tab shows no chart, or the browser cannot draw the picture */
export const savePicture = (name: string): Promise<void> =>
  withShownFigures((charts) => {
    if (charts.length === 0) throw new Error('the open tab shows no chart')
    return savePng(screenPicture(charts, textsNow(name)), fileStem(name))
  })

/** The legs and the tables of the charts in the open tab, as one file. */
export const saveTables = (name: string): Promise<void> =>
  withShownFigures((charts) => {
    const shown = charts.flatMap((chart) => {
      const table = figureTables.get(chart)?.get()
      return table ? [{ title: chart.querySelector('h2')?.textContent ?? '', table }] : []
    })
    saveCsv(screenCsv([{ title: 'Legs of the book', table: legTable(lab.position.get()) }, ...shown]), fileStem(name))
  })

function textsNow(name: string) {
  const position = lab.position.get()
  const sweep = () => lab.sweep.get()
  const { date, time } = position.inputs
  return {
    title: name.trim() || 'ALVH Lab',
    subtitle: withShortDates(`SPX iron condor with a layered VIX hedge, ${date}, ${time} New York`),
    answer: answer(answerFacts(position, sweep())),
    figures: figures.map((figure) => ({
      name: figure.name,
      value: figure.value(position, sweep),
      detail: figure.detail(position, sweep),
    })),
    note: RISK_NOTE,
  }
}
