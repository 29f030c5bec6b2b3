import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

/**
 * A timeline may stand in a page of somebody else: nothing of its styles is for anything outside its root element, or the
 * element around its shadow root. */
const INSIDE = /^(\.tenure|:where\(\.tenure)\b|^@keyframes tenure-|^:host\b/
/** The sheet of a page that has the document to itself says what its paper is like. */
const OF_DOCUMENT = /^@page$/

const leaksIn = (css: string): string[] => selectorsOf(css).filter((selector) => !INSIDE.test(selector))

/** Of the outermost rules, inside `@media` and `@container` too. */
function selectorsOf(css: string): string[] {
  return blocksOf(css).flatMap(([before, inside]) =>
    /^@(media|container)/.test(before) ? selectorsOf(inside) : before.split(/,\s*(?![^(]*\))/),
  )
}

function blocksOf(css: string): [before: string, inside: string][] {
  const blocks: [string, string][] = []
  let [depth, end, open] = [0, 0, 0]
  for (let at = 0; at < css.length; at++) {
    if (css[at] === '{' && depth++ === 0) open = at
    if (css[at] !== '}' || --depth > 0) continue
    blocks.push([css.slice(end, open).trim(), css.slice(open + 1, at)])
    end = at + 1
  }
  return blocks
}

const src = fileURLToPath(new URL('..', import.meta.url))
const sheets = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'))

describe('the styles of a timeline', () => {
  it('are many', () => expect(sheets.length).toBeGreaterThan(20))

  it.each(sheets)('%s: nothing outside the root element', (sheet) => {
    const css = readFileSync(`${src}/${sheet}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
    const leaks = leaksIn(css)
    const ofDocument = /(?:document|print)\.css$/.test(sheet)
    expect(ofDocument ? leaks.filter((one) => !OF_DOCUMENT.test(one)) : leaks).toEqual([])
  })
})

describe('the check of it', () => {
  it.each([
    'button { color: red }',
    '.tenured { color: red }',
    '@media print { .tenure { margin: 0 } body { margin: 0 } }',
    ':where(.tenure) { p { margin: 0 } } .muted { color: red }',
    '.tenure, .chip { color: red }',
    '@keyframes slide { from { opacity: 0 } }',
  ])('finds the leak in %s', (css) => expect(leaksIn(css)).toHaveLength(1))

  it.each([
    ':where(.tenure) { button { color: red } @media print { tr { color: red } } }',
    ':where(.tenure, .tenure *) { color: red }',
    '@container tenure (width <= 1px) { .tenure-page .details { color: red } }',
  ])('lets %s be', (css) => expect(leaksIn(css)).toEqual([]))
})
