/** One byte for each of `count` rows of a table: 1 for those that are listed. */
export function maskOf(rows: ArrayLike<number>, count: number): Uint8Array {
  const mask = new Uint8Array(count)
  for (let k = 0; k < rows.length; k++) mask[rows[k] ?? 0] = 1
  return mask
}
