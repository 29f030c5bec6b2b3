/** Reads the careers that a text tells of in boxes. Loaded where a text has any. */
import type { Assembly } from '../assemble.ts'
import { type Career, careersIn } from './careers.ts'
import { flatCareersIn } from './flat.ts'
import { pagesOf } from './pages.ts'
import { plainText } from './plain.ts'
import { tellCareer } from './tell.ts'

export const tellBoxes = (text: string, assembly: Assembly, signal: AbortSignal | undefined): void =>
  tellAll(careersOf(text), assembly, signal)

export const tellFlatBoxes = (text: string, assembly: Assembly, signal: AbortSignal | undefined): void =>
  tellAll(flatCareersIn(text), assembly, signal)

function* careersOf(text: string): Generator<Career> {
  for (const page of pagesOf(text)) yield* careersIn(page)
}

function tellAll(careers: Iterable<Career>, assembly: Assembly, signal: AbortSignal | undefined): void {
  const names: string[] = []
  for (const career of careers) {
    signal?.throwIfAborted()
    tellCareer(career, assembly)
    names.push(plainText(career.name ?? ''))
  }
  // An article about one person is called by the name.
  const [only = ''] = names
  if (names.length === 1 && only !== '') assembly.head({ title: only })
}
