/** What a legend of parties counts. */
import type { Dataset } from '../dataset/dataset.ts'
import { PARTY } from './clause.ts'
import type { Fails } from './match.ts'
import { countBy } from './roleCounts.ts'

export interface PartyCounts {
  readonly parties: Uint32Array
  /** Terms of no party. */
  readonly partyless: number
}

/** Terms of each party, and of none, that fail no clause but that of the parties. */
export function partyCounts({ term, parties }: Dataset, fails: Fails): PartyCounts {
  const places = term.party.map((party) => (party < 0 ? parties.count : party))
  const counts = countBy(places, parties.count + 1, fails.terms, PARTY)
  return { parties: counts.subarray(0, parties.count), partyless: counts[parties.count] ?? 0 }
}
