/** How far a dataset has been read. */
type Stage = 'fetch' | 'read' | 'check' | 'index'

export interface Progress {
  readonly stage: Stage
  /** Bytes so far, and of the whole where the server says. */
  readonly loaded: number
  readonly total: number | null
}
