/** A small part of the attack, on every `npm test`: the whole of it is `npm run attack`. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { EXTREMES } from '../src/dataset/testing/extremes.ts'
import { damagedFile } from '../src/dataset/testing/mutations.ts'
import { CORPUS } from '../src/importers/testing/corpus.ts'
import { damaged } from '../src/importers/testing/damaged.ts'
import { TABLE_EXTREMES } from '../src/importers/testing/extremes.ts'
import { hostileLink } from '../src/state/testing/arbitraryLinks.ts'
import { readLink } from './codec.ts'
import { HOSTILE_TEXTS } from './hostileTexts.ts'
import { importWhole } from './importing.ts'
import { NETWORK_FAULTS } from './networkFaults.ts'
import type { Outcome } from './part.ts'
import { readWhole } from './reading.ts'

/** fast-check prints the seed where one fails; it is always the same, so that a test that fails does so again. */
const SEED = 11

function expectFair(outcome: Outcome): void {
  expect(outcome).toBeTypeOf('string')
}

it('500 links are read, or refused with a notice', () => {
  fc.assert(
    fc.property(hostileLink, (link) => expectFair(readLink(link))),
    { numRuns: 500, seed: SEED },
  )
})

it('300 damaged datasets are read, or refused in words, and the command says the same', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tenure-short-'))
  const path = join(folder, 'dataset.json')
  const outcomes = new Set<Outcome>()
  const property = fc.asyncProperty(damagedFile, async (bytes) => {
    writeFileSync(path, bytes)
    const { outcome } = await readWhole(path)
    expectFair(outcome)
    outcomes.add(outcome)
  })
  await fc.assert(property, { numRuns: 300, seed: SEED })
  rmSync(folder, { recursive: true })
  expect(outcomes).toEqual(new Set(['accepted', 'refused']))
})

it('200 damaged files of each other format are read, or refused with a reason', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tenure-short-'))
  const path = join(folder, 'file')
  for (const [format, sound] of Object.entries(CORPUS)) {
    const outcomes = new Set<Outcome>()
    const property = fc.asyncProperty(damaged(sound), async (bytes) => {
      writeFileSync(path, bytes)
      const { outcome } = await importWhole(path)
      expectFair(outcome)
      outcomes.add(outcome)
    })
    await fc.assert(property, { numRuns: 200, seed: SEED })
    expect(outcomes, format).toEqual(new Set(['accepted', 'refused']))
  }
  rmSync(folder, { recursive: true })
})

it('extremes of a small size are read, or refused in words', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tenure-short-'))
  const path = join(folder, 'dataset.json')
  for (const [name, make] of Object.entries({ ...EXTREMES, ...TABLE_EXTREMES })) {
    const made = make(100)
    writeFileSync(path, typeof made === 'string' ? made : JSON.stringify(made))
    expect((await readWhole(path)).outcome, name).toBeTypeOf('string')
  }
  rmSync(folder, { recursive: true })
})

it('has as much to try with as it says', () => {
  expect(new Set(HOSTILE_TEXTS).size).toBe(150)
  expect(Object.keys(NETWORK_FAULTS).length).toBeGreaterThanOrEqual(25)
})
