/** The first `count` of a column that was made for more: as they lie where they are most of it, else a copy. */
export function trim<A extends Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>>(
  column: A,
  count: number,
): A {
  return (count * 2 > column.length ? column.subarray(0, count) : column.slice(0, count)) as A
}
