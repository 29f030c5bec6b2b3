/** What a reader does with the page, once for all engines. */
import { DRAWN, REFUSED, SAYS_SO, SHUT_OFF } from '../gallery/host.ts'
import { type Driver, until, untilTrue } from './driver.ts'

export interface Flow {
  readonly name: string
  /** The view it begins with. */
  readonly query: string
  /** It happens not on the page itself but on one of a newspaper, which embeds it. */
  readonly inNewspaper?: true
  /** Only for a reader whose system is dark. */
  readonly dark?: true
  /** `say` is for what is worth a word though all is well. */
  readonly run: (driver: Driver, say: (remark: string) => void) => Promise<void>
}

const one = (selector: string) => `document.querySelector(${JSON.stringify(selector)})`
const view = `${one('.stage .picture')}?.dataset.view`
const summary = `(${one('.summary > span')}?.textContent ?? '')`
const query = `decodeURIComponent(location.search)`

export const SHOWN = `${summary} !== '' && !!(${one('.stage .picture[data-view]')} ?? ${one('.tables')})`

interface Place {
  readonly x: number
  readonly y: number
}

/** The middle of the first that is visible. */
async function placeOf(driver: Driver, selector: string): Promise<Place> {
  const code = `[...document.querySelectorAll(${JSON.stringify(selector)})].map((e) => e.getBoundingClientRect())
    .filter((box) => box.width > 0 && box.height > 0).map((box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 }))[0] ?? null`
  await until(driver, `(${code}) !== null`)
  const { x, y } = await driver.evaluate<Place>(code)
  return { x: Math.round(x), y: Math.round(y) }
}

async function click(driver: Driver, selector: string): Promise<void> {
  const { x, y } = await placeOf(driver, selector)
  await driver.click(x, y)
}

async function type(driver: Driver, text: string): Promise<void> {
  for (const letter of text) await driver.press(letter)
}

/** Does something that moves the axis, and waits until it stands elsewhere. */
async function moves(driver: Driver, act: (place: Place) => Promise<void>): Promise<void> {
  await until(driver, `!!${view}`)
  const before = await driver.evaluate<string>(view)
  await act(await placeOf(driver, '.stage .picture'))
  await until(driver, `!!${view} && ${view} !== ${JSON.stringify(before)}`)
}

const background = `getComputedStyle(${one('.tenure')}).backgroundColor.match(/\\d+/g).slice(0, 3).map(Number).reduce((a, b) => a + b)`

