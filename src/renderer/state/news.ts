// Something that happened with a change and that the user should know; the sentence is made where it is shown.
import type { OwnScenario } from '../../shared/domain/own-scenario'
import { isPresetId } from '../../shared/domain/scenario'
import type { ScenarioNote } from '../../shared/domain/scenario-notes'

type Scenarios = Readonly<Record<string, OwnScenario>>

export type News =
  | { readonly kind: 'copied'; readonly id: string; readonly from: string; readonly name: string }
  /** `changed`: what those named are based on, as it was after the change. */
  | { readonly kind: 'followed'; readonly changed: OwnScenario; readonly names: readonly string[] }
  | { readonly kind: 'deleted'; readonly id: string; readonly name: string; readonly followers: readonly string[] }
  | { readonly kind: 'opened'; readonly id: string; readonly name: string; readonly renamedFrom: string | null; readonly notes: readonly ScenarioNote[] }
  | { readonly kind: 'picture'; readonly ids: readonly string[]; readonly file: string; readonly names: readonly string[]; readonly figureKnown: boolean; readonly data: { readonly then: string; readonly now: string }; readonly notes: readonly ScenarioNote[] }
  | { readonly kind: 'saved'; readonly path: string }

/** Whether what was told still holds: an undo may have taken away what it speaks of, or brought it back. */
export function newsHolds(news: News, scenarios: Scenarios): boolean {
  switch (news.kind) {
    case 'copied':
    case 'opened':
      return Object.hasOwn(scenarios, news.id)
    case 'followed':
      return scenarios[news.changed.id] === news.changed
    case 'deleted':
      return !Object.hasOwn(scenarios, news.id)
    case 'picture':
      return news.ids.every((id) => isPresetId(id) || Object.hasOwn(scenarios, id))
    case 'saved':
      return true
  }
}
