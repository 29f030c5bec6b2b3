/** Where the page will be published, where its publisher says so: some readers of a page take absolute addresses only. */

/** The absolute address of a folder; `undefined` where none is given. Throws Error where it is no http(s) address of a folder. */
export function siteAddress(text: string | undefined): string | undefined {
  if (text === undefined || text.trim() === '') return undefined
  const given = text.trim()
  const url = URL.canParse(given) ? new URL(given) : undefined
  if (
    !url ||
    !/^https?:$/.test(url.protocol) ||
    url.search + url.hash + url.username !== '' ||
    !/\/$/.test(url.pathname)
  )
    throw new Error(
      `TENURE_SITE takes the address of a folder, as in https://example.org/tenure/, not "${given}"`,
    )
  return url.href
}
