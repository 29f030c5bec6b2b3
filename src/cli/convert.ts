/** `tenure convert`: a row file in the column form. */
import { readFileSync } from 'node:fs'
import { validate } from '../dataset/validate.ts'
import { writeColumns } from './columnFiles.ts'

/** 0 where it was written. Throws with the first problem of a file that is no dataset. */
export async function convert(path: string, folder: string): Promise<number> {
  const validated = validate(JSON.parse(readFileSync(path, 'utf8')))
  if (!validated.ok) {
    const [first] = validated.problems
    throw new Error(`${path} is not a dataset: ${first?.path} ${first?.reason}. See tenure validate.`)
  }
  const { people, terms, events, ...head } = validated.file
  await writeColumns({ head, people: () => people, terms: () => terms, events: () => events }, folder)
  return 0
}
