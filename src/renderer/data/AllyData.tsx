// The data behind one ally: every year with its status, growth and inflation to type over, rival figures, plans.
import { Modal } from '@mantine/core'
import { useState } from 'react'
import { formatNumber } from '../../shared/figures/format'
import { DATA_TEXT, PLAN_BASIS_TEXT } from '../../shared/text/data'
import { datesInWords } from '../../shared/text/dates'
import { useSession } from '../state/session'
import { ActorSelect } from '../ui/ActorSelect'
import { ContestList } from './ContestList'
import { SourceText } from './SourceText'
import { YearTable } from './YearTable'

interface AllyDataProps {
  readonly actor: string
  readonly onClose: () => void
}

export function AllyData({ actor: first, onClose }: AllyDataProps) {
  const { reference } = useSession()
  const allies = reference.allies.filter(({ hasForces }) => hasForces)
  const [actor, setActor] = useState(allies.some(({ id }) => id === first) ? first : 'DEU')
  const { name } = allies.find(({ id }) => id === actor)!
  return (
    <Modal opened onClose={onClose} title={DATA_TEXT.title(name)} size={1100} classNames={{ body: 'ally-data' }}>
      <ActorSelect label={DATA_TEXT.ally} actors={allies} value={actor} onChange={setActor} />
      <div className="ally-data-columns">
        <section aria-labelledby="data-years">
          <h2 id="data-years">{DATA_TEXT.years}</h2>
          <YearTable key={actor} actor={actor} />
          <p className="note">{DATA_TEXT.editable}</p>
        </section>
        <div>
          <section aria-labelledby="data-contested">
            <h2 id="data-contested">{DATA_TEXT.contested}</h2>
            <ContestList actors={[actor]} />
          </section>
          <Plans actor={actor} />
        </div>
      </div>
    </Modal>
  )
}

function Plans({ actor }: { readonly actor: string }) {
  const { reference, model } = useSession()
  const plans = reference.commitments.filter((row) => row.actor === actor)
  const wales = model.getState().model.cast.actors.find(({ id }) => id === actor)?.wales
  return (
    <section aria-labelledby="data-plans">
      <h2 id="data-plans">{DATA_TEXT.plans}</h2>
      {plans.length === 0 && <p className="note">{DATA_TEXT.noPlan}</p>}
      <ul>
        {plans.map((plan) => (
          <li key={`${plan.basis} ${plan.targetYear} ${plan.announcedOn} ${plan.target}`}>
            <strong className="num">
              {plan.target === null
                ? DATA_TEXT.stance
                : DATA_TEXT.planTarget(`${formatNumber(plan.target, 2)} %`, PLAN_BASIS_TEXT[plan.basis], plan.targetYear === null ? '' : DATA_TEXT.by(plan.targetYear))}
            </strong>{' '}
            <span className="note">
              {plan.announcedOn === null ? '' : `${datesInWords(plan.announcedOn)} · `}
              {plan.basis === 'core 3.5' && plan.target !== null ? DATA_TEXT.counted : DATA_TEXT.notCounted}
            </span>
            <p className="note">{plan.note}</p>
            <SourceText ids={[plan.source]} />
          </li>
        ))}
      </ul>
      {wales && <p className="note">{DATA_TEXT.wales(`${formatNumber(wales.compliance * 100, 0)} %`, wales.assumed)}</p>}
    </section>
  )
}
