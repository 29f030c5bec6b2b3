import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toggle, toggleGroup, toggleRole } from './toggle.ts'

const CITY = ['mayor', 'deputy-mayor', 'secretary']

it('one id comes last, and goes', () => {
  expect(toggle(['b', 'a'], 'c')).toEqual(['b', 'a', 'c'])
  expect(toggle(['b', 'a', 'c'], 'b')).toEqual(['a', 'c'])
})

it('a group takes the place of its roles, and goes alone', () => {
  expect(toggleGroup(['mayor', 'envoy', 'secretary'], 'city', CITY)).toEqual(['envoy', 'city'])
  expect(toggleGroup(['envoy', 'city'], 'city', CITY)).toEqual(['envoy'])
})

describe('a role of a group', () => {
  it('comes and goes', () => {
    expect(toggleRole(['envoy'], 'mayor', 'city', CITY)).toEqual(['envoy', 'mayor'])
    expect(toggleRole(['envoy', 'mayor'], 'mayor', 'city', CITY)).toEqual(['envoy'])
  })

  it('that completes the group makes it one id', () =>
    expect(toggleRole(['mayor', 'envoy', 'deputy-mayor'], 'secretary', 'city', CITY)).toEqual([
      'envoy',
      'city',
    ]))

  it('leaves the others of a whole group', () =>
    expect(toggleRole(['city', 'envoy'], 'mayor', 'city', CITY)).toEqual([
      'envoy',
      'deputy-mayor',
      'secretary',
    ]))
})

it('what is chosen is what was clicked an odd number of times', () => {
  const clicks = fc.array(fc.constantFrom(...CITY), { maxLength: 20 })
  fc.assert(
    fc.property(clicks, (roles) => {
      const list = roles.reduce<readonly string[]>((now, role) => toggleRole(now, role, 'city', CITY), [])
      const meant = list.flatMap((id) => (id === 'city' ? CITY : [id]))
      const odd = CITY.filter((role) => roles.filter((one) => one === role).length % 2 === 1)
      expect(meant.toSorted()).toEqual(odd.toSorted())
      expect(list.includes('city')).toBe(odd.length === CITY.length)
    }),
  )
})
