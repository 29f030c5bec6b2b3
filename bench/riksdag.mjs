/** The Swedish parliament's members and ministers: rows of a table as a dataset file. */
import { readFileSync } from 'node:fs'

const GROUPS = [
  { id: 'second-chamber', label: 'Second chamber', holds: /^andrakammarledamot$/ },
  { id: 'first-chamber', label: 'First chamber', holds: /^förstakammarledamot$/ },
  { id: 'one-chamber', label: 'One chamber', holds: /^ledamot$/ },
  { id: 'speakers', label: 'Speakers', holds: /talman/ },
  { id: 'government', label: 'Government', holds: /./ },
]

/** Ids are words in lower case; what a cell is called is kept as its name. */
class Names {
  /** @type {Map<string, string>} */
  ids = new Map()
  /** @param {string} prefix */
  constructor(prefix) {
    this.prefix = prefix
  }
  /** @param {string} name */
  id(name) {
    const id = this.ids.get(name) ?? `${this.prefix}-${this.ids.size + 1}`
    this.ids.set(name, id)
    return id
  }
  rows(/** @type {(id: string, name: string) => object} */ row) {
    return [...this.ids].map(([name, id]) => row(id, name))
  }
}

/** @param {string} file A CSV file with the columns person_id, person, born, died, role, organization, place, start, end */
export function riksdag(file) {
  const [head = [], ...lines] = parse(readFileSync(file, 'utf8'))
  const records = lines.map((cells) => Object.fromEntries(head.map((key, i) => [key, cells[i] || undefined])))
  const [people, roles, organizations, offices] = ['person', 'role', 'org', 'office'].map(
    (name) => new Names(name),
  )
  const person = new Map()
  const office = new Map()
  const terms = []
  for (const { person_id, person: name, born, died, role, organization, place, start, end } of records) {
    if (start && end && end < start.slice(0, end.length)) continue
    const id = people.id(person_id)
    person.set(id, {
      id,
      name: name ?? person_id,
      born,
      died: died && born && died < born ? undefined : died,
    })
    const title = [role, place ?? organization].filter(Boolean).join(', ')
    const held = offices.id([role, organization, place].join('\t'))
    office.set(held, {
      id: held,
      title,
      short: role,
      role: roles.id(role),
      ...(organization && { organization: organizations.id(organization) }),
      place,
    })
    const sources = [{ source: 'table' }]
    // Of the terms without an end, those of the last parliaments run; of the others the source does not say.
    const last = end ?? (start && start >= '2018' && !died ? '..' : undefined)
    terms.push({ id: `term-${terms.length + 1}`, person: id, office: held, start, end: last, sources })
  }
  return {
    tenure: 1,
    title: 'Sveriges riksdag',
    asOf: '2025-12-31',
    sources: [{ id: 'table', title: 'Table of members and ministers' }],
    groups: GROUPS.map(({ id, label }) => ({ id, label })),
    roles: roles.rows((id, label) => ({
      id,
      label,
      group: GROUPS.find((group) => group.holds.test(label))?.id,
    })),
    organizations: organizations.rows((id, name) => ({ id, name })),
    people: [...person.values()],
    offices: [...office.values()],
    terms,
  }
}

/** @param {string} text Lines of cells, quoted where they hold a comma, a quote or a line break. */
function parse(text) {
  const rows = [['']]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    const row = rows.at(-1) ?? []
    row[row.length - 1] = quoted?.replaceAll('""', '"') ?? plain ?? ''
    if (end === ',') row.push('')
    else rows.push([''])
  }
  return rows.filter((row) => row.length > 1)
}
