/** Lists of row numbers by a key column: `items[from[k]] … items[from[k + 1] - 1]` are the rows with key `k`. */
export interface Grouping {
  readonly from: Uint32Array<ArrayBuffer>
  readonly items: Uint32Array<ArrayBuffer>
}

/** A counting sort of the rows by their key, in 0 … count - 1; rows keep their order. Other keys are left out. */
export function groupBy(keys: ArrayLike<number>, count: number, rows?: ArrayLike<number>): Grouping {
  const from = new Uint32Array(count + 1)
  const length = rows?.length ?? keys.length
  const keyAt = (n: number) => keys[rows ? (rows[n] ?? 0) : n] ?? -1
  for (let n = 0; n < length; n++) {
    const key = keyAt(n)
    if (key >= 0 && key < count) from[key + 1] = (from[key + 1] ?? 0) + 1
  }
  for (let k = 0; k < count; k++) from[k + 1] = (from[k + 1] ?? 0) + (from[k] ?? 0)
  const items = new Uint32Array(from[count] ?? 0)
  const next = from.slice()
  for (let n = 0; n < length; n++) {
    const key = keyAt(n)
    if (key < 0 || key >= count) continue
    const place = next[key] ?? 0
    items[place] = rows ? (rows[n] ?? 0) : n
    next[key] = place + 1
  }
  return { from, items }
}
