/** What the query in an address asks for, where its results do not say it. */

export interface Asked {
  /** Of all rows, the item of the office or of the person. */
  readonly office?: string | undefined
  readonly person?: string | undefined
  /** The query's own title, a comment: `#title: Mayors of Chongqing`. */
  readonly title?: string | undefined
}

/** Nothing where the address has no query. */
export function asked(url: string | undefined): Asked {
  const query = queryIn(url ?? '')
  const only = (pattern: RegExp): string | undefined => {
    const found = new Set([...query.matchAll(pattern)].map(([, id]) => id))
    return found.size === 1 ? [...found][0] : undefined
  }
  return {
    office: only(/\b(?:ps|wdt):P39\s+wd:(Q\d+)/g),
    person: only(/\bwd:(Q\d+)\s+(?:p|wdt):P39\b/g),
    title: /^\s*#\s*title:\s*(\S.*?)\s*$/im.exec(query)?.[1],
  }
}

function queryIn(url: string): string {
  try {
    return new URL(url).searchParams.get('query') ?? ''
  } catch {
    return ''
  }
}
