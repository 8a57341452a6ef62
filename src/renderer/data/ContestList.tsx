// Rival figures for the same thing: value, definition, source; the one that projections use is named first.
import type { Contest } from '../../shared/domain/competing-figures'
import { formatBn, formatShare } from '../../shared/figures/format'
import { BASIS_TEXT, DATA_TEXT } from '../../shared/text/data'
import { faultSentence } from '../../shared/text/faults'
import { useSession } from '../state/session'
import { useContests } from '../state/use-contests'
import { SourceText } from './SourceText'

interface ContestListProps {
  readonly actors: readonly string[]
  /** Only this kind. */
  readonly what?: Contest['what']
}

export function ContestList({ actors, what }: ContestListProps) {
  const { reference } = useSession()
  const { contests, fault } = useContests(actors)
  const nameOf = (id: string) => reference.allies.find((ally) => ally.id === id)?.name ?? (id === 'RUS' ? 'Russia' : id)
  const shown = contests.filter((contest) => what === undefined || contest.what === what)
  if (fault !== null) return <p role="alert">{faultSentence(fault)}</p>
  if (shown.length === 0) return <p className="note">{DATA_TEXT.uncontested}</p>
  return (
    <ul className="contests">
      {[...shown].reverse().map(({ what: kind, actor, year, figures }) => (
        <li key={`${kind} ${actor} ${year}`}>
          <details open={kind === 'coreShare'}>
            <summary>
              {kind === 'coreShare' ? DATA_TEXT.shareOf(nameOf(actor), year) : DATA_TEXT.gdpOf(nameOf(actor), year)}{' '}
              <span className="num">{figures.map(({ value }) => (kind === 'coreShare' ? `${formatShare(value)} %` : `US$ ${formatBn(value, true)} bn`)).join(' ≠ ')}</span>
            </summary>
            {figures.map(({ basis, value, found, sources, note }, place) => (
              <div className="rival" key={basis + String(value)}>
                <strong className="num">{kind === 'coreShare' ? `${formatShare(value)} %` : `US$ ${formatBn(value, true)} bn`}</strong>{' '}
                {BASIS_TEXT[basis]}
                {place === 0 && <span className="badge">{DATA_TEXT.used}</span>}
                {!found && <span className="note"> {DATA_TEXT.notRead}</span>}
                {note && <p className="note">{note}</p>}
                <SourceText ids={sources} />
              </div>
            ))}
          </details>
        </li>
      ))}
    </ul>
  )
}
