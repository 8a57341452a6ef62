// Everything that the data tables say, of one version.
import type { ComparisonData } from '../comparison-data'
import type { HorizonEvent } from '../event'
import type { ProductionData } from '../production-data'
import type { ReferenceData } from '../reference-data'

export interface DataTables {
  readonly reference: ReferenceData
  readonly production: ProductionData
  readonly comparison: ComparisonData
  readonly events: readonly HorizonEvent[]
}
