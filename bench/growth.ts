/**
 * How the work grows with what a dataset can hold a lot of: each crowd at a thousand, ten thousand and a hundred thousand, through
 * reading, filters, arrangement, frames, marks and search. `npm run growth` prints each step's milliseconds and its exponent.
 */
import { toColumns } from '../src/dataset/columns.ts'
import { type Dataset, openDataset } from '../src/dataset/dataset.ts'
import type { DatasetFile } from '../src/dataset/format.ts'
import { paletteOfTerms } from '../src/dataset/paletteOf.ts'
import { validate } from '../src/dataset/validate.ts'
import { density } from '../src/layout/overview.ts'
import { scene } from '../src/layout/scene.ts'
import { resolveFilter } from '../src/query/clause.ts'
import { eventsOn } from '../src/query/eventsOn.ts'
import { facetCounts } from '../src/query/facets.ts'
import { heldOn, holdersOn } from '../src/query/heldOn.ts'
import { matchAll } from '../src/query/match.ts'
import { queryDataset } from '../src/query/result.ts'
import { findText } from '../src/query/textSearch.ts'
import { DEFAULT_VIEW } from '../src/state/viewState.ts'
import { createArranger } from '../src/timeline/arrange.ts'
import { careersOf } from '../src/timeline/careers.ts'
import { additionOf } from '../src/words/namesakes.ts'

const numbered = <Row>(count: number, row: (n: number) => Row) =>
  Array.from({ length: count }, (_, n) => row(n))
const sources = [{ source: 's' }]
const year = (n: number) => String(1000 + (n % 1000))

const base: DatasetFile = {
  tenure: 1,
  title: 'A crowd',
  asOf: '2025-06-30',
  sources: [{ id: 's', title: 'Source' }],
  groups: [{ id: 'g', label: 'Group' }],
  roles: [{ id: 'r', label: 'Role', group: 'g' }],
  organizations: [{ id: 'x', name: 'Organization' }],
  people: [{ id: 'p', name: 'Person' }],
  offices: [{ id: 'o', title: 'Office', role: 'r', organization: 'x' }],
  terms: [{ id: 't', person: 'p', office: 'o', start: '1990', end: '2000', sources }],
  events: [],
}
const term = (n: number, more: object) => ({ id: `t${n}`, person: 'p', office: 'o', sources, ...more })
const people = (n: number) => numbered(n, (k) => ({ id: `p${k}`, name: `Person ${k}` }))
const offices = (n: number) =>
  numbered(n, (k) => ({ id: `o${k}`, title: `Office ${k}`, role: 'r', organization: 'x' }))
const partOf = (n: number, ring: boolean) =>
  numbered(n, (k) => ({
    id: `x${k}`,
    name: `X ${k}`,
    ...(k > 0 || ring ? { partOf: `x${(k + n - 1) % n}` } : {}),
  }))
const some =
  <Row>(row: (n: number) => Row) =>
  (n: number) =>
    numbered(n, row)

