// "Stocks and storage" as a row of the figure table.
import { monthlyFigure } from '../monthly/define'
import { buildStocks } from './state'
import { stocksWords } from './words'

export const STOCKS_AND_STORAGE = monthlyFigure({ id: 'stocks-and-storage', build: buildStocks, words: stocksWords })
