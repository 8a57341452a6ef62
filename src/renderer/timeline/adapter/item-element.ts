// The inside of one item as DOM nodes. Text only ever enters as textContent, so nothing in the data can become markup.
import { countActing, type HorizonEvent } from '../../../shared/domain/event'
import { dateDoubt } from '../../../shared/domain/fuzzy-date'
import type { PlacedItem } from '../../../shared/timeline/place-lane'

/** What an item's inside needs beyond its place. */
export interface ItemWords {
  /** Drawn label; may be cut. */
  readonly label: string
  /** Spoken name, with the date in words. */
  readonly spoken: () => string
}

/** Knows what it shows, so that its words are made once. */
interface ItemNode extends HTMLElement {
  shows?: HorizonEvent | string
}

function element(className: string, text?: string): HTMLElement {
  const node = document.createElement('span')
  node.className = className
  if (text !== undefined) node.textContent = text
  return node
}

/** What an item's nodes are, whatever stands in them: items of one shape can take each other's place. */
function shapeOf(item: PlacedItem): string {
  if (item.kind === 'cluster') return 'cluster'
  return `${item.kind} ${item.event.status === 'claim'} ${item.labelPx > 0} ${item.kind === 'point' && item.whisker}`
}

/**
 * The nodes of a point (whisker, marker, label), of a bar (label) or of a cluster (count). Nodes of the same shape that
 * are handed over are used again: a step of zooming moves nearly every marker and makes none.
 */
export function itemElement(item: PlacedItem, words: ItemWords, before: HTMLElement | null): HTMLElement {
  const shape = shapeOf(item)
  const root: ItemNode = before?.dataset.shape === shape ? before : newElement(item, shape)
  const shows = item.kind === 'cluster' ? `${item.bin.id} ${item.events.length} ${countActing(item.events)}` : item.event
  if (root.shows !== shows) root.setAttribute('aria-label', words.spoken())
  root.shows = shows
  if (item.kind === 'cluster') {
    const pill = root.firstElementChild as HTMLElement
    const occurred = item.events.filter(({ status }) => status === 'occurred').length / item.events.length
    pill.textContent = String(item.events.length)
    pill.style.left = `${item.pillPx}px`
    pill.style.setProperty('--occurred', `${Math.round(occurred * 100)}%`)
    return root
  }
  root.dataset.event = item.event.id
  if (item.labelPx > 0) {
    const label = root.lastElementChild as HTMLElement
    if (label.textContent !== words.label) label.textContent = words.label
    label.style.setProperty('--label', `${Math.floor(item.labelPx)}px`)
    if (item.kind === 'point') label.style.left = `${item.labelAtPx}px`
  }
  if (item.kind === 'point') root.querySelector<HTMLElement>('.hh-marker')!.style.left = `${item.markerPx}px`
  return root
}

function newElement(item: PlacedItem, shape: string): HTMLElement {
  const root = element('hh-item')
  root.setAttribute('role', 'img')
  root.dataset.shape = shape
  if (item.kind === 'cluster') {
    root.append(element('hh-pill'))
    return root
  }
  const claim = item.event.status === 'claim'
  if (item.kind === 'bar' && claim) root.append(element('hh-query', '?'))
  if (item.kind === 'point' && item.whisker) root.append(element('hh-whisker'))
  if (item.kind === 'point') root.append(element('hh-marker', claim ? '?' : undefined))
  if (item.labelPx > 0) root.append(element('hh-label'))
  return root
}

/** CSS classes of an item: its kind, status, row, family and state. */
export function itemClasses(item: PlacedItem, family: string, states: readonly string[]): string {
  const row = `hh-row-${item.row}`
  if (item.kind === 'cluster') return ['hh-cluster', family, row, ...states].join(' ')
  const doubt = dateDoubt(item.event.start)
  const doubts = item.kind === 'point' && doubt !== 'none' ? [`hh-doubt-${doubt}`] : []
  const side = item.kind === 'bar' && !item.labelInside ? ['hh-beside'] : []
  return [`hh-${item.kind}`, `hh-${item.event.status}`, family, row, ...side, ...doubts, ...states].join(' ')
}