/** What a dataset can hold a lot of. */
const CROWDS: Record<string, (n: number) => Partial<DatasetFile>> = {
  'events on a day': (n) => ({
    events: numbered(n, (k) => ({ id: `e${k}`, title: `E ${k}`, date: '1995-05-05', sources })),
  }),
  'events of a person, a day': (n) => ({
    events: numbered(n, (k) => ({
      id: `e${k}`,
      title: `E ${k}`,
      date: '1995-05-05',
      people: ['p'],
      sources,
    })),
  }),
  'events of a person, 1,000 years': (n) => ({
    events: numbered(n, (k) => ({ id: `e${k}`, title: `E ${k}`, date: year(k), people: ['p'], sources })),
  }),
  'people of an event': (n) => ({
    people: people(n),
    terms: [term(0, { person: 'p0' })],
    events: [{ id: 'e', title: 'E', date: '1995-05-05', people: people(n).map(({ id }) => id), sources }],
  }),
  'terms of a person, one after another': (n) => ({
    offices: offices(9),
    terms: some((k) =>
      term(k, {
        office: `o${k % 9}`,
        start: `${1000 + Math.floor((k * 1000) / n)}`,
        end: `${1000 + Math.floor(((k + 1) * 1000) / n)}`,
      }),
    )(n),
  }),
  'terms of a person, at once': (n) => ({
    offices: offices(n),
    terms: some((k) => term(k, { office: `o${k}`, start: '1990', end: '2000' }))(n),
  }),
  'terms of a person, no end stated': (n) => ({ terms: some((k) => term(k, { start: year(k) }))(n) }),
  'terms of a person, no date': (n) => ({ terms: some((k) => term(k, {}))(n) }),
  'terms and events of a person': (n) => ({
    terms: some((k) => term(k, { start: year(k), end: year(k) }))(n),
    events: numbered(n, (k) => ({ id: `e${k}`, title: `E ${k}`, date: year(k), people: ['p'], sources })),
  }),
  'terms at once and events of a person': (n) => ({
    terms: some((k) => term(k, { start: '1000', end: '2000' }))(n),
    events: numbered(n, (k) => ({ id: `e${k}`, title: `E ${k}`, date: year(k), people: ['p'], sources })),
  }),
  'people of an office': (n) => ({
    people: people(n),
    terms: some((k) => term(k, { person: `p${k}`, start: '1990', end: '2000' }))(n),
  }),
  'people of one name': (n) => ({
    people: numbered(n, (k) => ({ id: `p${k}`, name: 'Li Ming' })),
    terms: some((k) => term(k, { person: `p${k}`, start: '1990', end: '2000' }))(n),
  }),
  'organizations in a chain': (n) => ({
    organizations: partOf(n, false),
    offices: numbered(n, (k) => ({ id: `o${k}`, title: `Office ${k}`, role: 'r', organization: `x${k}` })),
    terms: some((k) => term(k, { office: `o${k}`, start: year(k), end: year(k) }))(Math.min(n, 1000)),
  }),
  'organizations in a ring': (n) => ({
    organizations: partOf(n, true),
    offices: [{ id: 'o', title: 'O', role: 'r' }],
  }),
  'organizations of one': (n) => ({
    organizations: numbered(n, (k) => ({ id: `x${k}`, name: `X ${k}`, ...(k > 0 ? { partOf: 'x0' } : {}) })),
    offices: [{ id: 'o', title: 'O', role: 'r', organization: 'x0' }],
  }),
  sources: (n) => ({
    sources: [...base.sources, ...numbered(n, (k) => ({ id: `s${k}`, title: `Source ${k}` }))],
  }),
  'groups and roles': (n) => ({
    groups: numbered(n, (k) => ({ id: `g${k}`, label: `Group ${k}` })),
    roles: numbered(n, (k) => ({ id: `r${k}`, label: `Role ${k}`, group: `g${k}` })),
    offices: [{ id: 'o', title: 'O', role: 'r0' }],
  }),
  offices: (n) => ({
    offices: offices(n),
    terms: some((k) => term(k, { office: `o${k}`, start: year(k), end: year(k) }))(Math.min(n, 1000)),
  }),
  parties: (n) => ({
    people: numbered(n, (k) => ({ id: `p${k}`, name: `Person ${k}`, party: `Party ${k}` })),
    terms: some((k) => term(k, { person: `p${k}`, start: '1990', end: '2000' }))(n),
  }),
  'claims of a term': (n) => ({
    terms: [
      {
        ...term(0, { start: '1990' }),
        claims: numbered(n, (k) => ({ field: 'start', value: year(k), sources })),
      },
    ],
  }),
  'sources of a term': (n) => ({
    terms: [{ ...term(0, {}), sources: numbered(n, (k) => ({ source: 's', at: `page ${k}` })) }],
  }),
  'related people of a term': (n) => ({
    terms: [{ ...term(0, {}), related: { predecessor: numbered(n, (k) => ({ name: `N ${k}` })) } }],
  }),
  'names of a person': (n) => ({
    people: [
      {
        id: 'p',
        name: Object.fromEntries(numbered(n, (k) => [`en-a${k.toString(36).padStart(6, '0')}`, `Name ${k}`])),
      },
    ],
  }),
  'education of a person': (n) => ({
    people: [{ id: 'p', name: 'P', education: numbered(n, (k) => ({ label: `School ${k}` })) }],
  }),
  'letters of a note': (n) => ({ terms: [term(0, { note: 'word '.repeat(n) })] }),
  'letters of a name': (n) => ({ people: [{ id: 'p', name: 'word '.repeat(n) }] }),
  'letters of a title': (n) => ({ offices: [{ id: 'o', title: 'word '.repeat(n), role: 'r' }] }),
}

const measure = (text: string) => text.length * 7

/** The steps from a file to a picture, each timed; a refusal ends them. */
function steps(file: DatasetFile): Map<string, number> {
  const times = new Map<string, number>()
  const timed = <T>(name: string, work: () => T): T => {
    const before = process.cpuUsage()
    try {
      return work()
    } finally {
      const { user, system } = process.cpuUsage(before)
      times.set(name, (user + system) / 1000)
    }
  }
  const checked = timed('validate', () => validate(file))
  if (!checked.ok) return times
  const columns = timed('columns', () => toColumns(checked.file))
  const dataset = timed('open', () => openDataset(columns))
  const filtered = (ids: object) =>
    queryDataset(dataset, resolveFilter(dataset, { ...DEFAULT_VIEW, ...ids }).filter, findText)
  const all = timed('query', () => filtered({}))
  timed('query, a role', () => filtered({ role: [dataset.roles.id(0)] }))
  timed(
    'query, an organization',
    () => dataset.organizations.count > 0 && filtered({ org: [dataset.organizations.id(0)] }),
  )
  timed('query, years', () => filtered({ time: { from: 0, to: 20000 } }))
  timed('query, a word', () => filtered({ q: '1' }))
  const fails = matchAll(dataset, resolveFilter(dataset, DEFAULT_VIEW).filter)
  timed('facets', () => facetCounts(dataset, fails))
  frames(dataset, all, timed)
  timed('overview', () => density(dataset, fails, { from: -400000, to: 20000 }, 300))
  timed('a day', () => {
    eventsOn(dataset, 9255 as never)
    holdersOn(
      dataset,
      Array.from({ length: dataset.people.count }, (_, p) => p),
      9255,
      9255,
    )
  })
  timed('held, a person', () => heldOn(dataset, 0, 9255, 9255))
  timed('namesakes of 50', () => {
    for (let p = 0; p < Math.min(50, dataset.people.count); p++) additionOf(dataset, p, 'en')
  })
  return times
}

