// The mutation score of a report by Stryker: of all mutants, or, of a sample, with how far off it may be.

/** In percent; less fails. */
export const LEAST = 85

/** What stands in the report of a mutant that a sample left out (mutants/sample.mjs). */
const NOT_CHOSEN = 'not in the sample'

/**
 * `made` are all that could have been tried; `score` and `off`, the half of a 95 % interval, are in percent.
 * @typedef {{ made: number, noticed: number, unending: number, survived: number, untested: number, score: number, off: number }} Tally
 */

/**
 * @param {{ files: Record<string, { mutants: readonly { status: string, statusReason?: string }[] }> }} report
 * @returns {Tally}
 */
export function tallyOf({ files }) {
  const mutants = Object.values(files).flatMap((file) => file.mutants)
  /** @param {string} status */
  const count = (status) => mutants.filter((mutant) => mutant.status === status).length
  const [noticed, unending] = [count('Killed'), count('Timeout')]
  const [survived, untested] = [count('Survived'), count('NoCoverage')]
  const tried = noticed + unending + survived + untested
  const left = mutants.filter(({ statusReason }) => statusReason === NOT_CHOSEN).length
  const [score, off] = estimate(noticed + unending, tried, left / (tried + left))
  return { made: tried + left, noticed, unending, survived, untested, score, off }
}

/**
 * Wilson's interval, which holds for shares near 1 too; what was not left out is known.
 * @param {number} hits @param {number} tried @param {number} left A share. @returns {[number, number]}
 */
function estimate(hits, tried, left) {
  if (tried === 0) return [100, 0]
  const z = 1.96 * Math.sqrt(left || 0)
  const share = hits / tried
  const spread =
    (z / (1 + z ** 2 / tried)) * Math.sqrt((share * (1 - share)) / tried + z ** 2 / (4 * tried ** 2))
  return [100 * share, 100 * spread]
}

/** @param {string} name @param {Tally} tally */
export function lineOf(name, { made, noticed, unending, survived, untested, score, off }) {
  const tried = noticed + unending + survived + untested
  const range = off > 0 ? ` ± ${off.toFixed(1)}` : ''
  const of = tried < made ? `${tried} of some ${made.toLocaleString('en')} mutants` : `${tried} mutants`
  return `${name.padEnd(8)} ${score.toFixed(1)} %${range}, ${of}: ${noticed} noticed, ${unending} without end, ${survived} survived, ${untested} in no test`
}
