// The tables of production, asked for once something on the screen needs them, and never before the first charts are painted.
import { useEffect } from 'react'
import { afterPaint } from './after-paint'
import { useSession } from './session'

export function useProductionTables(needed: boolean): void {
  const { model } = useSession()
  useEffect(() => (needed ? afterPaint(() => model.readProduction()) : undefined), [model, needed])
}
