// What the figures of production count.
import { PRODUCTION_CATEGORIES, type ProductionCategory } from '../../shared/domain/production-categories'
import { CHARTS } from '../../shared/text/charts'
import { PRODUCTION_CATEGORY_TEXT } from '../../shared/text/production'
import { useSession, useView } from '../state/session'

export function CategoryPicker() {
  const { view } = useSession()
  const category = useView((state) => state.settings.category)
  return (
    <select className="select" aria-label={CHARTS.category} value={category} onChange={(event) => view.changeSettings({ category: event.currentTarget.value as ProductionCategory })}>
      {PRODUCTION_CATEGORIES.map((id) => (
        <option key={id} value={id}>
          {PRODUCTION_CATEGORY_TEXT[id]}
        </option>
      ))}
    </select>
  )
}
