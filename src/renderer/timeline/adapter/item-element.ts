// The inside of one item as DOM nodes. Text only ever enters as textContent, so nothing in the data can become markup.
import { dateDoubt } from '../../../shared/domain/fuzzy-date'
import type { PlacedItem } from '../../../shared/timeline/place-lane'

/** What an item's inside needs beyond its place. */
export interface ItemWords {
  /** Drawn label; may be cut. */
  readonly label: string
  /** Spoken name, with the date in words. */
  readonly spoken: string
}

function element(className: string, text?: string): HTMLElement {
  const node = document.createElement('span')
  node.className = className
  if (text !== undefined) node.textContent = text
  return node
}

/** The nodes of a point (whisker, marker, label), of a bar (label) or of a cluster (count). */
export function itemElement(item: PlacedItem, words: ItemWords): HTMLElement {
  const root = element('hh-item')
  root.setAttribute('role', 'img')
  root.setAttribute('aria-label', words.spoken)
  if (item.kind === 'cluster') {
    const pill = element('hh-pill', String(item.events.length))
    const occurred = item.events.filter(({ status }) => status === 'occurred').length / item.events.length
    pill.style.left = `${item.pillPx}px`
    pill.style.setProperty('--occurred', `${Math.round(occurred * 100)}%`)
    root.append(pill)
    return root
  }
  root.dataset.event = item.event.id
  const label = element('hh-label', words.label)
  label.style.maxWidth = `${Math.floor(item.labelPx)}px`
  if (item.kind === 'bar') {
    if (item.event.status === 'claim') root.append(element('hh-query', '?'))
    if (item.labelPx > 0) root.append(label)
    return root
  }
  if (item.whisker) root.append(element('hh-whisker'))
  const marker = element('hh-marker', item.event.status === 'claim' ? '?' : undefined)
  marker.style.left = `${item.markerPx}px`
  root.append(marker)
  if (item.labelPx > 0) {
    label.style.left = `${item.labelAtPx}px`
    root.append(label)
  }
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
