// "Cumulative since The Hague" as a row of the figure table.
import { monthlyFigure } from '../monthly/define'
import { buildCumulative } from './state'
import { cumulativeWords } from './words'

export const CUMULATIVE_OUTPUT = monthlyFigure({ id: 'cumulative-output', build: buildCumulative, words: cumulativeWords })
