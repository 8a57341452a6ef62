// "Output a month" as a row of the figure table.
import { monthlyFigure } from '../monthly/define'
import { buildOutput } from './state'
import { outputWords } from './words'

export const OUTPUT_A_MONTH = monthlyFigure({ id: 'output-a-month', build: buildOutput, words: outputWords })
