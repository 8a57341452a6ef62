// "What binds" as a row of the figure table.
import { monthlyFigure } from '../monthly/define'
import { bandHeight } from './layout'
import { buildBinds } from './state'
import { WhatBinds } from './what-binds'
import { bindsTable, bindsWords } from './words'

export const WHAT_BINDS = monthlyFigure({ id: 'what-binds', build: buildBinds, words: bindsWords, table: bindsTable, chart: WhatBinds }, bandHeight)
