// Everything on the canvas has a size that we know: items a row's height, lanes the height of their labels. The library
// would measure each item and lane, several times a step, and the browser lay the page out anew for every measure. Here
// it measures the window when that or the lanes change, and a step of zooming or panning only moves what stands there.
import * as library from 'vis-timeline/esnext'
import type { Timeline } from 'vis-timeline/esnext'

/** px; the style sheet's height of a row. */
const ROW_PX = 20

/** Makes the inside of an item, from nodes of an earlier drawing where they fit. */
type Draw = (before: HTMLElement | null) => HTMLElement

/** What an item looks like. */
export interface ItemLooks {
  readonly id: string
  readonly className: string
  readonly style: string
  readonly draw: Draw
}

/** Parts of the library that its own types do not tell of. */
interface Item {
  displayed: boolean
  /** To be drawn anew when it is shown. */
  dirty: boolean
  overflow: boolean
  whiteSpace: boolean
  left: number
  width: number
  readonly data: { readonly start: Date; readonly end: Date; className: string; style: string; draw: Draw }
  readonly selected: boolean
  readonly editable: { readonly updateTime: boolean }
  readonly conversion: { toScreen(time: Date): number }
  readonly dom: { readonly box: HTMLElement; readonly content: HTMLElement }
  show(): void
  repositionX(): void
}

interface Group {
  height: number
  width: number
  isVisible: boolean
  readonly items: Readonly<Record<string, Item>>
  readonly props: { readonly label: { width: number; height: number } }
  readonly dom: Readonly<Record<'background' | 'foreground' | 'label', HTMLElement>>
  redraw(): boolean | readonly (() => boolean)[]
  order(): void
}

interface ItemSet {
  readonly items: Readonly<Record<string, Item>>
  readonly groups: Readonly<Record<string, Group>>
  readonly body: { readonly domProps: { readonly center: { readonly width: number } } }
  redraw(): boolean
}

interface Core {
  _redraw(): void
  _origRedraw(): void
  readonly itemSet: ItemSet
}

interface Components {
  readonly items: { readonly RangeItem: { new (...given: never[]): Item } }
  readonly ItemSet: { types: Readonly<Record<string, unknown>> }
}

/** The library's name for what lies behind all lanes; nothing of ours does. */
const BACKGROUND = '__background__'

