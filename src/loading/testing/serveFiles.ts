/** For tests only: `fetch` from a folder, with ranges or without. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Answers requests for `file:` addresses as a static host does. `asked` collects what was asked for. */
export function serveFiles(ranges: boolean, asked: string[] = []): typeof fetch {
  return async (input, init) => {
    const path = fileURLToPath(String(input))
    const range = new Headers(init?.headers).get('range')
    asked.push(`${path.split('/').at(-1)} ${range ?? 'whole'}`)
    if (!existsSync(path)) return new Response('none', { status: 404, statusText: 'Not Found' })
    const bytes = new Uint8Array(readFileSync(path))
    if (range === null || !ranges)
      return new Response(bytes, { headers: { 'content-length': `${bytes.length}` } })
    const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? []
    const from = first === '' ? Math.max(0, bytes.length - Number(last)) : Number(first)
    const to = first === '' || last === '' ? bytes.length : Math.min(bytes.length, Number(last) + 1)
    const headers = {
      'content-range': `bytes ${from}-${to - 1}/${bytes.length}`,
      'content-length': `${to - from}`,
    }
    return new Response(bytes.slice(from, to), { status: 206, headers })
  }
}
