/** For tests only: texts and dates, few enough to meet often and of every kind that the format has. */
import fc from 'fast-check'
import type { Text } from '../format.ts'

const WORDS = 'Zhāng ZHANG Guóqìng Ming Núñez Łódź O’Neill 张国清 重庆 张'.split(' ')

const phrase = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' '))

export const text: fc.Arbitrary<Text> = fc.oneof(
  phrase,
  phrase.map((en) => ({ en })),
  fc.tuple(phrase, phrase).map(([en, zh]) => ({ en, zh })),
)

const digits = (min: number, max: number) =>
  fc.integer({ min, max }).map((n) => String(n).padStart(String(max).length, '0'))

const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((list) => list.join('-'))

const year = digits(2000, 2020)

const point = fc.oneof(
  joined(year, digits(1, 12), digits(1, 28)),
  joined(year, digits(1, 12)),
  year,
  year.map((y) => `${y}~`),
  fc.constantFrom('200X', '20XX', '2010-21'),
)

const halfOpen = fc.oneof(
  year.map((y) => `[${y}..]`),
  year.map((y) => `[..${y}]`),
)

export const date = fc.oneof({ weight: 6, arbitrary: point }, { weight: 1, arbitrary: halfOpen })
