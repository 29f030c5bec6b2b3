import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ESTree, parseSync } from 'vite'
import { describe, expect, it } from 'vitest'

/**
 * Which room of src may import from which. "type x" allows only `import type` from x. Inside `components/` each folder is
 * a room of its own.
 *
 *   dates → dataset → query → layout → shapes → paint → timeline → components → app → main.ts, element
 */
const engine = ['dates', 'dataset', 'query', 'layout']
const below = [...engine, 'words', 'shapes', 'paint', 'state', 'loading', 'timeline', 'type importers']
const arrows: Record<string, readonly string[]> = {
  dates: [],
  dataset: ['dates'],
  query: ['dates', 'dataset'],
  layout: ['dates', 'dataset', 'query'],
  importers: ['dates', 'dataset'],
  exporters: ['dates', 'dataset', 'query', 'layout', 'words', 'sentences', 'shapes', 'paint', 'state'],
  words: ['dates', 'dataset', 'type layout', 'type state', 'type importers'],
  sentences: ['dates', 'dataset', 'query', 'words'],
  shapes: engine,
  paint: [...engine, 'shapes'],
  state: ['dates', 'dataset', 'query', 'layout'],
  loading: ['dates', 'dataset', 'words', 'importers'],
  timeline: [...engine, 'words', 'shapes', 'paint', 'state'],
  'components/shared': below,
  'components/filters': [...below, 'components/shared'],
  'components/timeline': [...below, 'components/shared', 'components/filters'],
  'components/events': [...below, 'components/shared'],
  'components/details': [...below, 'components/shared'],
  'components/table': [...below, 'components/shared'],
  'components/text': [...below, 'sentences', 'components/shared'],
  'components/loading': [...below, 'components/shared'],
  'components/open': [...below, 'components/shared'],
  'components/share': [...below, 'exporters', 'sentences', 'components/shared', 'components/filters'],
  'components/dialogs': [
    ...below,
    'components/shared',
    'components/filters',
    'components/timeline',
    'components/share',
  ],
  'components/print': [
    ...below,
    'exporters',
    'components/shared',
    'components/filters',
    'components/timeline',
    'components/table',
    'components/text',
  ],
  'components/page': [...below, 'components'],
  element: [...below, 'components/filters', 'styles'],
  app: [...below, 'components', 'styles'],
  site: [...engine, 'words', 'state', 'sentences', 'shapes', 'paint', 'exporters'],
  cli: [
    ...engine,
    'loading',
    'words',
    'importers',
    'state',
    'sentences',
    'paint',
    'exporters',
    'components/filters',
    'styles',
  ],
  oneFile: ['styles', 'timeline', 'loading', 'app', 'state', 'dataset', 'exporters', 'words', 'components'],
  'main.ts': ['styles', 'timeline', 'loading', 'state', 'app'],
  'importWith.ts': [],
  'languages.ts': [],
}

/** What every room may import. */
const everybodys = ['languages.ts']

const pureRooms = [
  'dates',
  'dataset',
  'importers',
  'query',
  'layout',
  'shapes',
  'words',
  'sentences',
  'state',
]
const impureFiles = ['state/store.ts', 'state/history.ts']
const viewPackages = /^(react|react-dom)(\/|$)|^@tanstack\//
const browserGlobals = ['document', 'window', 'globalThis', 'localStorage', 'sessionStorage', 'navigator']

/** The sources of a tree by their paths in it, such as `layout/rows.ts`. */
type Tree = Record<string, string>

interface Import {
  readonly specifier: string
  readonly isType: boolean
}

function brokenArrows(tree: Tree): string[] {
  return Object.entries(tree).flatMap(([file, source]) => {
    const allowed = arrows[roomOf(file)]
    if (!allowed) return [`${file} lies in no known room: give ${roomOf(file)} a row in src/rooms.test.ts`]
    const { imports, names } = read(file, source)
    return [
      ...imports.flatMap((one) => brokenImport(file, one, allowed)),
      ...(isPure(file) ? brokenPurity(file, imports, names) : []),
      ...(names.has('Date') && !mayUseDate(file) ? [`${file} uses Date: only dates may`] : []),
    ]
  })
}

function brokenImport(file: string, { specifier, isType }: Import, allowed: readonly string[]): string[] {
  if (!specifier.startsWith('.')) return []
  const from = roomOf(file)
  const to = roomOf(posix.join(posix.dirname(file), specifier))
  if (
    to === from ||
    everybodys.includes(to) ||
    allowed.includes(to) ||
    allowed.includes(to.split('/', 1)[0] ?? to) ||
    (isType && allowed.includes(`type ${to}`))
  )
    return []
  return [`${file} imports ${specifier}: ${from} may import ${allowed.join(', ') || 'no other room'}`]
}

function brokenPurity(file: string, imports: readonly Import[], names: ReadonlySet<string>): string[] {
  const packages = imports
    .map(({ specifier }) => specifier)
    .filter((specifier) => viewPackages.test(specifier))
  const globals = browserGlobals.filter((name) => names.has(name))
  return [...packages, ...globals].map((name) => `${file} uses ${name}: ${roomOf(file)} is pure`)
}

/** `layout`, `components/filters`, or a file that lies in no folder. */
function roomOf(file: string): string {
  const [room = file, inner = ''] = file.split('/')
  return room === 'components' ? `${room}/${inner}` : room
}

function isPure(file: string): boolean {
  return pureRooms.includes(roomOf(file)) && !impureFiles.includes(file)
}

