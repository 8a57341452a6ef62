// The model of this window. Production's tables are read when a figure of production is first looked at; the first screen
// needs none of them.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Fault } from '../../shared/domain/fault'
import type { ProductionData } from '../../shared/domain/production-data'
import type { ReferenceData } from '../../shared/domain/reference-data'
import { prepareModel, withProduction, type SpendingModel } from '../../shared/engine/prepare-model'
import type { Bridge } from '../../shared/ipc/contract'

export interface ModelState {
  readonly model: SpendingModel
  /** The tables of production, for their rival figures; null until they are read. */
  readonly production: ProductionData | null
  /** Why there is no production in it. */
  readonly fault: Fault | null
}

export interface ModelStore extends StoreApi<ModelState> {
  /** Ask main for the tables of production, once. */
  readProduction(): void
}

export function createModelStore(bridge: Bridge, reference: ReferenceData): ModelStore {
  const store = createStore<ModelState>(() => ({ model: prepareModel(reference), production: null, fault: null }))
  let asked = false
  return {
    ...store,
    readProduction: () => {
      if (asked) return
      asked = true
      void bridge.call('data:production', null).then((reply) => {
        store.setState(reply.ok ? { model: withProduction(store.getState().model, reply.value), production: reply.value } : { fault: reply.fault })
      })
    },
  }
}
