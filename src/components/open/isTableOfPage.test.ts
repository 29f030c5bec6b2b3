import { expect, it } from 'vitest'
import { isTableOfPage } from './isTableOfPage.ts'

const cells = '<table><tr><td>Name</td><td>From</td></tr><tr><td>Ann</td><td>2001</td></tr></table>'
const merged =
  '<table><tr><td rowspan="2" colspan="1">Name</td><td>From</td></tr><tr><td>To</td></tr></table>'

it.each([
  ['Name\tFrom', cells, true],
  ['Name\tFrom', '', false],
  ['Name\tFrom', '<p>Name\tFrom</p>', false],
  ['{\n\t"tenure": 1\n}', '<table><tr><td>{</td></tr></table>', false],
  ['Name\tFrom', `<google-sheets-html-origin>${cells}`, false],
  ['Name\tFrom', `<google-sheets-html-origin>${merged}`, true],
  ['Name\tFrom', `<meta name=Generator content="Microsoft Excel 15">${cells}`, false],
])('of %j and %j: %s', (text, markup, is) => expect(isTableOfPage(text, markup)).toBe(is))
