import { expect, it } from 'vitest'
import type { Arrangement } from './arrange.ts'
import { readyFonts } from './readyFonts.ts'

const NAMES = ['Anna', '张建娜', 'Ада', '1. Bo', '']

/** What is measured of these names, once there is time; nothing before. */
function measured(window: object): (readonly [text: string, font: string | undefined])[] {
  const all: (readonly [string, string | undefined])[] = []
  const arrangement = {
    lanes: { person: Uint32Array.from(NAMES.keys()) },
    nameOf: (person: number) => NAMES[person] ?? '',
    aboutOf: () => 'b. 1950',
    measure: (text: string, font?: string) => all.push([text, font]),
  } as unknown as Arrangement
  readyFonts(arrangement, window as Window)
  return all
}

it('each script of the names is measured in each font of names, once, when there is time', () => {
  const waiting: (() => void)[] = []
  const all = measured({ requestIdleCallback: (run: () => void) => waiting.push(run) })
  expect(all).toEqual([])
  for (const run of waiting) run()
  expect(all).toEqual(['name', 'name-line', 'about'].map((font) => ['Ab张АB', font]))
})

it('nothing is measured where a browser does not say when there is time', () => {
  expect(measured({})).toEqual([])
})
