// While a hand moves something, most of a figure stays as it is: a part is drawn anew only where what it is given differs.
import { memo, type FunctionComponent, type ReactElement } from 'react'
import { same } from '../../domain/same'

/** A part of a figure that compares what it is given by value: layouts are made anew at each step, and mostly say the same. */
export function memoPart<Props extends object>(draw: (props: Props) => ReactElement | null): FunctionComponent<Props> {
  return memo(draw, same)
}
