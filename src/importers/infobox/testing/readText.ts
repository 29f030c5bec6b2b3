import { importFile } from '../../importFile.ts'

/** What comes of a text, as of a file called `article.txt`. */
export async function readText(text: string, name = 'article.txt') {
  const bytes = new TextEncoder().encode(text)
  return importFile(bytes.buffer, name, undefined, { asOf: '2025-10-31' })
}

/** The same of a text that is understood. Throws an Error of any other. */
export async function readWell(text: string, name?: string) {
  const imported = await readText(text, name)
  if (!imported.ok) throw new Error(JSON.stringify(imported.reason))
  return { ...imported.file, report: imported.report }
}
