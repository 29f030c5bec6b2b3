/** `tenure validate`: the page's own check, for authors at a prompt. */
import { readFileSync } from 'node:fs'
import { validate } from '../dataset/validate.ts'
import { tableFiles } from '../loading/tableFiles.ts'

const SHOWN = 50

/** 0 where the file is a dataset, else 1. Throws where it cannot be read or is not JSON. */
export function validateFile(path: string): number {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
  if (Object.keys(tableFiles(value).files).length > 0)
    throw new Error(`${path} is in the column form: the page checks it when it opens it.`)
  const validated = validate(value)
  if (validated.ok) {
    const { people, terms, events } = validated.file
    console.log(
      `${path}: ${people.length} people, ${terms.length} terms, ${events.length} events. All is well.`,
    )
    return 0
  }
  for (const { path: place, reason } of validated.problems.slice(0, SHOWN))
    console.log(place === '' ? reason : `${place} ${reason}`)
  console.log(`${path}: ${validated.problems.length} problems.`)
  return 1
}
