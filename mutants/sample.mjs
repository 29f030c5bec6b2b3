// Some of a room's mutants instead of all: a score with its uncertainty in minutes, where the whole takes hours.
import { Instrumenter } from '@stryker-mutator/instrumenter'

/**
 * From now on Stryker tries `count` of the mutants it makes, spread evenly over all of them (each file has its share), and
 * ignores the others. Each seed has others. Stryker has no option for it: a range of lines takes all that lie inside one another.
 * @param {number} count @param {number} seed
 */
export function trySome(count, seed) {
  const { instrument } = Instrumenter.prototype
  Instrumenter.prototype.instrument = async function (files, options) {
    const made = await instrument.call(this, files, options)
    return { ...made, mutants: onlySome(made.mutants, count, seed) }
  }
}

/** @typedef {import('@stryker-mutator/api/core').Mutant} Mutant */
/** @param {readonly Mutant[]} mutants @param {number} count @param {number} seed @returns {Mutant[]} */
function onlySome(mutants, count, seed) {
  const open = mutants.filter(({ status }) => status === undefined)
  const step = Math.max(1, open.length / count)
  // The golden ratio spreads the beginnings of seeds over a step.
  const first = ((seed * 0.618033988749895) % 1) * step
  const chosen = new Set()
  for (let at = first; at < open.length; at += step) chosen.add(open[Math.floor(at)])
  return mutants.map((mutant) =>
    mutant.status !== undefined || chosen.has(mutant)
      ? mutant
      : { ...mutant, status: 'Ignored', statusReason: NOT_CHOSEN },
  )
}

const NOT_CHOSEN = 'not in the sample'
