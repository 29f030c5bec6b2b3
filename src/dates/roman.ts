/** Numbers as centuries have them in French and Spanish, from 1 to 100: XX, IV. */
const SIGNS: readonly (readonly [number, string])[] = [
  [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
] // biome-ignore format: a table

export function roman(n: number): string {
  const [value, sign] = SIGNS.find(([least]) => least <= n) ?? []
  return value === undefined || sign === undefined ? '' : sign + roman(n - value)
}
