/** What is odd in a dataset, by kind: the first few of each are named, the others counted; all of a kind that is asked for. */
export type OddityKind =
  | 'startsFarAhead'
  | 'endsFarAhead'
  | 'bornInOffice'
  | 'afterDeath'
  | 'sameTerm'
  | 'lifeAhead'
  | 'longLife'
  | 'longTerm'
  | 'noSource'
  | 'noSources'
  // Of those who hold an office one after another (`checks.ts`).
  | 'heldByTwo'
  | 'vacant'
  | 'otherSuccessor'
  | 'otherPredecessor'
  | 'orderUnknown'
  | 'currentWithSuccessor'
  | 'young'
  | 'samePerson'

export interface Oddity {
  readonly kind: OddityKind
  readonly table: 'sources' | 'people' | 'terms' | 'events'
  /** In the dataset, where events are in the order of time. */
  readonly row: number
  readonly key: string
  /** Dates as the file writes them, or ids. */
  readonly values: readonly string[]
}

export interface OddityGroup {
  readonly kind: OddityKind
  readonly table: Oddity['table']
  readonly count: number
  /** The first few, or all. */
  readonly first: readonly Oddity[]
}

/** How many of a group are named. */
const NAMED = 5

/** Which group of a dataset's: told apart by this. */
export const groupName = ({ kind, table }: Pick<OddityGroup, 'kind' | 'table'>): string => `${kind} ${table}`

const PIECE = 4096

/** Looks at all rows, with a rest after each few thousand. */
export function* inPieces(count: number, look: (i: number) => void): Generator<void> {
  for (let i = 0; i < count; i++) {
    if (i % PIECE === PIECE - 1) yield
    look(i)
  }
}

export type Add = (
  kind: OddityKind,
  table: Oddity['table'],
  row: number,
  key: string,
  values: () => (string | undefined)[],
) => void

/** In the place of a group's name: of each group all are named. */
export const EACH = '*'

/** Values are looked up only of those that are named. `whole` is the group of which all are, or `EACH`. */
export function collect(whole?: string): { readonly add: Add; readonly all: () => OddityGroup[] } {
  const groups = new Map<string, OddityGroup & { count: number; first: Oddity[] }>()
  const add: Add = (kind, table, row, key, values) => {
    const name = groupName({ kind, table })
    const group = groups.get(name) ?? { kind, table, count: 0, first: [] }
    groups.set(name, group)
    if (group.count++ < NAMED || name === whole || whole === EACH)
      group.first.push({ kind, table, row, key, values: values().map((value) => value ?? '') })
  }
  return { add, all: () => [...groups.values()] }
}