/** Have the library make items of known size for all ranges from now on. */
export function setKnownItemSizes(): void {
  const { items, ItemSet } = (library as unknown as { readonly timeline: { readonly components: Components } }).timeline.components
  class KnownSizeItem extends items.RangeItem {
    #shift = 0
    #boxWidth = 0
    #seen = Number.NaN

    /** What the library asks for: labels lie over the edge and never wrap; their width matters to nobody here. */
    _getDomComponentsSizes(): { readonly content: { readonly width: number }; readonly box: { readonly height: number } } {
      this.overflow = true
      this.whiteSpace = false
      return { content: { width: 0 }, box: { height: ROW_PX } }
    }

    /**
     * Where the window's times put it; a bar's label stays in view, no wider than what is seen of its bar, and what lies before
     * the window says nothing. Only what changed is written.
     */
    override repositionX(): void {
      const left = thousandths(this.conversion.toScreen(this.data.start))
      const right = thousandths(this.conversion.toScreen(this.data.end))
      const width = Math.max(thousandths(right - left), 1)
      const shift = right > 0 ? Math.max(-left, 0) : 0
      const { box, content } = this.dom
      if (left !== this.left) box.style.transform = `translateX(${left}px)`
      if (width !== this.#boxWidth) box.style.width = `${width}px`
      if (shift !== this.#shift) content.style.transform = `translateX(${shift}px)`
      this.left = left
      this.width = this.#boxWidth = width
      this.#shift = shift
      const seen = left < 0 ? Math.max(0, right) : Number.POSITIVE_INFINITY
      if (seen !== this.#seen) {
        content.style.setProperty('--seen', seen === Number.POSITIVE_INFINITY ? '9999px' : `${seen}px`)
        content.style.visibility = seen === 0 ? 'hidden' : ''
      }
      this.#seen = seen
    }

    /** The inside, as we draw it. */
    _updateContents(content: HTMLElement): void {
      fill(content, this.data.draw)
    }

    /** Rows are the style sheet's. */
    repositionY(): void {
      // Nothing to do.
    }
  }
  ItemSet.types = { ...ItemSet.types, range: KnownSizeItem }
}

function thousandths(px: number): number {
  return Math.round(px * 1000) / 1000
}

export interface KnownLanes {
  /** Lanes came, went or changed their height. */
  lanesChanged(heights: ReadonlyMap<string, number>): void
  /** The window has another size. */
  resized(): void
  /** Draw an item anew that stands where it stood. */
  redrawItem(looks: ItemLooks): void
}

/** Take the redrawing of a timeline over: at most once a task, with measures only where there is something to measure. */
export function takeOverRedraw(timeline: Timeline, labelWidth: number): KnownLanes {
  const core = timeline as unknown as Core
  const layOut = core._origRedraw.bind(timeline)
  let heights: ReadonlyMap<string, number> = new Map()
  let needsLayout = true
  let isLayingOut = false
  let waits = false

  function redraw(): void {
    // What the library asks for while it lays out is another turn of the same.
    needsLayout ||= isLayingOut
    if (waits) return
    waits = true
    queueMicrotask(flush)
  }

  function flush(): void {
    waits = false
    if (!needsLayout) return place(Object.values(core.itemSet.items))
    needsLayout = false
    isLayingOut = true
    layOut()
    isLayingOut = false
  }

  function adopt(id: string, group: Group): void {
    if (id === BACKGROUND) {
      group.redraw = () => false
      return
    }
    group.order = () => undefined
    group.redraw = () => [() => redrawGroup(group, heights.get(id) ?? 0, core.itemSet.body.domProps.center.width, labelWidth)]
  }

  const layOutItems = core.itemSet.redraw.bind(core.itemSet)
  core._redraw = redraw
  core._origRedraw = redraw
  // Asked for whenever items come and go, and as a part of the layout.
  core.itemSet.redraw = () => {
    if (isLayingOut) return layOutItems()
    redraw()
    return false
  }
  return {
    lanesChanged: (changed) => {
      heights = changed
      for (const [id, group] of Object.entries(core.itemSet.groups)) if (!Object.hasOwn(group, 'redraw')) adopt(id, group)
      needsLayout = true
      redraw()
    },
    resized: () => {
      needsLayout = true
      redraw()
    },
    redrawItem: (looks) => redrawItem(core.itemSet.items[looks.id], looks),
  }
}

/** Written past the library, which would make the item's nodes anew; what it keeps of them is kept true. */
function redrawItem(item: Item | undefined, { className, style, draw }: ItemLooks): void {
  if (!item) return
  const { data } = item
  const styleBefore = data.style
  Object.assign(data, { className, style, draw })
  if (!item.displayed) {
    item.dirty = true
    return
  }
  const { box, content } = item.dom
  box.className = `vis-item vis-range ${className}${item.selected ? ' vis-selected' : ''}${item.editable.updateTime ? ' vis-editable' : ' vis-readonly'}`
  if (style !== styleBefore) {
    for (const [name] of properties(styleBefore)) box.style.removeProperty(name)
    for (const [name, value] of properties(style)) box.style.setProperty(name, value)
  }
  fill(content, draw)
}

function properties(style: string): (readonly [name: string, value: string])[] {
  return style.split(';').flatMap((part) => {
    const [name, value] = part.split(':')
    return name === undefined || value === undefined ? [] : [[name.trim(), value.trim()] as const]
  })
}

function fill(content: HTMLElement, draw: Draw): void {
  const before = content.firstElementChild as HTMLElement | null
  const drawn = draw(before)
  if (drawn !== before) content.replaceChildren(drawn)
}

function place(items: readonly Item[]): void {
  for (const item of items) {
    if (!item.displayed) item.show()
    item.repositionX()
  }
}

/** Whether its height changed. */
function redrawGroup(group: Group, height: number, width: number, labelWidth: number): boolean {
  group.isVisible = true
  group.width = width
  group.props.label.width = labelWidth
  group.props.label.height = height
  place(Object.values(group.items))
  if (group.height === height) return false
  group.height = height
  for (const part of [group.dom.background, group.dom.foreground, group.dom.label]) part.style.height = `${height}px`
  return true
}
