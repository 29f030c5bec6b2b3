/** A count with a comma before each three digits, as English and Chinese write it. `Intl` takes 20 ms to begin with. */
export const number = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',')
