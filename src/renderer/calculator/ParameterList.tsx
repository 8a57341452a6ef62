// Every parameter with the value in force, default, unit and source, and every value set for one ally or group.
import { Modal } from '@mantine/core'
import { parseParameterKey, type ParameterValue } from '../../shared/domain/parameter-key'
import { isProductionParameter, PARAMETER_IDS, parameterRow, type ParameterId } from '../../shared/domain/parameter-table'
import type { ProductionCategory } from '../../shared/domain/production-categories'
import { valueWords } from '../../shared/figures/scenario-words'
import { CALCULATOR } from '../../shared/text/calculator'
import { categoryInSentence, producerName } from '../../shared/text/production'
import { PRODUCTION_SIDE } from '../../shared/text/production-side'
import { PARAMETER_TEXT } from '../../shared/text/parameters'
import { useSession } from '../state/session'
import { changeShown, useOwnParameters, useShown } from '../state/use-scenario'
import { useNameOf } from './use-control-name'
import { Why } from './Why'

interface Line {
  readonly key: string
  readonly id: ParameterId
  readonly scope: string | undefined
  readonly category?: ProductionCategory | undefined
  readonly year?: number | undefined
  readonly value: ParameterValue | null
  readonly changed: boolean
}

type Values = Readonly<Record<string, ParameterValue>>

function linesOf(parameters: Values, inherited: Values): Line[] {
  const scoped = Object.keys({ ...inherited, ...parameters }).flatMap((key) => {
    const parts = parseParameterKey(key)
    return parts.ok && (parts.value.scope !== undefined || parts.value.category !== undefined) ? [{ key, ...parts.value }] : []
  })
  return PARAMETER_IDS.flatMap((id) => [
    { key: id, id, scope: undefined, value: parameters[id] ?? inherited[id] ?? parameterRow(id).fallback, changed: id in parameters },
    ...scoped
      .filter((line) => line.id === id)
      .map(({ key, scope, category, year }) => ({ key, id, scope, category, year, value: parameters[key] ?? inherited[key] ?? null, changed: key in parameters })),
  ])
}

/** "Every line", "Russia, main battle tanks". */
function lineName(category: ProductionCategory | undefined, producer: string | undefined): string {
  const parts = [...(producer === undefined ? [] : [producerName(producer)]), ...(category === undefined ? [] : [categoryInSentence(category)])]
  return parts.length === 0 ? PRODUCTION_SIDE.everyLine : parts.join(', ')
}

export function ParameterList({ onClose }: { readonly onClose: () => void }) {
  const session = useSession()
  const parameters = useOwnParameters()
  const { inherited } = useShown()
  const known = useNameOf()
  const nameOf = (scope: string | undefined) => (scope === undefined ? CALCULATOR.allAllies : known(scope))
  const words = (id: ParameterId, value: ParameterValue | null) => (value === null ? (isProductionParameter(id) ? CALCULATOR.ownLine : CALCULATOR.own) : valueWords(id, value))
  return (
    <Modal opened onClose={onClose} title={CALCULATOR.allParameters} size={880}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{CALCULATOR.parameter}</th>
            <th scope="col">{CALCULATOR.appliesTo}</th>
            <th scope="col" className="num">{CALCULATOR.value}</th>
            <th scope="col" className="num">{CALCULATOR.standard}</th>
            <th scope="col">{CALCULATOR.source}</th>
          </tr>
        </thead>
        <tbody>
          {linesOf(parameters, inherited).map(({ key, id, scope, category, year, value, changed }) => (
            <tr key={key}>
              <th scope="row">{PARAMETER_TEXT[id].label}</th>
              <td>
                {isProductionParameter(id) ? lineName(category, scope) : nameOf(scope)}
                {year !== undefined && `, ${year}`}
              </td>
              <td className={changed ? 'num changed-value' : 'num'}>
                {words(id, value)}{' '}
                {changed && (
                  <button type="button" className="link" onClick={() => changeShown(session, ({ id: scenario }) => [{ type: 'resetParameters', scenario, keys: [key] }])}>
                    {CALCULATOR.resetOne}
                  </button>
                )}
              </td>
              <td className="num">{words(id, inherited[key] ?? inherited[id] ?? parameterRow(id).fallback)}</td>
              <td>
                <Why id={id} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  )
}
