import { expect, it } from 'vitest'
import { elsewhereText } from './elsewhere.ts'

it('a file is called by its name, which turns nothing around', () => {
  const said = (name: string) => elsewhereText({ elsewhere: [{ kind: 'file', name }] }, 'en')
  expect(said('register\u202enosj.json')).toBe('Data from registernosj.json, which you opened')
  expect(said('רשימה.csv')).toBe('Data from \u2068רשימה.csv\u2069, which you opened')
})