export const FLOWS: readonly Flow[] = [
  {
    name: 'open',
    query: '',
    run: async (driver) => {
      await until(driver, `${summary}.includes('2 people, 34 terms')`)
      await until(driver, `document.querySelectorAll('.marks li button').length > 10`)
    },
  },
  {
    name: 'years',
    query: 'time=2012..2020',
    run: async (driver) => {
      await until(driver, `${summary}.includes('2012–2020')`)
      await click(driver, 'input[type=number], [role=spinbutton]')
      await driver.evaluate(`document.activeElement.select()`)
      await type(driver, '2016')
      await driver.press('Enter')
      await until(driver, `${query}.includes('time=2016..2020') && ${summary}.includes('2016–2020')`)
    },
  },
  {
    name: 'roles',
    query: '',
    run: async (driver) => {
      await click(driver, '.groups button')
      await until(driver, `${query}.includes('role=') && !${summary}.includes('34 terms')`)
      await driver.evaluate(`history.back()`)
      await until(driver, `!${query}.includes('role=') && ${summary}.includes('34 terms')`)
    },
  },
  {
    name: 'search',
    query: '',
    run: async (driver) => {
      await click(driver, 'input[type=search]')
      await type(driver, 'tianjin')
      await until(driver, `${summary}.includes('tianjin') && !${summary}.includes('34 terms')`)
    },
  },
  {
    name: 'select',
    query: '',
    run: async (driver) => {
      await click(driver, '.marks li button[data-mark^=term]')
      await until(driver, `${query}.includes('sel=term.') && !!${one('.details h2, .details h1')}`)
      await driver.press('Escape')
      await until(driver, `!${query}.includes('sel=')`)
    },
  },
  {
    name: 'share',
    query: 'role=mayor',
    run: async (driver) => {
      await click(driver, '.actions button:not(.plain):not(.not-narrow)')
      await until(driver, `${one('dialog textarea')}?.value === location.href`)
      // It is drawn before it is opened, and has the focus, and so the keys, when it is.
      await until(driver, `!!${one('dialog[open]')}?.contains(document.activeElement)`)
      await driver.press('Escape')
      await until(driver, `!${one('dialog[open]')}`)
    },
  },
  {
    name: 'table',
    query: '',
    run: async (driver) => {
      await click(driver, '.actions button.not-narrow')
      await until(
        driver,
        `document.querySelectorAll('.panes table tr').length > 10 && ${query}.includes('show=table')`,
      )
    },
  },
  {
    name: 'language',
    query: '',
    run: async (driver) => {
      // By its first letter: a list that opens is the system's own, and no driver's to click.
      await placeOf(driver, '.language select')
      await driver.evaluate(`${one('.language select')}.focus()`)
      await driver.press('f')
      await until(driver, `${summary}.includes('34\\u00a0mandats') && ${query}.includes('lang=fr')`)
    },
  },
  {
    name: 'zoom by wheel',
    query: '',
    run: (driver) => moves(driver, ({ x, y }) => driver.zoomByWheel(x, y, -240)),
  },
  {
    name: 'zoom by key',
    query: '',
    run: (driver) =>
      moves(driver, async () => {
        await driver.evaluate(`${one('.marks li button')}.focus()`)
        await driver.press('+')
      }),
  },
  { name: 'zoom by pinch', query: '', run: (driver) => moves(driver, ({ x, y }) => driver.pinch(x, y)) },
  {
    name: 'dark by choice',
    query: 'theme=dark',
    run: (driver) => until(driver, `${background} < 200`),
  },
  {
    name: 'dark by the system',
    query: '',
    dark: true,
    run: (driver) => until(driver, `${background} < 200`),
  },
  {
    name: 'phone',
    query: '',
    run: async (driver) => {
      await driver.resize(390, 844)
      await until(driver, `innerWidth < 500`)
      await click(driver, '.tabs button:nth-of-type(2)')
      await until(
        driver,
        `${query}.includes('show=events') && document.documentElement.scrollWidth <= innerWidth`,
      )
      await driver.resize(1280, 800)
    },
  },
  {
    name: 'embed',
    query: 'embed=1',
    run: async (driver) => {
      await until(driver, `!!${one('.embed-footer a')} && !${one('.actions button')}`)
    },
  },
  {
    name: 'embed in a frame',
    query: '',
    run: async (driver) => {
      await driver.evaluate(
        `document.body.append(Object.assign(document.createElement('iframe'), { src: './?embed=1&role=mayor' }))`,
      )
      await until(driver, `!!${one('iframe')}.contentDocument?.querySelector('.stage .picture[data-view]')`)
    },
  },
  {
    name: 'embeds of every kind in a newspaper under a strict policy',
    query: '',
    inNewspaper: true,
    run: async (driver, say) => {
      for (const [name, isDrawn] of Object.entries(DRAWN))
        if (name !== SHUT_OFF.name || !driver.readsNothingShutOff) await until(driver, isDrawn)
      await until(driver, `${REFUSED}.length === 0`)
      if (!driver.readsNothingShutOff) return
      const inFrame = () => driver.evaluateInFrame(SHUT_OFF.selector, SAYS_SO)
      await untilTrue(inFrame, `in ${SHUT_OFF.selector}: ${SAYS_SO}`)
      say(`in ${SHUT_OFF.name} a sentence and a link, in the place of the picture`)
    },
  },
  {
    name: 'print',
    query: '',
    run: async (driver) => {
      await driver.evaluate(`dispatchEvent(new Event('beforeprint'))`)
      await until(driver, `document.querySelectorAll('.paper svg path, .paper svg rect').length > 30`)
      await driver.evaluate(`dispatchEvent(new Event('afterprint'))`)
      await until(driver, `!${one('.paper')}`)
    },
  },
]
