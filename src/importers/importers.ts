/** The formats there are, those that are surest of themselves first: a table takes nearly any text. */
import type { Importer } from './format.ts'

export async function importers(): Promise<readonly Importer[]> {
  return []
}
