/** One value that the page agrees on. Fits React's `useSyncExternalStore` as it is. */
export interface Store<T> {
  readonly get: () => T
  /** Takes the next value, or a function of the previous one. Tells nobody where `Object.is` sees no change. */
  readonly set: (next: T | ((previous: T) => T)) => void
  /** Calls the listener after each change, until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void
}

export function createStore<T>(initial: T): Store<T> {
  let current = initial
  const subscriptions = new Set<{ readonly listener: () => void }>()
  return {
    get: () => current,
    set: (next) => {
      const previous = current
      current = isUpdate(next) ? next(previous) : next
      if (Object.is(previous, current)) return
      for (const { listener } of [...subscriptions]) listener()
    },
    subscribe: (listener) => {
      // Wrapped, so that a listener that subscribes twice is called twice and leaves once.
      const subscription = { listener }
      subscriptions.add(subscription)
      return () => void subscriptions.delete(subscription)
    },
  }
}

const isUpdate = <T>(next: T | ((previous: T) => T)): next is (previous: T) => T => typeof next === 'function'
