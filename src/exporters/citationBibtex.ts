/** An entry of a bibliography for LaTeX: `@misc`, which old styles know too, with the fields of biblatex. */
import { slug } from '../dataset/slug.ts'
import type { CitedTexts } from './citation.ts'

export function bibtex({ title, url, site, version, asOf, accessed, kind }: CitedTexts): string {
  const name = (slug(title) ?? '').replace(/[^a-z\d]+/g, '-').replace(/^-+|-+$/g, '')
  const key = ['tenure', name.slice(0, 40), version ?? asOf].filter((part) => part !== '').join('-')
  const fields = {
    // In braces of its own a title keeps its capitals.
    title: `{${escaped(title)}}`,
    ...(site === '' ? {} : { organization: escaped(site) }),
    date: asOf,
    year: asOf.slice(0, -6),
    ...(url === '' ? {} : { howpublished: `\\url{${verbatim(url)}}`, url: verbatim(url), urldate: accessed }),
    note: `${escaped(kind)}`,
  }
  const lines = Object.entries(fields).map(([field, text]) => `  ${field} = {${text}}`)
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`
}

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** What LaTeX would take for a command, as the sign that it is. */
const escaped = (text: string): string => text.replace(/[\\{}~^$&#%_]/g, (sign) => SIGNS[sign] ?? `\\${sign}`)

/** An address is taken as it stands, where its braces are even: those of an address can be written otherwise. */
const verbatim = (url: string): string => url.replace(/[\\{}\s]/g, encodeURIComponent)
