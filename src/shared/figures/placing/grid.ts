// How many small charts fit, in how many columns, and where each stands. Pure arithmetic, no words.
import type { Box } from './free-spot'

export interface GridNeeds {
  readonly count: number
  /** Room for charts with their heads: without key and year axis. */
  readonly room: Box
  /** Height of a chart's head on one line and on two. */
  readonly oneLine: number
  readonly twoLines: number
  /** Widths from which a head fits on one line, and below which none fits at all. */
  readonly oneLineWidth: number
  readonly leastWidth: number
  readonly leastPlot: number
  readonly gapX: number
  readonly gapY: number
}

export interface Grid {
  readonly columns: number
  readonly rows: number
  readonly cellWidth: number
  readonly cellHeight: number
  readonly isOneLine: boolean
  /** Charts that have a place; when it is fewer than asked for, one place more is left for the count of the rest. */
  readonly shown: number
}

/** Width over height at which a small line chart reads best. */
const BEST_SHAPE = 1.9

/** The grid that shows most; among grids that show all, the one whose charts have the best shape. */
export function fitGrid(needs: GridNeeds): Grid {
  const { count, room, leastWidth, gapX } = needs
  const most = Math.max(1, Math.min(count, Math.floor((room.width + gapX) / (leastWidth + gapX))))
  const grids = Array.from({ length: most }, (_, index) => gridOf(index + 1, needs))
  const best = grids.reduce((a, b) => {
    if (a.shown !== b.shown) return b.shown > a.shown ? b : a
    return misfit(b, needs) < misfit(a, needs) - 1e-9 ? b : a
  })
  return best
}

function gridOf(columns: number, needs: GridNeeds): Grid {
  const { count, room, gapX, gapY, oneLine, twoLines, leastPlot } = needs
  const cellWidth = Math.max(1, (room.width - gapX * (columns - 1)) / columns)
  const isOneLine = cellWidth >= needs.oneLineWidth
  const least = (isOneLine ? oneLine : twoLines) + leastPlot
  const capacity = Math.max(1, Math.floor((room.height + gapY) / (least + gapY)))
  const rows = Math.min(capacity, Math.max(1, Math.ceil(count / columns)))
  const places = rows * columns
  const cellHeight = (room.height - gapY * (rows - 1)) / rows
  return { columns, rows, cellWidth, cellHeight, isOneLine, shown: places >= count ? count : Math.max(1, places - 1) }
}

/** How far the charts are from the best shape, and how much of the grid is empty. */
function misfit({ columns, rows, cellWidth, cellHeight, isOneLine, shown }: Grid, { oneLine, twoLines }: GridNeeds): number {
  const plot = Math.max(1, cellHeight - (isOneLine ? oneLine : twoLines))
  const empty = (columns * rows - shown) / (columns * rows)
  return Math.abs(Math.log(cellWidth / plot / BEST_SHAPE)) + empty * 1.5
}

/** The place of the chart at an index, row by row. */
export function cellAt(index: number, { columns, cellWidth, cellHeight }: Grid, { room, gapX, gapY }: GridNeeds): Box {
  const [column, row] = [index % columns, Math.floor(index / columns)]
  return {
    x: room.x + column * (cellWidth + gapX),
    y: room.y + row * (cellHeight + gapY),
    width: cellWidth,
    height: cellHeight,
  }
}
