/** WebKitGTK's MiniBrowser in a display that nobody sees, by plain WebDriver. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { Cannot, type Driver, type Engine } from './driver.ts'

const DRIVER = '/usr/bin/WebKitWebDriver'
const DISPLAY = '/usr/bin/Xvfb'
const LIBRARIES = [
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib/aarch64-linux-gnu',
  '/usr/lib64',
  '/usr/libexec',
  '/usr/lib',
]

export const webkitEngine: Engine = {
  name: 'WebKitGTK',
  install: 'apt-get install webkit2gtk-driver xvfb',
  async start({ dark }) {
    for (const place of [DRIVER, DISPLAY]) if (!existsSync(place)) throw new Error(`there is no ${place}`)
    const binary = findBrowser()
    if (binary === undefined) throw new Error('there is no MiniBrowser')
    const children: ChildProcess[] = []
    try {
      const display = await displayOf(children)
      const env = { ...process.env, DISPLAY: display, GTK_THEME: dark ? 'Adwaita:dark' : 'Adwaita' }
      return await driverOf(binary, env, children)
    } catch (error) {
      for (const child of children) child.kill()
      throw error
    }
  },
}

/** In one of the folders that systems have for what is run by others, of the newest version there. */
function findBrowser(): string | undefined {
  return LIBRARIES.filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.startsWith('webkit2gtk-'))
        .sort()
        .reverse()
        .map((name) => join(folder, name, 'MiniBrowser')),
    )
    .find((place) => existsSync(place))
}

/** A display of its own: `:97`, or whichever is free. */
function displayOf(children: ChildProcess[]): Promise<string> {
  const child = spawn(DISPLAY, ['-displayfd', '1', '-screen', '0', '1600x1200x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  children.push(child)
  return new Promise((done, failed) => {
    child.once('exit', () => failed(new Error(`${DISPLAY} ended`)))
    child.stdout?.once('data', (number) => done(`:${String(number).trim()}`))
  })
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  return typeof address === 'object' && address ? address.port : 0
}

/** The keys that write no letter, as WebDriver has them. */
const KEYS: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  Backspace: '\uE003',
}

/** Its WebDriver turns the wheel without the Ctrl that is held: the page is given the event itself. */
const CTRL_WHEEL = `const [clientX, clientY, deltaY] = arguments
  const how = { clientX, clientY, deltaY, ctrlKey: true, bubbles: true, cancelable: true, view: window }
  document.elementFromPoint(clientX, clientY).dispatchEvent(new WheelEvent('wheel', how))`

async function driverOf(binary: string, env: NodeJS.ProcessEnv, children: ChildProcess[]): Promise<Driver> {
  const port = await freePort()
  children.push(spawn(DRIVER, [`--port=${port}`], { env, stdio: 'ignore' }))
  const base = `http://127.0.0.1:${port}`
  const options = { binary, args: ['--automation'] }
  const wanted = {
    capabilities: { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } },
  }
  const { sessionId } = await onceUp(() => send<{ sessionId: string }>(`${base}/session`, wanted))
  const session = `${base}/session/${sessionId}`
  const post = <T>(path: string, body: object) => send<T>(`${session}/${path}`, body)
  const actions = (...sources: object[]) => post<void>('actions', { actions: sources })
  const evaluate = <T>(code: string) => post<T>('execute/sync', { script: `return (${code})`, args: [] })
  const resize = (width: number, height: number) => resized(post, width, height)
  await resize(1280, 800)
  return {
    // It does not tell of them.
    errors: () => [],
    open: (url) => post('url', { url }),
    evaluate,
    evaluateInFrame: async <T>(selector: string, code: string) => {
      const frame = await post<object>('element', { using: 'css selector', value: selector })
      await post('frame', { id: frame })
      try {
        return await evaluate<T>(code)
      } finally {
        await post('frame', { id: null })
      }
    },
    readsNothingShutOff: true,
    click: (x, y) =>
      actions({
        type: 'pointer',
        id: 'mouse',
        actions: [moveTo(x, y), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }],
      }),
    press: (key) => actions(pressed(KEYS[key] ?? key)),
    zoomByWheel: (x, y, deltaY) => post('execute/sync', { script: CTRL_WHEEL, args: [x, y, deltaY] }),
    pinch: () => Promise.reject(new Cannot('the fingers of its WebDriver are a mouse')),
    resize,
    close: async () => {
      await fetch(session, { method: 'DELETE' }).catch(() => {})
      for (const child of children) child.kill()
    },
  }
}

const moveTo = (x: number, y: number) => ({ type: 'pointerMove', x, y, origin: 'viewport' })

const pressed = (value: string) => ({
  type: 'key',
  id: 'keys',
  actions: [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ],
})

/** The window is larger than what it shows by its frame and bars: it is made as large as they are beside. */
async function resized(post: <T>(path: string, body: object) => Promise<T>, width: number, height: number) {
  await post('window/rect', { width, height })
  const inner = await post<[number, number]>('execute/sync', {
    script: 'return [innerWidth, innerHeight]',
    args: [],
  })
  await post('window/rect', { width: width + width - inner[0], height: height + height - inner[1] })
}

async function send<T>(address: string, body: object): Promise<T> {
  const response = await fetch(address, { method: 'POST', body: JSON.stringify(body) })
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } }
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`)
  return value
}

/** The driver answers a moment after it was started. */
async function onceUp<T>(ask: () => Promise<T>): Promise<T> {
  for (let i = 0; ; i++) {
    try {
      return await ask()
    } catch (error) {
      if (i === 50 || !(error instanceof TypeError)) throw error
      await new Promise((done) => setTimeout(done, 200))
    }
  }
}
