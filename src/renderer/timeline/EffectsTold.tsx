// The effects of an event in its details: each as a sentence, what it rests on, and what contradicts it.
import { useMemo } from 'react'
import type { EffectedEvent } from '../../shared/domain/contradictions'
import { EFFECT_EDITOR } from '../../shared/text/effect-editor'
import { Contradictions } from '../events/Contradictions'
import { useEffectNames } from '../events/use-effect-names'
import { useSession, useWorkspace } from '../state/session'
import { useContradictionFinder } from '../state/use-reach'

export function EffectsTold({ event }: { readonly event: EffectedEvent }) {
  const { words } = useEffectNames()
  const { reference } = useSession()
  const own = useWorkspace((state) => state.workspace.sources)
  const find = useContradictionFinder()
  const found = useMemo(() => find(event), [find, event])
  const titleOf = (id: string) => (own[id] ?? reference.sources.find((source) => source.id === id))?.title ?? id
  return (
    <ul className="details-effects">
      {(event.effects ?? []).map((effect, place) => (
        <li key={place}>
          {words(effect)} {effect.note !== undefined && <span className="note">{effect.note}</span>}{' '}
          <span className="note">{effect.source === undefined ? EFFECT_EDITOR.judged : EFFECT_EDITOR.source(titleOf(effect.source))}</span>
          <Contradictions found={found.filter((one) => one.place === place)} eventId={event.id} />
        </li>
      ))}
    </ul>
  )
}
