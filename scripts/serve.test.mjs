import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { locate, serve } from './serve.mjs'

const outside = mkdtempSync(join(tmpdir(), 'tenure served '))
const folder = join(outside, 'dist')
/** @type {import('node:http').Server} */
let server

beforeAll(async () => {
  mkdirSync(join(folder, 'docs'), { recursive: true })
  writeFileSync(join(outside, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'index.html'), '<!doctype html>')
  writeFileSync(join(folder, 'docs', 'index.html'), 'docs')
  writeFileSync(join(folder, 'app.js'), 'export {}')
  writeFileSync(join(folder, '重庆 1.json'), '{}')
  server = await serve(folder, { port: 0, base: '/some/sub-path/' })
})

afterAll(() => {
  server.close()
  rmSync(outside, { recursive: true })
})

/**
 * Asks with the path as it is written: fetch would tidy up the dots in it.
 * @param {string} path
 * @param {string} [method]
 * @returns {Promise<{ status: number | undefined, headers: import('node:http').IncomingHttpHeaders, body: string }>}
 */
function ask(path, method = 'GET') {
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return new Promise((done, failed) => {
    const asked = request({ host: 'localhost', port, path, method }, (response) => {
      let body = ''
      response.on('data', (text) => {
        body += text
      })
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, body }))
    })
    asked.on('error', failed).end()
  })
}

describe('the static server', () => {
  it.each([
    ['/some/sub-path/', 'text/html; charset=utf-8', '<!doctype html>'],
    ['/some/sub-path/?role=mayor~envoy', 'text/html; charset=utf-8', '<!doctype html>'],
    ['/some/sub-path/app.js', 'text/javascript; charset=utf-8', 'export {}'],
    ['/some/sub-path/docs/', 'text/html; charset=utf-8', 'docs'],
    ['/some/sub-path/%E9%87%8D%E5%BA%86%201.json', 'application/json; charset=utf-8', '{}'],
  ])('serves %s', async (path, type, body) => {
    expect(await ask(path)).toMatchObject({ status: 200, headers: { 'content-type': type }, body })
  })

  it.each([
    ['/some/sub-path?q=a', '/some/sub-path/?q=a'],
    ['/some/sub-path/docs?q=a', '/some/sub-path/docs/?q=a'],
  ])('sends %s to %s', async (path, location) => {
    expect(await ask(path)).toMatchObject({ status: 301, headers: { location } })
  })

  it.each([
    '/',
    '/index.html',
    '/some/sub-path/missing.js',
    '/some/sub-path/app.js/',
    '/some/sub-path/../../secret.txt',
    '/some/sub-path/../secret.txt',
    '/some/sub-path/%2e%2e/secret.txt',
    '/some/sub-path/..%2fsecret.txt',
    '/some/sub-path/..%5csecret.txt',
    '/some/sub-path//../../secret.txt',
  ])('has no %s', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: '404\n' })
  })

  it('refuses what it cannot read, and what is no reading', async () => {
    expect((await ask('/some/sub-path/%zz')).status).toBe(400)
    expect((await ask('/some/sub-path/%00')).status).toBe(400)
    expect((await ask('/some/sub-path/', 'POST')).status).toBe(405)
  })

  it('answers HEAD without the file', async () => {
    const { status, headers, body } = await ask('/some/sub-path/app.js', 'HEAD')
    expect({ status, length: headers['content-length'], body }).toEqual({
      status: 200,
      length: '9',
      body: '',
    })
  })

  it('serves pages as if their publisher allowed other origins', async () => {
    const html = '<meta name="tenure-origins" content="self" /><meta content="connect-src &#39;self&#39;; x">'
    writeFileSync(join(folder, 'page.html'), html)
    const other = await serve(folder, { port: 0, origins: '*' })
    const address = other.address()
    const origin = `http://localhost:${typeof address === 'object' ? address?.port : ''}`
    const response = await fetch(`${origin}/page.html`)
    expect(await response.text()).toBe(
      '<meta name="tenure-origins" content="*" /><meta content="connect-src &#39;self&#39; https: http:; x">',
    )
    expect(await (await fetch(`${origin}/app.js`)).text()).toBe('export {}')
    other.closeAllConnections()
    other.close()
  })

  it('serves from the root too', () => {
    expect(locate(folder, '/', '/app.js')).toMatchObject({ status: 200, file: join(folder, 'app.js') })
    expect(locate(folder, '/', '//etc/passwd')).toEqual({ status: 404 })
  })
})
