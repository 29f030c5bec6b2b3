/** What a publisher may say of the page in `tenure.config.json` beside it: read by its keys, or refused with what to write instead. */
import { isObject } from '../dataset/rules.ts'
import { address } from './addressCodec.ts'
import { freeText } from './codec.ts'
import type { LinkReason } from './linkReasons.ts'
import { decodeView, encodeView, type Parameter } from './url.ts'

export interface PublisherConfig {
  /** The address of the page's own dataset, relative to the config; empty: the built-in one. Likewise below. */
  readonly data: string
  /** What that is called. */
  readonly title: string
  /** The query of what an address without any shows. */
  readonly view: string
  /** Custom properties of the house style, as the custom element calls them. */
  readonly style: Readonly<Record<string, string>>
}

export type ConfigReason =
  | { readonly code: 'notObject' | 'notText'; readonly example: string }
  | { readonly code: 'unknownKey' | 'unknownProperty'; readonly known: readonly string[] }
  /** Whose data the page may show is said elsewhere: in this line. */
  | { readonly code: 'origins'; readonly line: string }
  | { readonly code: 'dataInView' }
  /** As in a link; of the view with its parameter. */
  | { readonly code: 'asInLink'; readonly parameter: string; readonly why: LinkReason }
  | { readonly code: StyleFault; readonly value: string }

type StyleFault = 'notColour' | 'notFont' | 'notSize'

/** What is wrong, and where in the file: `style.--tenure-page`; empty for all of it. */
export interface ConfigProblem {
  readonly path: string
  readonly reason: ConfigReason
}

/** Does the browser take a value for a property of CSS? */
export type Supports = (property: 'color' | 'font-family' | 'font-size', value: string) => boolean

/** All of it, or what is wrong in it: at least one problem. */
export type DecodedConfig =
  | { readonly ok: true; readonly config: PublisherConfig }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] }

const EXAMPLES = {
  '': '{ "data": "data/yours.json" }',
  data: '"data": "data/yours.json"',
  title: '"title": "1990–2020"',
  view: '"view": "role=mayor&lang=zh"',
  style: '"style": { "--tenure-accent": "#0a5cf5" }',
} as const

type Key = 'data' | 'title' | 'view' | 'style'
const KEYS: readonly Key[] = ['data', 'title', 'view', 'style']

const EMPTY: PublisherConfig = { data: '', title: '', view: '', style: {} }

/** Takes any value and does not throw. */
export function decodeConfig(value: unknown, supports: Supports): DecodedConfig {
  if (!isObject(value))
    return { ok: false, problems: [{ path: '', reason: { code: 'notObject', example: EXAMPLES[''] } }] }
  const problems: ConfigProblem[] = []
  const config: { -readonly [K in Key]: PublisherConfig[K] } = { ...EMPTY }
  const refuse = (path: string, ...reasons: readonly ConfigReason[]) => {
    for (const reason of reasons) problems.push({ path, reason })
  }
  for (const [name, given] of Object.entries(value)) {
    const key = KEYS.find((known) => known === name)
    if (name === 'origins') refuse(name, { code: 'origins', line: originsLine(given) })
    else if (!key) refuse(name, { code: 'unknownKey', known: KEYS })
    else if (key === 'style') config.style = readStyle(given, supports, refuse)
    else if (typeof given !== 'string' || given.trim() === '')
      refuse(key, { code: 'notText', example: EXAMPLES[key] })
    else {
      const { text, faults } = READ[key](given)
      config[key] = text
      refuse(key, ...faults)
    }
  }
  return problems.length === 0 ? { ok: true, config } : { ok: false, problems }
}

type Refuse = (path: string, ...reasons: readonly ConfigReason[]) => void
interface ReadText {
  readonly text: string
  readonly faults: readonly ConfigReason[]
}

const asInLink = (why: LinkReason, parameter = ''): ConfigReason => ({ code: 'asInLink', parameter, why })

