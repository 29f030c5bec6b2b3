/**
 * A tab of a browser of its own, driven over a pipe by the debugging protocol. While a page loads nothing of it is asked but
 * when it is there: a driver that listens to all that scripts do has an engine note the stack of each error that is made, for which it parses
 * their code once more. Readers have no driver.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { browserArgs } from '../scripts/browser.mjs'

export const WINDOW = { width: 1280, height: 800 }

/** @typedef {{ x: number, y: number, width: number, height: number }} Box */
/** @typedef {Awaited<ReturnType<typeof openTab>>} Tab */
/** @typedef {{ id?: number, method?: string, params?: any, result?: any, error?: { message: string } }} Message */

/**
 * An empty tab; `script` is run in each page before its own code. Rejects when the browser does not start.
 * @param {string} executable
 * @param {string} script
 */
export async function openTab(executable, script) {
  const profile = mkdtempSync(join(tmpdir(), 'tenure-browser-'))
  const args = ['--headless=new', '--remote-debugging-pipe', `--user-data-dir=${profile}`, '--mute-audio']
  const browser = spawn(executable, [...args, ...browserArgs, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  const { send: sendTo, on, failure } = speak(browser)
  const { targetId } = await sendTo('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await sendTo('Target.attachToTarget', { targetId, flatten: true })
  /** @type {(method: string, params?: object) => Promise<any>} */
  const send = (method, params) => sendTo(method, params, sessionId)
  await send('Page.enable')
  await send('Page.addScriptToEvaluateOnNewDocument', { source: script })
  await send('Emulation.setDeviceMetricsOverride', { ...WINDOW, deviceScaleFactor: 1, mobile: false })
  await send('Performance.enable')

  /** The value of an expression in the page, waited for. @param {string} expression */
  const evaluate = async (expression) => {
    const { result, exceptionDetails: wrong } = await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })
    if (wrong) throw new Error(wrong.exception?.description ?? wrong.exception?.value ?? wrong.text)
    return result.value
  }
  /** The place of what a selector finds first, in pixels of the window. @param {string} selector @returns {Promise<Box>} */
  const boxOf = async (selector) => {
    const box = await evaluate(`probe.boxOf(${JSON.stringify(selector)})`)
    if (!box) throw new Error(`the page shows no ${selector}`)
    return box
  }
  /** @param {string} type @param {{ x: number, y: number }} at @param {object} [more] */
  const mouse = (type, at, more) => send('Input.dispatchMouseEvent', { type, ...at, ...more })
  const LEFT = { button: 'left', clickCount: 1 }

  return {
    send,
    on,
    failure,
    evaluate,
    boxOf,
    mouse,
    /** Resolves when the page has begun. @param {string} url */
    go: (url) => send('Page.navigate', { url }),
    /** @param {{ x: number, y: number }} at */
    press: (at) => mouse('mousePressed', at, LEFT),
    /** @param {{ x: number, y: number }} at */
    release: (at) => mouse('mouseReleased', at, LEFT),
    /** Types a key: a letter, or Enter. @param {string} key */
    async type(key) {
      const text = key === 'Enter' ? '\r' : key
      const code = key === 'Enter' ? key : `Key${key.toUpperCase()}`
      const what = { key, code, windowsVirtualKeyCode: text.toUpperCase().charCodeAt(0) }
      await send('Input.dispatchKeyEvent', { type: 'keyDown', text, ...what })
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...what })
    },
    /** What a part of the window looks like, as a PNG in base64. @param {Box} part @returns {Promise<string>} */
    picture: async (part) => (await send('Page.captureScreenshot', { clip: { ...part, scale: 1 } })).data,
    async close() {
      const gone = new Promise((done) => browser.once('exit', done))
      // One that hangs is not asked twice.
      const patience = setTimeout(() => browser.kill('SIGKILL'), 3000)
      sendTo('Browser.close').catch(() => {})
      await gone
      clearTimeout(patience)
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
    },
  }
}

/**
 * Messages over the pipe: JSON, each ended by a zero. `failure` rejects when the page or the browser is gone.
 * @param {import('node:child_process').ChildProcess} browser
 */
function speak(browser) {
  /** @type {Map<number, { resolve: (result: any) => void, reject: (error: Error) => void }>} */
  const waiting = new Map()
  /** @type {Set<(message: Message) => void>} */
  const listeners = new Set()
  const [to, from] = /** @type {[import('node:stream').Writable, import('node:stream').Readable]} */ (
    /** @type {unknown} */ (browser.stdio.slice(3))
  )
  let fail = (/** @type {Error} */ _) => {}
  /** @type {Promise<never>} */
  const failure = new Promise((_, failed) => {
    fail = failed
  })
  failure.catch(() => {})
  let last = 0
  let rest = ''
  from.setEncoding('utf8').on('data', (/** @type {string} */ part) => {
    const messages = (rest + part).split('\0')
    rest = messages.pop() ?? ''
    for (const text of messages) {
      /** @type {Message} */
      const message = JSON.parse(text)
      const { id, error, result, method } = message
      if (id === undefined) for (const tell of listeners) tell(message)
      else if (error) waiting.get(id)?.reject(new Error(error.message))
      else waiting.get(id)?.resolve(result)
      if (id !== undefined) waiting.delete(id)
      if (method === 'Inspector.targetCrashed') fail(new Error('the page crashed'))
    }
  })
  const onEnd = () => {
    const error = new Error('the browser is gone')
    for (const { reject } of waiting.values()) reject(error)
    fail(error)
  }
  browser.once('error', onEnd).once('exit', onEnd)
  to.on('error', () => {})
  return {
    failure,
    /** @type {(method: string, params?: object, sessionId?: string) => Promise<any>} */
    send: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        waiting.set(++last, { resolve, reject })
        to.write(`${JSON.stringify({ id: last, method, params, ...(sessionId && { sessionId }) })}\0`)
      }),
    /** Until the returned function is called. @param {string} method @param {(params: any) => void} tell */
    on(method, tell) {
      const listener = (/** @type {Message} */ message) => {
        if (message.method === method) tell(message.params)
      }
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
