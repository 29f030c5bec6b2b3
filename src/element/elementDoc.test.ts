/** What is said of the element in the docs, and what it has: neither says more than the other. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { withHouseStyle } from '../paint/houseStyle.ts'
import { COLOURS } from '../shapes/shape.ts'
import { VIEW_ATTRIBUTES } from '../state/attributes.ts'
import { TenureTimeline } from './TenureTimeline.ts'

const textOf = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
const page = textOf('../../public/docs/custom-element.md')
const codesIn = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)

/** What stands under a heading, up to the next. */
const under = (heading: string): string => page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
/** What the first cells of its table name. */
const namedIn = (text: string): string[] =>
  [...text.matchAll(/^\| (`[^|]*) \|/gm)].flatMap(([, cell = '']) => codesIn(cell))

it('has the attributes that the docs have, and no other', () => {
  const [ofLinks = ''] = /The parameters of a link[^.]*\./s.exec(under('Attributes')) ?? []
  expect(codesIn(ofLinks)).toEqual(VIEW_ATTRIBUTES.filter((name) => name !== 'theme'))
  const all = [...codesIn(ofLinks), ...namedIn(under('Attributes'))]
  expect(all.sort()).toEqual([...TenureTimeline.observedAttributes].sort())
})

describe('what its types have is in the docs', () => {
  const types = textOf('api.d.ts')
  const partOf = (name: string): string =>
    new RegExp(`(?:interface|type) ${name} [^{]*(.*?)\\n}`, 's').exec(types)?.[1] ?? ''

  it('properties', () => {
    const names = [...partOf('TenureTimelineElement').matchAll(/^ {2}(?:readonly )?(\w+):/gm)]
    expect(namedIn(under('Properties')).sort()).toEqual(names.map(([, name]) => name).sort())
  })

  it('events', () => {
    const names = [...partOf('TenureEventMap').matchAll(/'([\w-]+)'/g)].map(([, name]) => name)
    expect(namedIn(under('Events'))).toEqual(names)
  })

  it('kinds of what was opened and of errors', () => {
    const kinds = [...types.matchAll(/kind: ((?:'\w+'(?: \| )?)+)/g)].flatMap(([, text = '']) =>
      [...text.matchAll(/'(\w+)'/g)].map(([, kind]) => kind),
    )
    const said = [...under('Events').matchAll(/'(\w+)'/g)].map(([, kind]) => kind)
    expect([...new Set(said)].sort()).toEqual([...new Set(kinds)].sort())
  })
})

it('has the parts that the docs have, and no other', () => {
  const [, list = ''] = /^And `::part\(…\)`: (.*?)\. A newspaper/ms.exec(under('House style')) ?? []
  const code = ['parts.ts', 'widget.ts', 'details.ts', 'marks.ts'].map(textOf).join('\n')
  const made = [...code.matchAll(/(?:make\(\s*'\w+',\s*|button\()'([\w-]+)'/g)].map(([, name]) => name)
  expect(codesIn(list).sort()).toEqual([...new Set(made)].sort())
})

it('wears the properties that the docs have, and no other', () => {
  const styles = ['element.css', '../styles/base.css', '../timeline/timeline.css', '../timeline/late.css']
    .map(textOf)
    .join('\n')
  const tokens = textOf('../styles/tokens.css')
  const used = new Set([...styles.matchAll(/var\(--([\w-]+)/g)].map(([, name = '']) => name))
  for (const name of COLOURS) used.add(name)
  const worn = [
    ...withHouseStyle(tokens).matchAll(/--([\w-]+): (?:var\(--of-[\w-]+, )?var\((--tenure-[\w-]+)/g),
  ]
    .filter(([, own = '']) => used.has(own))
    .map(([, , host = '']) => host)
  const direct = [...styles.matchAll(/var\((--tenure-[\w-]+)/g)].map(([, host = '']) => host)
  const all = new Set([...worn, ...direct, '--tenure-group-ID', '--tenure-on-group-ID'])
  // Of what has a number, the docs name the first, and the last of colours.
  const isNumbered = (name: string) => /-group-\d$/.test(name)
  const said = namedIn(under('House style'))
  expect(said.filter((name) => !isNumbered(name)).sort()).toEqual(
    [...all].filter((one) => !isNumbered(one)).sort(),
  )
  for (const name of said.filter(isNumbered)) expect([...all]).toContain(name)
})