const READ: Readonly<Record<Exclude<Key, 'style'>, (given: string) => ReadText>> = {
  data: (given) => {
    const text = given.trim()
    const decoded = address.decode(text)
    if (!decoded.ok) return { text, faults: [asInLink(decoded.reason)] }
    // That is a file of one reader's browser.
    const isLocal = text.startsWith('local:')
    return { text, faults: isLocal ? [asInLink({ code: 'protocol', value: text, protocol: 'local:' })] : [] }
  },
  title: (given) => {
    const decoded = freeText('title', 200).decode(given)
    return decoded.ok
      ? { text: decoded.value, faults: decoded.ignored.map(({ reason }) => asInLink(reason)) }
      : { text: '', faults: [asInLink(decoded.reason)] }
  },
  view: (given) => {
    const { state, notices } = decodeView(given.trim())
    const faults = notices.map(({ parameter, reason }) => asInLink(reason, parameter))
    const ofData = faults.some((fault) => fault.code === 'asInLink' && fault.parameter === DATA)
    return {
      text: encodeView({ ...state, data: '' }),
      faults: state.data === '' && !ofData ? faults : [{ code: 'dataInView' }],
    }
  },
}

const DATA: Parameter = 'data'

const COLOURS = ['page', 'ink', 'muted', 'line', 'field', 'accent', 'on-accent', 'wash']
const FONTS = ['font', 'title-font']
/** Groups by their place, from 1, or by their id. */
const GROUP = /^--tenure-(?:on-)?group-[\w-]+$/

const named = (name: string): string => `--tenure-${name}`

const PROPERTIES: readonly string[] = [
  ...[...COLOURS, ...FONTS, 'size', 'group-1', 'on-group-1'].map(named),
  '--tenure-group-ID',
  '--tenure-on-group-ID',
]

/** What only looks up another value, or takes one from around it, says nothing itself. */
const INDIRECT = /^(?:inherit|initial|unset|revert|revert-layer)$|\b(?:var|env|attr)\(/i
const SIZE = /^(?=.*[1-9])\d+(?:\.\d+)?(?:px|pt|rem|em|%)$/

function readStyle(given: unknown, supports: Supports, refuse: Refuse): Readonly<Record<string, string>> {
  if (!isObject(given)) {
    refuse('style', { code: 'notObject', example: EXAMPLES.style })
    return {}
  }
  const entries = Object.entries(given).map(([property, value]) => {
    const kind = kindOf(property)
    const text = typeof value === 'string' ? value.trim() : JSON.stringify(value)
    if (!kind) refuse(`style.${property}`, { code: 'unknownProperty', known: PROPERTIES })
    else if (typeof value !== 'string' || INDIRECT.test(text) || !isOfKind[kind](text, supports))
      refuse(`style.${property}`, { code: kind, value: text })
    return [property, text] as const
  })
  return Object.fromEntries(entries)
}

/** What a property is not, where its value is none of its kind; `undefined` where there is no such property. */
function kindOf(property: string): StyleFault | undefined {
  if (property === named('size')) return 'notSize'
  if (FONTS.map(named).includes(property)) return 'notFont'
  return COLOURS.map(named).includes(property) || GROUP.test(property) ? 'notColour' : undefined
}

const isOfKind: Readonly<Record<StyleFault, (value: string, supports: Supports) => boolean>> = {
  notColour: (value, supports) => supports('color', value),
  notFont: (value, supports) => supports('font-family', value),
  notSize: (value, supports) => SIZE.test(value) && supports('font-size', value),
}

/** With the origins that the config names, where they are some. */
function originsLine(given: unknown): string {
  const texts = (Array.isArray(given) ? given : [given]).filter((one) => typeof one === 'string')
  const origins = texts.join(' ').trim()
  const content = /^[\w:/.*[\]\s-]+$/.test(origins) ? origins : 'https://data.example.org'
  return `<meta name="tenure-origins" content="${content}">`
}
