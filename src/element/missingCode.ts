/**
 * Every `import()` of the built element comes by here: what does not come is told to the elements of the document, and each says
 * so; to the host's window nothing is told. The bundler calls it (vite.element.config.ts), in the place of its own.
 */

/** What was asked for in vain, by the text of its `import()`, which names the file. */
const missing = new Set<string>()
const hearers = new Set<(isMissing: boolean) => void>()

/** Told whether anything is missing, whenever a part has come or has not, until the returned function is called. */
export function hearOfMissing(hear: (isMissing: boolean) => void): () => void {
  hearers.add(hear)
  return () => void hearers.delete(hear)
}

export async function importTold<T>(load: () => Promise<T>): Promise<T> {
  const tell = () => {
    for (const hear of [...hearers]) hear(missing.size > 0)
  }
  try {
    const code = await load()
    if (missing.delete(`${load}`)) tell()
    return code
  } catch (error) {
    missing.add(`${load}`)
    tell()
    throw error
  }
}
