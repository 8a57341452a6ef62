// Items whose size is known: the library would measure each one as it draws it, which makes the browser lay the page out
// anew for every item.
import * as library from 'vis-timeline/esnext'

interface RangeItem {
  overflow: boolean
  whiteSpace: boolean
}

interface Components {
  readonly items: { readonly RangeItem: { new (...given: never[]): RangeItem } }
  readonly ItemSet: { types: Readonly<Record<string, unknown>> }
}

/** px; the style sheet's height of a row. */
const HEIGHT_PX = 20

/** Have the library make such items for all ranges from now on. Its own types do not tell of its components. */
export function setKnownSizes(): void {
  const { items, ItemSet } = (library as unknown as { readonly timeline: { readonly components: Components } }).timeline.components
  class KnownSizeItem extends items.RangeItem {
    /** What the library asks for: labels lie over the edge and never wrap; their width matters to nobody here. */
    _getDomComponentsSizes(): { readonly content: { readonly width: number }; readonly box: { readonly height: number } } {
      this.overflow = true
      this.whiteSpace = false
      return { content: { width: 0 }, box: { height: HEIGHT_PX } }
    }
  }
  ItemSet.types = { ...ItemSet.types, range: KnownSizeItem }
}
