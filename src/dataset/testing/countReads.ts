/** How often the elements of a typed array are read: work counted in steps, which no busy machine makes more of. */

/** The same column, and how many reads of it there were. */
export function countReads<A extends Int32Array | Uint32Array | Float64Array>(column: A) {
  let reads = 0
  const counted = new Proxy(column, {
    get: (target, key) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads++
      const value: unknown = Reflect.get(target, key, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  return { counted, reads: () => reads }
}
