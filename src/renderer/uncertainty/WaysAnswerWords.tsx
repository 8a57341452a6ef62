// Sets of changes in words: a row a change, how unusual it is with the record behind it, what they give, and the button that uses them.
import { recordWords, WAYS_DIALOG as TEXT, WAYS_TEXT } from '../../shared/text/ways'
import type { ToldLever, ToldWay, WaysAnswer } from '../../shared/engine/chance/ways-answer'
import { originSentence } from '../../shared/text/chance'
import { SourceText } from '../data/SourceText'
import { CardButton } from '../ui/CardButton'
import { outcomeValue } from './seek-choices'
import type { ChosenOutcome } from './use-outcome'

interface WaysAnswerWordsProps {
  readonly answer: WaysAnswer
  readonly goal: number
  readonly outcome: Pick<ChosenOutcome, 'name' | 'unit' | 'isMonth'>
  readonly nameOf: (id: string) => string
  readonly valueOf: (lever: ToldLever, value: number) => string
  readonly onUse: (way: ToldWay) => void
}

export function WaysAnswerWords({ answer: { plain, side, isReached, ways, idle, leftOut }, goal, outcome: { name, unit, isMonth }, nameOf, valueOf, onUse }: WaysAnswerWordsProps) {
  const told = (value: number) => outcomeValue(value, unit, isMonth)
  const aim = WAYS_TEXT.aim(side, isMonth, told(goal))
  const names = (levers: readonly ToldLever[]) => levers.map(({ id }) => nameOf(id)).join('; ')
  return (
    <>
      <p>{WAYS_TEXT.now(name, Number.isNaN(plain) ? null : told(plain))}</p>
      <p>{isReached ? WAYS_TEXT.already(aim) : ways.length === 0 ? WAYS_TEXT.none(aim) : WAYS_TEXT.head(aim)}</p>
      {ways.length > 0 && (
        <ol className="ways-list" tabIndex={0} aria-label={TEXT.button}>
          {ways.map((way, place) => (
            <li key={way.steps.map(({ lever }) => lever.id).join(' ')}>
              <h3>
                <span className="num">{TEXT.way(place + 1, told(way.outcome))}</span>
                <button type="button" className="button small" aria-label={TEXT.takeOf(place + 1)} onClick={() => onUse(way)}>
                  {TEXT.use}
                </button>
              </h3>
              {way.steps.map(({ lever, value, asFar }) => (
                <p key={lever.id}>
                  <strong>{nameOf(lever.id)}</strong> <span className="num">{TEXT.fromTo(valueOf(lever, lever.current), valueOf(lever, value))}</span>; {recordWords(asFar, lever.origin?.code === 'scenario')}
                  <RecordInfo lever={lever} name={nameOf(lever.id)} />
                </p>
              ))}
            </li>
          ))}
        </ol>
      )}
      {!isReached && idle.length > 0 && <p className="note">{WAYS_TEXT.idle(names(idle))}</p>}
      {leftOut.length > 0 && <p className="note">{WAYS_TEXT.leftOut(names(leftOut))}</p>}
      {ways.length > 0 && <p className="note">{TEXT.useNote}</p>}
    </>
  )
}

function RecordInfo({ lever: { origin }, name }: { readonly lever: ToldLever; readonly name: string }) {
  // A distribution of the scenario's own rests on no record.
  if (origin === null || origin.code === 'scenario') return null
  return (
    <>
      {' '}
      <CardButton
        className="why"
        label={TEXT.aboutRecord(name)}
        width={340}
        end
        cardClass="why-card"
        card={() => (
          <>
            <p>{originSentence(origin)}</p>
            <SourceText ids={origin.sources} />
          </>
        )}
      >
        {TEXT.info}
      </CardButton>
    </>
  )
}
