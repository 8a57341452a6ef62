// Everything that differs between two scenarios, as a drawn table and as a finished picture.
import { createElement, type ReactElement } from 'react'
import type { Workspace } from '../../domain/workspace'
import type { SpendingModel } from '../../engine/prepare-model'
import { ALL_PARTS } from '../../domain/picture-content'
import { COMPARISON } from '../../text/comparison'
import { DIFFERS_WORDS } from '../../text/figures-tables'
import { namesOfPair, pairNotes, type HeldPair } from '../compare/held-pair'
import { titleName } from '../compare/scenario-names'
import { scenarioLook } from '../compare/scenarios'
import type { DataTable, DrawProps, FigureWords } from '../figure'
import { FramedPicture, type PictureSetting } from '../picture'
import { DIFFERS_ID } from '../picture-id'
import type { NamedEvents } from '../scenario-words'
import { TableFigure } from '../table-figure/table-figure'
import type { DrawnTable } from '../table-figure/state'
import { toldDifferences, type ToldSection } from './told-differences'

export interface DiffersPictureOptions extends PictureSetting {
  readonly pair: HeldPair
  readonly model: SpendingModel
  /** Events of the workspace, by id; absent: none. */
  readonly workspaceEvents?: Workspace['events'] | undefined
  readonly events?: NamedEvents | undefined
}

export interface OpenDiffers {
  readonly id: typeof DIFFERS_ID
  words(): FigureWords
  table(): DataTable
  /** A bare `<g>`. */
  chart(props: DrawProps): ReactElement
}

/** Rows need more room than a chart's axes. */
const LEAST_CHART = 0.58

export function openDiffers({ pair, model, workspaceEvents = {}, reference }: Pick<DiffersPictureOptions, 'pair' | 'model' | 'workspaceEvents' | 'reference'>): OpenDiffers {
  const sections = toldDifferences({ pair, model, events: workspaceEvents, nameOf: namesOfPair(reference, pair) })
  return {
    id: DIFFERS_ID,
    words: () => wordsOf(sections, pair),
    table: () => dataTable(sections, pair),
    chart: (props) => createElement(TableFigure, { ...props, table: drawnTable(sections, pair) }),
  }
}

/** The complete picture as one SVG element. Nothing is measured by a browser. */
export function DiffersPicture({ picture }: { readonly picture: DiffersPictureOptions }): ReactElement {
  const figure = openDiffers(picture)
  // What was changed is the table itself; it draws no published series.
  const parts = { ...(picture.parts ?? ALL_PARTS), sources: false, changes: false }
  return <FramedPicture figure={figure} setting={picture} notes={pairNotes(figure.words(), { ...picture, parts }, picture.pair, picture.events)} leastChart={LEAST_CHART} />
}

function wordsOf(sections: readonly ToldSection[], { scenarios: [a, b] }: HeldPair): FigureWords {
  const count = sections.reduce((sum, { rows }) => sum + rows.length, 0)
  const [nameA, nameB] = [titleName(a.name), titleName(b.name)]
  const headline = DIFFERS_WORDS.headline(count, nameA, nameB)
  return { headline, subtitle: DIFFERS_WORDS.subtitle(nameA, nameB), note: DIFFERS_WORDS.note, description: DIFFERS_WORDS.description(headline), readAs: [DIFFERS_WORDS.readAs] }
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

function drawnTable(sections: readonly ToldSection[], { scenarios }: HeldPair): DrawnTable {
  const end = (place: 0 | 1, head: string) => ({ kind: 'words' as const, part: 3, head: COMPARISON.named(head, scenarios[place].name), look: scenarioLook(place) })
  return {
    columns: [{ kind: 'words', part: 4, head: DIFFERS_WORDS.what }, end(0, COMPARISON.ends.from), end(1, COMPARISON.ends.to)],
    rows: sections.flatMap(({ group, rows }) => [{ kind: 'group' as const, cells: [COMPARISON.groups[group]] }, ...rows.map(({ what, a, b }) => ({ kind: 'row' as const, cells: [capital(what), a, b] }))]),
    keeps: 'first',
    leftOut: (rows) => DIFFERS_WORDS.left(rows.length),
    notice: sections.length === 0 ? COMPARISON.same : null,
  }
}

function dataTable(sections: readonly ToldSection[], { scenarios: [a, b] }: HeldPair): DataTable {
  return {
    columns: [DIFFERS_WORDS.part, DIFFERS_WORDS.what, COMPARISON.named(COMPARISON.ends.from, a.name), COMPARISON.named(COMPARISON.ends.to, b.name), DIFFERS_WORDS.key].map((label) => ({ label, unit: '' })),
    rows: sections.flatMap(({ group, rows }) => rows.map(({ what, a: one, b: other, difference }) => [COMPARISON.groups[group], capital(what), one, other, difference.id])),
  }
}
