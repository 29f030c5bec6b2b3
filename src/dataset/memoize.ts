/**
 * The same function with its answers kept, so that what is asked in each frame is found once. `most` answers at most:
 * then all are forgotten, which is simpler than to know the oldest and as good for what comes and goes with the view.
 */
export function memoize<K, V>(most: number, find: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    if (known.size >= most) known.clear()
    const found = find(key)
    known.set(key, found)
    return found
  }
}

/** The same function with its last answer kept, for as long as it is asked with the very same arguments. */
export function memoizeLast<A extends readonly unknown[], V>(find: (...args: A) => V): (...args: A) => V {
  let last: { readonly args: A; readonly value: V } | undefined
  return (...args) => {
    if (!last?.args.every((arg, i) => Object.is(arg, args[i]))) last = { args, value: find(...args) }
    return last.value
  }
}

/** The same for what is derived of an object, such as a dataset: kept as long as the object is. */
export function memoizeWeak<K extends object, V>(find: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const found = find(key)
    known.set(key, found)
    return found
  }
}
