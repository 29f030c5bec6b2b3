import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { groupProperties, withHouseStyle } from './houseStyle.ts'

const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8')

it('each of our properties takes the host’s in its place', () => {
  const styled = withHouseStyle(
    '.a { color-scheme: dark; --page: light-dark(#fff, #000); --sans: "A B", c; } .b { --page: Canvas; }',
  )
  expect(styled).toBe(
    '.a { color-scheme: dark; --page: var(--tenure-page, light-dark(#fff, #000)); --sans: var(--tenure-font, "A B", c); } .b { --page: Canvas; }',
  )
})

it('a group’s colour is the one of its id, else of its place, else ours', () => {
  expect(withHouseStyle('.a { --group-0: red; --on-group-0: white; }')).toBe(
    '.a { --group-0: var(--of-group-0, var(--tenure-group-1, red)); --on-group-0: var(--of-on-group-0, var(--tenure-on-group-1, white)); }',
  )
  expect(groupProperties('government')).toEqual(['--tenure-group-government', '--tenure-on-group-government'])
  expect(groupProperties('a b;}')).toEqual(['--tenure-group-a_b__', '--tenure-on-group-a_b__'])
})

it('all colours of the tokens can be set, and what a system forces stays', () => {
  const styled = withHouseStyle(tokens)
  const names = [...tokens.slice(0, tokens.indexOf('}')).matchAll(/^\s*--([\w-]+):/gm)].map(
    ([, name]) => name,
  )
  expect(names).toContain('page')
  for (const name of names)
    expect(styled).toMatch(new RegExp(`--${name}: var\\(--(of-${name}, var\\(--tenure|tenure)-`))
  expect(styled.slice(styled.indexOf('}'))).toBe(tokens.slice(tokens.indexOf('}')))
})
