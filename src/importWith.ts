/**
 * Every `import()` of the built page comes by here: the files that the imported one needs are asked for with it, and where one
 * cannot be had the page is told. The bundler calls it (vite.config.ts), in the place of its own, which is three times as long.
 */

/** What was asked for; a style sheet is waited for, and code as long as the browser waits for it itself. */
const asked = new Map<string, Promise<unknown> | undefined>()

/** `files` are written relative to `base`. Rejects as `load` does, or where a style sheet cannot be had. */
export async function importWith<T>(
  load: () => Promise<T>,
  files: readonly string[] = [],
  base?: string,
): Promise<T> {
  try {
    await Promise.all(files.map((file) => ask(new URL(file, base).href)))
    return await load()
  } catch (error) {
    // By the name that the bundler has for it.
    window.dispatchEvent(new Event('vite:preloadError'))
    throw error
  }
}

function ask(href: string): Promise<unknown> | undefined {
  if (!asked.has(href)) asked.set(href, askFor(href))
  return asked.get(href)
}

function askFor(href: string): Promise<unknown> | undefined {
  // The page's own sheet: once more, it would come after all others.
  if ([...document.styleSheets].some((sheet) => sheet.href === href)) return
  const link = document.createElement('link')
  const isSheet = href.endsWith('.css')
  link.rel = isSheet ? 'stylesheet' : 'modulepreload'
  link.crossOrigin = ''
  link.href = href
  document.head.append(link)
  if (!isSheet) return
  return new Promise((resolve, reject) => {
    link.onload = resolve
    link.onerror = (error) => {
      asked.delete(href)
      reject(error)
    }
  })
}
