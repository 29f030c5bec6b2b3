import { describe, expect, it } from 'vitest'
import { othersIn } from './others.ts'

const said = (...lines: string[]) =>
  othersIn(lines).map(({ name, note }) => (note === undefined ? name : `${name}: ${note}`))

describe('people beside a term', () => {
  it.each([
    [['Ding Xuexiang, He Lifeng, Liu Guozhong'], ['Ding Xuexiang', 'He Lifeng', 'Liu Guozhong']],
    [['Liu Ning → Li Lecheng (Governor)'], ['Liu Ning: Governor', 'Li Lecheng: Governor']],
    [
      ['A (2001–2003)', 'B (from 2003)'],
      ['A: 2001–2003', 'B: from 2003'],
    ],
    [
      ['A', '(acting)', 'B'],
      ['A: acting', 'B'],
    ],
    [['Ann Lee and Bo Ek'], ['Ann Lee', 'Bo Ek']],
    [['Ernest of Saxe-Coburg and Gotha'], ['Ernest of Saxe-Coburg and Gotha']],
    [['John Smith, Jr., Ann Lee'], ['John Smith, Jr.', 'Ann Lee']],
    [['William Pitt, 1st Earl of Chatham'], ['William Pitt, 1st Earl of Chatham']],
    [['李明、王刚'], ['李明', '王刚']],
    [['Office established'], []],
    [['None (new office)'], []],
    [['Vacant'], []],
    [['—'], []],
  ])('%j: %j', (lines, names) => expect(said(...lines)).toEqual(names))
})
