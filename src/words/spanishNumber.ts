/** A count with a point before each three digits, from five digits on, and what agrees with it. `Intl` takes 20 ms to begin with. */
export const number = (n: number): string =>
  n < 10_000 ? String(n) : String(n).replace(/\B(?=(?:\d{3})+$)/g, '.')

export const agree = (n: number, one: string, many = `${one}s`): string => (n === 1 ? one : many)

export const count = (n: number, one: string, many = `${one}s`): string =>
  `${number(n)} ${agree(n, one, many)}`
