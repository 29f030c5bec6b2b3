/** Tells listeners what happened, by the name of the event. */
export interface Emitter<Events> {
  /** Calls the listener at each event of the type, until the returned function is called. */
  on<T extends keyof Events>(type: T, listener: (event: Events[T]) => void): () => void
  emit<T extends keyof Events>(type: T, event: Events[T]): void
}

export function createEmitter<Events>(): Emitter<Events> {
  const listeners = new Map<keyof Events, Set<(event: never) => void>>()
  return {
    on: (type, listener) => {
      const its = listeners.get(type) ?? new Set()
      listeners.set(type, its.add(listener))
      return () => void its.delete(listener)
    },
    emit: (type, event) => {
      for (const listener of [...(listeners.get(type) ?? [])]) listener(event as never)
    },
  }
}
