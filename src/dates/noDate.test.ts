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
  '  present ',
  '[ present ]',
  'STILL   IN OFFICE',
  'to\npresent',
  'à ce jour',
  "jusqu'à aujourd'hui",
  'i.dag',
  '（现任）',
  '至現在',
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
  '???',
  '[—]',
  '...',
  '*',
  '( not  stated )',
  '#N/A',
  'non renseigné',
  '（不详）',
])('%j is no date', (text) => {
  expect(isNoDate(text)).toBe(true)
  expect(goesOn(text)).toBe(false)
})

it.each([
  '1990',
  '1990?',
  '?1990',
  '-1-',
  'en funciones',
  'acting',
  'nope',
  'presentation',
  'at present',
  'inoffice',
  '(in) office',
  'in (office)',
  'not (stated)',
  '(not) stated',
])('%s says neither', (text) => {
  expect([goesOn(text), isNoDate(text)]).toEqual([false, false])
})
