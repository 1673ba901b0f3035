import styles from './keys.module.css'
import { keyMap } from './keys.ts'

/** What the program is, where its numbers come from, what it is not, and how the keyboard works it. */
export function AboutText() {
  return (
    <div className="stack">
      <h2>About ALVH Lab</h2>
      <p>
        A what-if simulator for SPX iron condors with an adaptive layered VIX hedge. The strip sets today’s VIX: credit,
        futures curve and hedge size are those of a position entered afresh at that level; SPX, strikes and contracts
        stay. Everything is computed in this browser; nothing is sent anywhere. The address bar holds the scenario.
      </p>
      <p>
        Option prices are Black-76 on the forward, with an SPX volatility surface tied to VIX and its futures curve, and
        VIX options on the future of their own settlement. All of them are model values: a market quotes other prices,
        and trading costs come on top.
      </p>
      <p>
        The rules are those of the published sources named beside them. This program is independent of VixShield and of
        every other source; the names are used only to say where a rule comes from. Where a source leaves a number open,
        the choice is marked as ours and can be edited.
      </p>
      <p>
        Selling iron condors can lose the whole width of a wing; hedges can expire worthless. This is a tool for
        learning, not advice, and it recommends no trade.
      </p>
      <Keys />
    </div>
  )
}

const Keys = () => (
  <table className={styles.keys}>
    <caption>Keys</caption>
    {keyMap.map(({ place, keys }) => (
      <tbody key={place}>
        <tr>
          <th colSpan={2} scope="rowgroup">
            {place}
          </th>
        </tr>
        {keys.map(({ press, does }) => (
          <tr key={press}>
            <th scope="row">{press}</th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    ))}
  </table>
)
