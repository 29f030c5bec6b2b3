import { createReadStream, existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { pipeline } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { withOrigins } from './origins.mjs'

const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.svg', 'image/svg+xml; charset=utf-8'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.webp', 'image/webp'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
  ['.wasm', 'application/wasm'],
])

/** @typedef {{ status: 200, file: string, size: number } | { status: 301, to: string } | { status: 400 | 404 }} Found */

/**
 * Serves the files of a folder as a plain static host does, under a base path such as /some/sub-path/.
 * @param {string} folder
 * `origins` takes the place of those whose data its pages may show (see origins.mjs). With `cors` any page may read its files: those
 * in a sandboxed frame, whose origin is none, need it for their own modules.
 * @param {{ port: number, base?: string, origins?: string, cors?: boolean }} where
 * @returns {Promise<import('node:http').Server>}
 */
export function serve(folder, { port, base = '/', origins, cors = false }) {
  const from = { folder: resolve(folder), base, origins, cors }
  const server = createServer((request, response) => answer(from, request, response))
  return new Promise((done, failed) => {
    server.once('error', failed)
    server.listen(port, 'localhost', () => done(server))
  })
}

/**
 * @param {{ folder: string, base: string, origins: string | undefined, cors: boolean }} from
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function answer({ folder, base, origins, cors }, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405)
  const found = locate(folder, base, request.url ?? '/')
  if (found.status === 301) return response.writeHead(301, { Location: found.to }).end()
  if (found.status !== 200) return refuse(response, found.status)
  const extension = extname(found.file).toLowerCase()
  const page =
    origins !== undefined && extension === '.html'
      ? Buffer.from(withOrigins(readFileSync(found.file, 'utf8'), origins))
      : undefined
  response.writeHead(200, {
    'Content-Type': types.get(extension) ?? 'application/octet-stream',
    'Content-Length': page?.length ?? found.size,
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    ...(cors && { 'Access-Control-Allow-Origin': '*' }),
  })
  if (request.method === 'HEAD' || page) return response.end(page)
  // A reader who leaves in the middle is no error of the server.
  pipeline(createReadStream(found.file), response, () => {})
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 */
function refuse(response, status) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${status}\n`)
}

/**
 * The file that an address means, if it lies in the folder.
 * @param {string} folder
 * @param {string} base
 * @param {string} url
 * @returns {Found}
 */
export function locate(folder, base, url) {
  const [address = '/'] = url.split(/[?#]/, 1)
  const query = url.slice(address.length)
  const path = decode(address)
  if (path === null) return { status: 400 }
  if (`${path}/` === base) return { status: 301, to: base + query }
  if (!path.startsWith(base)) return { status: 404 }
  const file = resolve(folder, `.${sep}${path.slice(base.length)}${path.endsWith('/') ? 'index.html' : ''}`)
  const stats = file.startsWith(folder + sep) ? statsOf(file) : null
  if (stats?.isDirectory()) return { status: 301, to: `${address}/${query}` }
  return stats?.isFile() ? { status: 200, file, size: stats.size } : { status: 404 }
}

/** @param {string} file */
function statsOf(file) {
  try {
    return statSync(file)
  } catch {
    return null
  }
}

/** @param {string} address */
function decode(address) {
  try {
    const path = decodeURIComponent(address)
    return path.includes('\0') ? null : path
  } catch {
    return null
  }
}

/** node scripts/serve.mjs FOLDER PORT BASE */
async function main([folder = 'dist', port = '4173', base = '/'] = process.argv.slice(2)) {
  if (!existsSync(join(folder, 'index.html'))) {
    console.error(`There is no ${join(folder, 'index.html')} to serve: "npm run build" makes it.`)
    process.exit(1)
  }
  await serve(folder, { port: Number(port), base })
  console.log(`${folder} is at http://localhost:${port}${base}`)
}

if (realpathSync(process.argv[1] ?? '.') === fileURLToPath(import.meta.url)) await main()
