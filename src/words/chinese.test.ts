import { describe, expect, it } from 'vitest'
import { chinese } from './chinese.ts'
import { chineseHelp } from './chineseHelp.ts'
import { chineseOddities } from './chineseOddities.ts'
import { chineseProblems } from './chineseProblems.ts'

type Say = (...args: unknown[]) => unknown

/** Everything that a part of the words can say; functions are called with parts of a text. */
function said(words: unknown): string[] {
  if (typeof words === 'string') return [words]
  if (typeof words === 'function')
    return ['甲', 2, ['甲']].flatMap((argument) => saidWith(words as Say, argument))
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(said) : []
}

function saidWith(say: Say, argument: unknown): string[] {
  try {
    const text = say(argument, argument, argument, ['丙'])
    return typeof text === 'string' ? [text] : []
  } catch {
    return []
  }
}

/** A mark of Latin typography beside a Chinese character, or a blank between two. */
const FOREIGN = /\p{Script=Han}[,;:()?!]|[,;:()?!]\p{Script=Han}|\p{Script=Han} +\p{Script=Han}/u

describe('Chinese words', () => {
  it.each([
    ['the page', chinese],
    ['the help', chineseHelp],
    ['what is odd', chineseOddities],
    ['what is wrong', chineseProblems],
  ])('have Chinese punctuation: %s', (_, words) => {
    const texts = said(words)
    expect(texts.length).toBeGreaterThan(5)
    expect(texts.filter((text) => FOREIGN.test(text))).toEqual([])
  })

  it('join what is said of one thing', () => {
    expect(`甲${chinese.bracketed('乙')}`).toBe('甲（乙）')
    expect(chinese.labelled('甲', '乙')).toBe('甲：乙')
    expect(['甲', '乙'].join(chinese.listComma)).toBe('甲、乙')
    expect(chinese.summary(2, 34, 27, ['1975—2025年'])).toBe('2人，34项任职，27个事件，1975—2025年')
  })
})
