/** What the peers share, kept as lean as it can be: the row file as flat columns, one filter, one way to say "drawn". */

import { csvParseRows } from 'd3'

const DAY = 86_400_000
const COLOURS = ['#a3301f', '#2f57b0', '#2a7d61', '#a08a6e', '#b3780a', '#6d2b84', '#2b9ab8', '#5a5c60']
export const colourOf = (group) => COLOURS[group % COLOURS.length]

/** Lanes on every peer's page are so high, their bars so much, in pixels; names have a column so wide. */
export const LANE = 24
export const BAR = 16
export const NAMES = 180

/** The first and last day that an EDTF date can mean, roughly: a peer needs no more to draw its rectangles. */
function dayOf(text, last) {
  const [, year, month, day] = /(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(text.replaceAll('X', '0')) ?? []
  if (day) return Date.UTC(year, month - 1, day) / DAY + last
  const season = month > 12 ? (month - 20) * 3 : month
  if (season) return Date.UTC(year, season - 1 + last, 1) / DAY
  return Date.UTC(Number(year) + last, 0, 1) / DAY
}

export async function loadRows() {
  const url = new URLSearchParams(location.search).get('data')
  const response = await fetch(url)
  const file = url.endsWith('.csv') ? fileOfTable(csvParseRows(await response.text())) : await response.json()
  const indexOf = (table) => new Map(table.map((row, i) => [row.id, i]))
  const [people, offices] = [indexOf(file.people), indexOf(file.offices)]
  const groups = indexOf(file.groups)
  const groupOfRole = new Map(file.roles.map((role) => [role.id, groups.get(role.group)]))
  const groupOfOffice = file.offices.map((office) => groupOfRole.get(office.role))
  const asOf = dayOf(file.asOf, 1)
  const count = file.terms.length
  const rows = {
    // Whoever clicks a bar asks for its dates, notes and sources: a page that shows terms keeps them.
    file,
    count,
    names: file.people.map(({ name }) => textOf(name)),
    titles: file.offices.map(({ title }) => textOf(title)),
    person: new Uint32Array(count),
    office: new Uint32Array(count),
    group: new Uint8Array(count),
    from: new Int32Array(count),
    to: new Int32Array(count),
    first: asOf,
    last: asOf,
  }
  for (let i = 0; i < count; i++) {
    const term = file.terms[i]
    rows.person[i] = people.get(term.person)
    rows.office[i] = offices.get(term.office)
    rows.group[i] = groupOfOffice[rows.office[i]]
    const from = term.start === undefined ? undefined : dayOf(term.start, 0)
    const to = term.end === '..' ? asOf : term.end === undefined ? undefined : dayOf(term.end, 1)
    rows.from[i] = from ?? (to ?? asOf) - 365
    rows.to[i] = Math.max(to ?? 0, rows.from[i] + (to === undefined ? 365 : 1))
    rows.first = Math.min(rows.first, rows.from[i])
    rows.last = Math.max(rows.last, rows.to[i])
  }
  return rows
}

/** A table of terms as the row file has them: what the headings of the benchmark's own table say, and nothing is recognized. */
function fileOfTable([headings, ...lines]) {
  const [name, id, , title, role, group, organization, start, end] = headings.keys()
  const tables = { people: new Map(), offices: new Map(), roles: new Map(), groups: new Map() }
  const terms = lines.map((line) => {
    const office = `${line[title]} ${line[organization]}`
    tables.people.set(line[id], { id: line[id], name: line[name] })
    tables.offices.set(office, { id: office, title: line[title], role: line[role] })
    tables.roles.set(line[role], { id: line[role], group: line[group] })
    tables.groups.set(line[group], { id: line[group] })
    return {
      person: line[id],
      office,
      start: line[start] || undefined,
      end: line[end] === 'present' ? '..' : line[end] || undefined,
    }
  })
  const rows = Object.entries(tables).map(([key, table]) => [key, [...table.values()]])
  return { ...Object.fromEntries(rows), terms, asOf: '2025-12-31' }
}

const textOf = (text) => (typeof text === 'string' ? text : (text.en ?? Object.values(text)[0]))

/**
 * The terms that pass the filter, by lane: lane k is person[k] and has terms[start[k]] … terms[start[k + 1] - 1].
 * People without such a term have no lane.
 */
export function lanesOf(rows, { group = -1, from = -Infinity, q = '' } = {}) {
  const has = (text) => text.toLowerCase().includes(q)
  const person = q && Uint8Array.from(rows.names, has)
  const office = q && Uint8Array.from(rows.titles, has)
  const passes = (i) =>
    (group < 0 || rows.group[i] === group) &&
    rows.to[i] > from &&
    (!q || person[rows.person[i]] || office[rows.office[i]])
  const counts = new Uint32Array(rows.names.length)
  const kept = new Uint32Array(rows.count)
  let count = 0
  for (let i = 0; i < rows.count; i++) {
    if (!passes(i)) continue
    kept[count++] = i
    counts[rows.person[i]]++
  }
  const people = []
  const start = [0]
  const next = new Uint32Array(counts.length)
  for (let p = 0; p < counts.length; p++) {
    if (counts[p] === 0) continue
    next[p] = start[people.length]
    people.push(p)
    start.push(next[p] + counts[p])
  }
  const terms = new Uint32Array(count)
  for (let k = 0; k < count; k++) terms[next[rows.person[kept[k]]]++] = kept[k]
  return { count: people.length, person: people, start, terms }
}

/** Wires the filters of the page to `show`, which draws what they leave. */
export function listenToFilters(rows, show) {
  const filter = { group: -1, from: -Infinity, q: '' }
  const summary = document.querySelector('.summary')
  const changed = () => {
    const lanes = lanesOf(rows, filter)
    summary.textContent = `${lanes.terms.length} terms, ${Object.values(filter).join(' ')}`
    show(lanes)
  }
  document.querySelector('#role').addEventListener('click', () => {
    filter.group = filter.group < 0 ? 0 : -1
    changed()
  })
  document.querySelector('#year').addEventListener('change', ({ target }) => {
    filter.from = target.value === '' ? -Infinity : Date.UTC(target.value, 0, 1) / DAY
    changed()
  })
  document.querySelector('#search').addEventListener('input', ({ target }) => {
    filter.q = target.value.toLowerCase()
    changed()
  })
  changed()
}

/** Called in the frame that draws a new result. */
export const drawn = () => performance.mark('drawn')