function frames(
  dataset: Dataset,
  result: ReturnType<typeof queryDataset>,
  timed: <T>(name: string, work: () => T) => T,
) {
  const { arrange, looksOf } = createArranger(measure)
  const shown = { dataset, result, view: DEFAULT_VIEW, embedded: false }
  const size = { scale: 1, width: 1080, height: 640 }
  const { domain } = looksOf(shown)
  const arrangement = timed('arrange', () => arrange(shown, size, domain))
  const middle = (domain.from + domain.to) / 2
  const views = { whole: domain, zoomed: { from: middle - 200, to: middle + 200 } }
  for (const [name, viewport] of Object.entries(views)) {
    const input = {
      ...arrangement,
      viewport,
      width: 900,
      scrollTop: 0,
      paletteOf: paletteOfTerms(dataset, 'role'),
      height: 600,
    }
    const drawn = timed(`frame, ${name}`, () => scene(input))
    timed(`frame, ${name}, again`, () => scene(input))
    const sayings = { party: false, annotations: [], selection: { kind: 'none' }, faint: undefined } as const
    const listing = { scene: drawn, viewport: input.viewport, sayings, focused: undefined, most: 400 }
    timed(`marks, ${name}`, () => careersOf(arrangement, listing))
  }
  timed('packed again', () => {
    const lanes = arrangement.pack?.(views.zoomed, (_, rows) => rows)
    for (let lane = 0; lane < Math.min(lanes?.count ?? 0, 30); lane++) lanes?.rows(lane)
  })
}

/** Slower than this, and ten times as many are not tried, in milliseconds. */
const TOO_SLOW = 2500
const SIZES = [1000, 10_000, 100_000]
/** What takes less says nothing of growth, in milliseconds. */
const LEAST = 60
const LINEAR = 1.5

function growthOf(name: string, crowd: (n: number) => Partial<DatasetFile>): string[] {
  const found: Map<string, number>[] = []
  for (const n of SIZES) {
    if (Math.max(0, ...(found.at(-1)?.values() ?? [])) > TOO_SLOW) break
    try {
      found.push(steps({ ...base, ...crowd(n) } as DatasetFile))
    } catch (error) {
      console.log(`${name}, ${n}: ${String(error).slice(0, 100)}`)
      break
    }
  }
  const [before, last] = found.slice(-2)
  const worst: string[] = []
  for (const [step, ms] of last ?? []) {
    const exponent = Math.log10(ms / Math.max(before?.get(step) ?? ms, 0.02))
    if (ms > LEAST && exponent > LINEAR) worst.push(step)
    const row = found.map((times) => (times.get(step) ?? 0).toFixed(1).padStart(9)).join('')
    if (ms > LEAST)
      console.log(
        `${name.padEnd(38)} ${step.padEnd(24)}${row.padEnd(28)} ${exponent.toFixed(2)}${worst.at(-1) === step ? '  ◀' : ''}`,
      )
  }
  return worst.length === 0 ? [] : again(name, crowd, worst, SIZES[found.length - 1] ?? 0)
}

/**
 * Of steps that seem to grow faster, those that do so from this size to twice as much too: memory that no cache holds, and a collector at
 * work, make a step of a hundred thousand slower for once.
 */
function again(
  name: string,
  crowd: (n: number) => Partial<DatasetFile>,
  worst: readonly string[],
  size: number,
): string[] {
  const [once, twice] = [size, 2 * size].map((n) => steps({ ...base, ...crowd(n) } as DatasetFile))
  return worst.flatMap((step) => {
    const exponent = Math.log2((twice?.get(step) ?? 0) / (once?.get(step) ?? 1))
    console.log(`${name.padEnd(38)} ${step.padEnd(24)} again, at twice as many: ${exponent.toFixed(2)}`)
    return exponent > LINEAR ? [`${name}: ${step}`] : []
  })
}

/** Prints the table for the crowds whose names contain one of `names`, or all; 1 where anything grows faster than its crowd. */
export async function main(names: readonly string[]): Promise<number> {
  const worst = Object.entries(CROWDS)
    .filter(([name]) => names.length === 0 || names.some((one) => name.includes(one)))
    .flatMap(([name, crowd]) => growthOf(name, crowd))
  console.log(
    worst.length === 0
      ? '\nNothing grows faster than its crowd.'
      : `\nFaster than its crowd:\n  ${worst.join('\n  ')}`,
  )
  return worst.length === 0 ? 0 : 1
}
