// The table behind "why it moved": every change with what it is at both ends, its part and its share.
import { showsErrors, shownError, type MovedModel } from '../../../shared/figures/why-it-moved/state'
import { formatNumber, formatSigned } from '../../../shared/figures/format'
import { CHARTS } from '../../../shared/text/charts'
import { MOVED_WORDS } from '../../../shared/text/figures-moved'

export function MovedTable({ model, title }: { readonly model: MovedModel; readonly title: string }) {
  const { from, to, steps, partUnit, decimals } = model
  const hasErrors = showsErrors(model)
  const end = (name: string, shown: string) => (
    <tr className="moved-end">
      <th scope="row" colSpan={3}>
        {name}
      </th>
      <td className="num">{shown}</td>
      {hasErrors && <td />}
      <td />
    </tr>
  )
  return (
    <div className="figure-table" tabIndex={0} role="group" aria-label={CHARTS.tableOf(title)}>
      <table className="table" aria-label={CHARTS.tableOf(title)}>
        <thead>
          <tr>
            <th scope="col">{MOVED_WORDS.change}</th>
            <th scope="col">{MOVED_WORDS.inScenario(from.name)}</th>
            <th scope="col">{MOVED_WORDS.inScenario(to.name)}</th>
            <th scope="col" className="num">
              {MOVED_WORDS.step} <span className="note">{partUnit}</span>
            </th>
            {hasErrors && (
              <th scope="col" className="num">
                {MOVED_WORDS.errorHead}
              </th>
            )}
            <th scope="col" className="num">
              {MOVED_WORDS.percentOfWhole}
            </th>
          </tr>
        </thead>
        <tbody>
          {end(from.name, from.shown)}
          {steps.map(({ id, name, from: before, to: after, rounded, error, share }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{before}</td>
              <td>{after}</td>
              <td className="num">{formatSigned(rounded, decimals)}</td>
              {hasErrors && <td className="num">{error === null ? '' : MOVED_WORDS.error(shownError(error, model))}</td>}
              <td className="num">{share === null ? '' : MOVED_WORDS.shareOf(formatNumber(share, 0))}</td>
            </tr>
          ))}
          {end(to.name, to.shown)}
        </tbody>
      </table>
    </div>
  )
}
