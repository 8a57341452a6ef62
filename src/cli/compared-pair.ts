// The two scenarios that an exported comparison stands between: named one by one, or those of a picture that compares two.
import type { ComparisonView } from '../shared/domain/picture/picture-view'
import type { ReadPicture } from '../shared/domain/picture/read-picture'
import type { ReferenceData } from '../shared/domain/reference-data'
import type { PictureId } from '../shared/figures/picture-id'
import { CLI_TEXT } from '../shared/text/cli'
import type { VerbArguments } from './arguments'
import { namesPicture } from './drawn-scenarios'
import { scenarioArguments, type ArgumentScenario } from './scenario-argument'
import { wrongUse } from './stop'

export interface ComparedPair {
  /** From the first to the second; values set with --set go to the first that is named. */
  readonly pair: readonly [ArgumentScenario, ArgumentScenario]
  /** The picture that carried both; absent: they were named. */
  readonly picture?: ReadPicture
  /** What that picture asked. */
  readonly view?: ComparisonView
}

export function comparedPair(given: VerbArguments, reference: ReferenceData, figure: PictureId): ComparedPair {
  const names = given.all('scenario')
  if (names.length === 1 && namesPicture(given)) {
    const [shown, beside] = scenarioArguments(reference, names, given.all('set'), 'all')
    const picture = shown?.picture
    if (shown !== undefined && beside !== undefined && picture?.view.comparison !== undefined) return { pair: [beside, shown], picture, view: picture.view.comparison }
  }
  if (names.length !== 2) throw wrongUse(CLI_TEXT.twoScenariosOf(figure))
  const [first, second] = scenarioArguments(reference, names, given.all('set'), 'shown')
  return { pair: [first!, second!] }
}
