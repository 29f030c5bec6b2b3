/** What stands around a year's digits (`#`), and the years that it says. */
const BEFORE_YEAR_1 = /^(?:bce?#|#bce?|(?:公元|西元)?前#年?)$/
const FROM_YEAR_1 = /^(?:(?:ad|ce)#|#(?:ad|ce)|(?:公元|西元)#年?|#年)$/

/**
 * The year that a reader types, astronomical: `2018`, `44 BC`, `44 BCE`, `AD 14`, `公元前44年`, `前44年`, `14年`, or as links
 * write it, `-0043` and `0000`. At most four digits. `null` where it is no year, as year 0 of an era that has none.
 */
export function parseYear(text: string): number | null {
  const typed = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐‑‒–—−]/g, '-')
  const digits = Number(/\d{1,4}/.exec(typed)?.[0])
  const around = typed.replace(/\d{1,4}/, '#').replace(/[\s.]/g, '')
  if (around === '#') return digits
  if (digits === 0) return null
  if (around === '-#') return -digits
  if (BEFORE_YEAR_1.test(around)) return 1 - digits
  return FROM_YEAR_1.test(around) ? digits : null
}
