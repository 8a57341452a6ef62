// Events that stand here already, but different: both side by side, and which of them to keep.
import type { HorizonEvent } from '../../shared/domain/event'
import { DOUBLE_CHOICES, type Double, type DoubleChoice } from '../../shared/exchange/plan'
import { fieldInWords } from '../../shared/text/event-fields'
import { EXCHANGE, FIELD_TEXT } from '../../shared/text/exchange'
import { useEventNames } from '../state/use-event-names'
import { Segments } from '../ui/Segments'

interface DoublesProps {
  readonly doubles: readonly Double[]
  readonly choices: ReadonlyMap<string, DoubleChoice>
  readonly onChoose: (choices: ReadonlyMap<string, DoubleChoice>) => void
}

/** More are not looked at one by one. */
const MOST_SHOWN = 100
const CHOICES = DOUBLE_CHOICES.map((value) => ({ value, label: EXCHANGE.choices[value] }))

export function Doubles({ doubles, choices, onChoose }: DoublesProps) {
  const choiceOf = ({ theirs }: Double) => choices.get(theirs.id) ?? 'keep'
  const first = choiceOf(doubles[0]!)
  const agreed = doubles.every((double) => choiceOf(double) === first) ? first : null
  const left = doubles.length - MOST_SHOWN
  return (
    <section aria-label={EXCHANGE.doublesHead}>
      <h2>{EXCHANGE.doublesHead}</h2>
      <div className="exchange-all">
        <span>{EXCHANGE.choiceOfAll}</span>
        <Segments
          label={EXCHANGE.choiceOfAll}
          value={agreed}
          choices={CHOICES}
          onChange={(choice) => onChoose(new Map(doubles.map(({ theirs }) => [theirs.id, choice])))}
        />
      </div>
      <ul className="exchange-doubles" tabIndex={0} aria-label={EXCHANGE.doublesHead}>
        {doubles.slice(0, MOST_SHOWN).map((double) => (
          <li key={double.theirs.id}>
            <div className="exchange-all">
              <strong>{double.mine.title}</strong>
              <Segments
                label={EXCHANGE.choiceOf(double.mine.title)}
                value={choiceOf(double)}
                choices={CHOICES}
                onChange={(choice) => onChoose(new Map([...choices, [double.theirs.id, choice]]))}
              />
            </div>
            <SideBySide double={double} />
          </li>
        ))}
        {left > 0 && <li className="note">{EXCHANGE.moreFresh(left)}</li>}
      </ul>
    </section>
  )
}

function SideBySide({ double: { mine, theirs, fields } }: { readonly double: Double }) {
  const names = useEventNames()
  return (
    <table className="table side-by-side">
      <thead>
        <tr>
          <th scope="col">{EXCHANGE.field}</th>
          <th scope="col">{EXCHANGE.mine}</th>
          <th scope="col">{EXCHANGE.theirs}</th>
        </tr>
      </thead>
      <tbody>
        {(fields as readonly (keyof HorizonEvent)[]).map((field) => (
          <tr key={field}>
            <th scope="row">{FIELD_TEXT[field] ?? field}</th>
            <td>{fieldInWords(mine, field, names) || EXCHANGE.nothing}</td>
            <td>{fieldInWords(theirs, field, names) || EXCHANGE.nothing}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
