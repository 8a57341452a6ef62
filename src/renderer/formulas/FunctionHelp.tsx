// What formulas are made of: operators, functions, each with an example.
import { FORMULA_TEXT, FUNCTION_TEXT } from '../../shared/text/formulas'
import { CardButton } from '../ui/CardButton'

export function FunctionHelp() {
  return (
    <CardButton className="button small" width={560} end cardClass="function-help" card={() => <Functions />}>
      {FORMULA_TEXT.help}
    </CardButton>
  )
}

function Functions() {
  return (
    <>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{FORMULA_TEXT.help}</th>
            <th scope="col">{FORMULA_TEXT.example}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(FUNCTION_TEXT).map(([name, { takes, does, example }]) => (
            <tr key={name}>
              <th scope="row">
                <code>
                  {name}({takes})
                </code>{' '}
                {does}
              </th>
              <td>
                <code>{example}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">{FORMULA_TEXT.helpOperators}</p>
    </>
  )
}
