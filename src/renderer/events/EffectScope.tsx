// Whom an effect reaches: those chosen, with a way to add one by name; nobody chosen means everyone.
import { EFFECT_EDITOR } from '../../shared/text/effect-editor'
import { ActorSelect, type ActorChoice } from '../ui/ActorSelect'
import { Finder } from '../ui/Finder'
import { Chosen } from './Chosen'

interface EffectScopeProps {
  readonly scope: readonly string[]
  readonly choices: readonly ActorChoice[]
  readonly nameOf: (id: string) => string
  readonly onChange: (scope: readonly string[]) => void
}

/** So few are chosen from a list; more are found by letters. */
const LISTED = 12

export function EffectScope({ scope, choices, nameOf, onChange }: EffectScopeProps) {
  const left = choices.filter(({ id }) => !scope.includes(id))
  const add = (id: string) => id !== '' && onChange([...scope, id])

  function find(typed: string, most: number) {
    const wanted = typed.toLowerCase()
    return left.filter(({ id, name }) => name.toLowerCase().includes(wanted) || id.toLowerCase() === wanted).slice(0, most)
  }

  return (
    <>
      <Chosen entries={scope.map((id) => ({ id, name: nameOf(id) }))} none={EFFECT_EDITOR.everyone} onRemove={(id) => onChange(scope.filter((other) => other !== id))} />
      {choices.length > LISTED ? (
        <Finder label={EFFECT_EDITOR.findActor} nothingFound={EFFECT_EDITOR.noActor} find={find} onPick={add} />
      ) : (
        <ActorSelect label={EFFECT_EDITOR.addActor} actors={left} value="" onChange={add}>
          <option value="">{EFFECT_EDITOR.addActor}</option>
        </ActorSelect>
      )}
    </>
  )
}
