/** For a test: the page of the docs that has the list of roles, as it should be. */
import { GROUPS, type Group, type KnownRole, ROLES } from '../roleList.ts'

const HEAD = `# Kinds of offices

A file that does not say of what kind its offices are has them sorted by their titles, with this list. A column \`office type\` or
\`role group\` says otherwise, and stands: see [tables](tables.md).

- An English title is known by the first of its words that the list has, the longest where several begin there: "Deputy Mayor of X,
  Member of Y" is a vice mayor. Capitals, accents and a plural make no difference.
- A Chinese title is known by the word that ends last, the longest of those: 市委常委、副市长 is a vice mayor.
- A role with words *beside* it is meant only where one of them stands in the title, the organization or the place too, and then
  comes before the others: the president of a university is none of a state.
- A title that has no word of the list is a kind of its own where the organization or place stands apart from it; else it is "Other".
`

export function rolesPage(): string {
  const groups = Object.keys(GROUPS) as Group[]
  return [HEAD, ...groups.map(section)].join('\n')
}

function section(group: Group): string {
  const { en, zh, fr, es } = GROUPS[group]
  const rows = ROLES.filter((role) => role.group === group).map(row)
  const head = `## ${en} · ${zh} · ${fr} · ${es}\n`
  const table = ['| role | words | 词 | beside |', '| --- | --- | --- | --- |', ...rows]
  return `${[head, ...table].join('\n')}\n`
}

const row = ({ labels, en, zh, beside = '' }: KnownRole): string =>
  `| ${[Object.values(labels).join(' · '), en, zh, beside].join(' | ')} |`
