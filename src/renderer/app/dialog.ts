// Which dialog is open over the window, with what it needs to know.
import type { PictureId } from '../../shared/figures/picture-id'
import type { EventsFile } from '../../shared/ipc/contract'
import type { DataOffer } from '../../shared/ipc/data-packs'
import type { ComparisonPlace } from '../scenarios/comparison/pair'
import type { Ask } from '../uncertainty/UncertaintyAsks'

export type Dialog =
  | { readonly kind: 'export'; readonly figure: PictureId }
  | { readonly kind: 'importEvents'; readonly file: EventsFile | null }
  | { readonly kind: 'scenario'; readonly id: string | null }
  | { readonly kind: 'help' | 'about' | 'parameters' | 'data' | 'own' | 'exportEvents' | 'history' | 'backups' | 'snapshots' | 'brief' | 'commands' | Ask }
  | { readonly kind: 'renew'; readonly offer: DataOffer | null }
  | { readonly kind: 'comparison'; readonly at: ComparisonPlace | null }
