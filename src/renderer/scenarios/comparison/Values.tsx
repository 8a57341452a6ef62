// One series of both scenarios, year by year or added up, with the difference and its share of A.
import { IconDownload } from '@tabler/icons-react'
import { useEffect, useMemo, useState } from 'react'
import { namedSeries } from '../../../shared/figures/why/series-name'
import { formulasOfBoth } from '../../../shared/formula/with-formulas'
import { VARIANCE_ID } from '../../../shared/figures/picture-id'
import { MOVED_WORDS } from '../../../shared/text/figures-moved'
import { COMPARISON } from '../../../shared/text/comparison'
import { DIFFERENCES } from '../../../shared/text/differences'
import { PRODUCTION_CATEGORY_TEXT, producerName } from '../../../shared/text/production'
import { SERIES_TEXT } from '../../../shared/text/why'
import { isProductionCategory } from '../../../shared/domain/production-categories'
import { useWithFormulas } from '../../formulas/use-formulas'
import { useModel, useSession, useView } from '../../state/session'
import { IconButton } from '../../ui/IconButton'
import { Segments } from '../../ui/Segments'
import type { PanelProps } from './pair'
import { seriesChoices, seriesLike, seriesParts, type SeriesParts } from './series-choice'
import { useEndNames, useEnds } from './use-ends'
import { asTabText, valueTable } from '../../../shared/figures/variance/value-table'

const WORDS = COMPARISON.values
const WAYS = [{ value: 'byYear', label: WORDS.byYear }, { value: 'addedUp', label: WORDS.addedUp }] as const

/** What a kind is called where it stands alone. */
function kindName(kind: string): string {
  const words = Object.hasOwn(SERIES_TEXT, kind) ? SERIES_TEXT[kind as keyof typeof SERIES_TEXT] : kind
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

export function Values({ from, to, onExport, copying }: PanelProps) {
  const { bridge, view } = useSession()
  const ends = useEnds({ from, to })
  const nameOf = useEndNames(ends)
  const fault = useModel((state) => state.fault)
  const basis = useView((state) => state.settings.basis)
  const [wanted, setWanted] = useState(() => view.getState().values?.seriesId ?? `core.${view.getState().settings.focus}`)
  const [way, setWay] = useState<(typeof WAYS)[number]['value']>(() => (view.getState().values?.addedUp === true ? 'addedUp' : 'byYear'))
  const [copied, setCopied] = useState('')
  const { formulas, otherwise } = useMemo(() => formulasOfBoth(ends.from.scenario, ends.to.scenario), [ends])
  const { projections: withThem, standing } = useWithFormulas(formulas, [ends.from.projection, ends.to.projection])
  const [a, b] = [withThem[0]!, withThem[1]!]
  // Whether money binds is no quantity.
  const ids = useMemo(() => [...new Set([...a.series.keys(), ...b.series.keys()])].filter((id) => !id.startsWith('moneyBinds.')), [a, b])
  const chosen = seriesLike(ids, wanted)!
  const { category } = seriesParts(chosen)
  const choices = useMemo(() => seriesChoices(ids, chosen), [ids, chosen])
  const table = useMemo(() => valueTable(a, b, chosen, way === 'addedUp'), [a, b, chosen, way])
  const { name } = namedSeries(chosen, nameOf)
  const names = [ends.from.scenario.name, ends.to.scenario.name] as const
  // Answers of formulas from before a change are looked at, and not taken along.
  const isWhole = standing === 'current' || !formulas.some((formula) => formula.name === chosen)
  const text = typeof table === 'string' || !isWhole ? null : asTabText(name, table, names)

  // What was looked at last is what the dialog of pictures offers.
  useEffect(() => view.setState({ values: { from, to, seriesId: chosen, addedUp: way === 'addedUp' } }), [view, from, to, chosen, way])

  function choose(parts: Partial<SeriesParts>): void {
    setWanted(seriesLike(ids, chosen, parts)!)
  }

  async function copy(): Promise<void> {
    const reply = text === null ? null : await bridge.call('text:copy', text)
    setCopied(reply?.ok === true && text !== null ? text : '')
  }

  const select = (label: string, value: string, onChange: (value: string) => void, children: React.ReactNode) => (
    <label className="comparison-choice">
      {label}
      <select className="select" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {children}
      </select>
    </label>
  )
  const options = (list: readonly string[], wordsOf: (id: string) => string) =>
    list.map((id) => (
      <option key={id} value={id}>
        {wordsOf(id)}
      </option>
    ))
  const money = DIFFERENCES.moneyBasis(basis === 'current' ? 'current' : 'constant', ends.from.scenario.money.baseYear)
  return (
    <>
      <div className="comparison-choices">
        {select(
          WORDS.kind,
          seriesParts(chosen).kind,
          (kind) => choose({ kind }),
          <>
            <optgroup label={WORDS.spending}>{options(choices.spending, kindName)}</optgroup>
            {choices.production.length > 0 && <optgroup label={WORDS.production}>{options(choices.production, kindName)}</optgroup>}
            {choices.formulas.length > 0 && <optgroup label={WORDS.formulas}>{options(choices.formulas, (name) => name)}</optgroup>}
          </>,
        )}
        {category !== null &&
          select(
            WORDS.category,
            category,
            (next) => choose({ kind: seriesParts(chosen).kind, category: next }),
            options(choices.categories, (id) => (isProductionCategory(id) ? PRODUCTION_CATEGORY_TEXT[id] : id)),
          )}
        {seriesParts(chosen).who !== '' && select(
          WORDS.whom,
          seriesParts(chosen).who,
          (who) => choose({ kind: seriesParts(chosen).kind, category, who }),
          options(choices.whom, category === null ? nameOf : producerName),
        )}
        <Segments label={WORDS.how} value={way} choices={WAYS} onChange={setWay} />
        <span className="spacer" />
        <button type="button" className="button small" disabled={text === null} onClick={() => void copy()}>
          {WORDS.copy}
        </button>
        {copying(VARIANCE_ID)}
        <IconButton label={MOVED_WORDS.save} onClick={() => onExport(VARIANCE_ID)}>
          <IconDownload size={16} aria-hidden />
        </IconButton>
      </div>
      {choices.production.length === 0 && fault === null && <p className="note">{WORDS.loading}</p>}
      {typeof table === 'string' ? (
        <p>{table}</p>
      ) : (
        <>
          <div className="comparison-scroll" tabIndex={0} role="group" aria-label={WORDS.table(name)}>
            <table className="table comparison-values" aria-label={WORDS.table(name)}>
              <thead>
                <tr>
                  {table.heads.map((head, place) => (
                    <th key={head} scope="col" className={place === 0 ? undefined : 'num'} title={place === 1 || place === 2 ? names[place - 1] : undefined}>
                      {place === 1 || place === 2 ? COMPARISON.named(head, names[place - 1]!) : head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {table.rows.map(([year, ...cells]) => (
                  <tr key={year}>
                    <th scope="row" className="num">
                      {year}
                    </th>
                    {cells.map((cell, place) => (
                      <td key={place} className="num">
                        {cell}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <ul className="note comparison-notes">
            {[...table.notes, ...(otherwise.includes(chosen) ? [WORDS.otherwise] : []), ...(table.unit.startsWith('bn') ? [WORDS.money(money)] : [])].map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
      <p className="note" role="status">
        {copied !== '' && copied === text ? WORDS.copied : ''}
      </p>
    </>
  )
}
