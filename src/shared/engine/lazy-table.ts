// A read-only map whose values are made when they are asked for: a projection has five hundred series, a screen shows ten.

/** Ids are known at once; each value is made at most once. */
export class LazyTable<V> implements ReadonlyMap<string, V> {
  private readonly made = new Map<string, V>()

  /**
   * @param ids all ids, in order; called when someone walks the table
   * @param make the value of an id; undefined for an id that is not in the table
   */
  constructor(
    private readonly ids: () => readonly string[],
    private readonly make: (id: string) => V | undefined,
  ) {}

  get size(): number {
    return this.ids().length
  }

  get(id: string): V | undefined {
    const known = this.made.get(id)
    if (known !== undefined) return known
    const value = this.make(id)
    if (value !== undefined) this.made.set(id, value)
    return value
  }

  has(id: string): boolean {
    return this.get(id) !== undefined
  }

  forEach(visit: (value: V, id: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [id, value] of this) visit(value, id, this)
  }

  keys(): MapIterator<string> {
    return this.ids().values()
  }

  *values(): MapIterator<V> {
    for (const [, value] of this) yield value
  }

  *entries(): MapIterator<[string, V]> {
    for (const id of this.ids()) yield [id, this.get(id)!]
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries()
  }
}
