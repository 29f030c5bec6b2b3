import { expect, it } from 'vitest'
import { goesOn, isNoDate } from './noDate.ts'

it.each([
  'present',
  'Present.',
  'to date',
  '(incumbent)',
  'In Office',
  '至今',
  '现任',
  'En fonction',
  'aujourd’hui',
  'la actualidad',
  'im Amt',
  'nuvarande',
  '..',
])('%s goes on', (text) => {
  expect(goesOn(text)).toBe(true)
  expect(isNoDate(text)).toBe(false)
})

it.each([
  '',
  ' ',
  '-',
  '—',
  '?',
  '(?)',
  '…',
  'n/a',
  'N.A.',
  'n. d.',
  'Unknown',
  '不详',
  '未知',
  'inconnu',
  's.f.',
  'okänd',
])('%j is no date', (text) => {
  expect(isNoDate(text)).toBe(true)
  expect(goesOn(text)).toBe(false)
})

it.each(['1990', 'en funciones', 'acting', 'nope', 'presentation'])('%s says neither', (text) => {
  expect([goesOn(text), isNoDate(text)]).toEqual([false, false])
})