function mayUseDate(file: string): boolean {
  return roomOf(file) === 'dates'
}

/** What a file imports, and every name in it that is no property of something else. */
function read(file: string, source: string): { imports: Import[]; names: Set<string> } {
  const { program, errors } = parseSync(file, source)
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`)
  const imports: Import[] = []
  const names = new Set<string>()
  walk(program, (node) => {
    if (node.type === 'Identifier') names.add(node.name)
    const specifier = specifierOf(node)
    if (specifier) imports.push({ specifier, isType: isTypeOnly(node) })
  })
  return { imports, names }
}

function walk(node: ESTree.Node, visit: (node: ESTree.Node) => void): void {
  visit(node)
  for (const [key, child] of Object.entries(node)) {
    // `file.window` and `{ window: 1 }` name a property, not the browser's window.
    if ((key === 'property' || key === 'key') && 'computed' in node && !node.computed) continue
    for (const one of Array.isArray(child) ? child : [child]) if (one?.type) walk(one, visit)
  }
}

/** Of `import`, `export … from`, `import()`, `typeof import()` and `new URL('…', import.meta.url)`, without `?worker`. */
function specifierOf(node: ESTree.Node): string | undefined {
  const isUrl =
    node.type === 'NewExpression' && node.callee.type === 'Identifier' && node.callee.name === 'URL'
  const source = isUrl ? node.arguments[0] : 'source' in node ? node.source : undefined
  const text = source && typeof source === 'object' && source.type === 'Literal' ? source.value : undefined
  return typeof text === 'string' ? text.replace(/\?.*/, '') : undefined
}

function isTypeOnly(node: ESTree.Node): boolean {
  if (node.type === 'TSImportType') return true
  return (
    ('importKind' in node && node.importKind === 'type') ||
    ('exportKind' in node && node.exportKind === 'type')
  )
}

function readTree(folder: string): Tree {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  )
  const sources = files.filter(
    (file) => /\.tsx?$/.test(file) && !/\.(test\.tsx?|d\.ts)$/.test(file) && !file.includes('/testing/'),
  )
  return Object.fromEntries(sources.map((file) => [file, readFileSync(`${folder}/${file}`, 'utf8')]))
}

describe('the rooms of src', () => {
  it('import in one direction, and the pure ones stay pure', () => {
    const tree = readTree(fileURLToPath(new URL('.', import.meta.url)))
    expect(Object.keys(tree).length).toBeGreaterThan(300)
    expect(brokenArrows(tree)).toEqual([])
  })
})

describe('the checker of rooms', () => {
  const broken = (file: string, source: string) => brokenArrows({ [file]: source })

  it.each([
    ['layout/rows.ts', "import { firstDay } from '../dates/day'\nimport { pack } from './pack'"],
    ['words/words.ts', "import type { Role } from '../dataset/file'"],
    [
      'components/page/Bar.tsx',
      'import { use } from \'react\'\nexport const Bar = () => <b title="window">Date. new Date</b>',
    ],
    [
      'loading/worker.ts',
      "import Load from './load.worker?worker'\nexport const load = () => document.title",
    ],
    ['state/store.ts', "import { useSyncExternalStore } from 'react'\nwindow.document.title = ''"],
    ['dates/day.ts', 'export const today = () => new Date()'],
    ['query/match.ts', '// not in a window\nexport const match = { window: 1 }.window'],
    ['main.ts', "import './app/Page'"],
  ])('lets %s be: %s', (file, source) => expect(broken(file, source)).toEqual([]))

  it.each([
    ['dates/day.ts', "import { term } from '../dataset/file'"],
    ['query/match.ts', "export { lanes } from '../layout/lanes'"],
    ['query/match.ts', "export * from '../layout/lanes'"],
    ['layout/scene.ts', "const paint = () => import('../paint/canvas')"],
    ['layout/scene.ts', "let painter: import('../paint/canvas').Painter"],
    ['dataset/columns.ts', "import Load from '../loading/load.worker?worker'"],
    ['dataset/columns.ts', "new Worker(new URL('../loading/load.worker.ts', import.meta.url))"],
    ['words/words.ts', "import { lanes } from '../layout/lanes'"],
    ['timeline/stage.ts', "import { Bar } from '../components/page/Bar'"],
    ['components/shared/Bar.tsx', "import { Chip } from '../filters/Chip'"],
    ['components/page/Bar.tsx', "import type { Page } from '../../app/Page'"],
    ['components/page/Bar.tsx', "import data from '../../../public/data/sample.json'"],
    ['main.ts', "import { Bar } from './components/page/Bar'"],
    ['attic/old.ts', 'export const old = 1'],
    ['query/match.ts', "import { use } from 'react'"],
    ['state/viewState.ts', "import { render } from 'react-dom/client'"],
    ['state/viewState.ts', "import { Virtualizer } from '@tanstack/react-virtual'"],
    ['dates/format.ts', 'export const language = document.documentElement.lang'],
    ['layout/ticks.ts', 'export const wide = () => globalThis.innerWidth > 600'],
    ['components/page/Now.tsx', 'export const now = Date.now()'],
    ['dataset/file.ts', 'export interface File { asOf: Date }'],
    ['layout/viewport.ts', 'export const now = new Date()'],
  ])('reports %s: %s', (file, source) => expect(broken(file, source)).toHaveLength(1))

  it('says what is wrong and what would be right', () => {
    expect(broken('query/match.ts', "import '../paint/canvas'")).toEqual([
      'query/match.ts imports ../paint/canvas: query may import dates, dataset',
    ])
  })
})
