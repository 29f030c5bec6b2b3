import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { localId } from './localId.ts'

afterEach(() => vi.unstubAllGlobals())

const bytesOf = (text: string) => new TextEncoder().encode(text).buffer

describe('the id of a file that was opened', () => {
  it('begins with what of its name is in ASCII', async () => {
    expect(await localId('Officials 2020.xlsx', bytesOf('a'))).toMatch(/^officials-2020-[\da-f]{8}$/)
    expect(await localId('Élus_(1).csv', bytesOf('a'))).toMatch(/^elus-1-[\da-f]{8}$/)
    expect(await localId('官员.csv', bytesOf('a'))).toMatch(/^[\da-f]{8}$/)
  })

  it('can stand in a link, whatever the name', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (name) => {
        expect(await localId(name, bytesOf('a'))).toMatch(/^[a-z\d]+(-[a-z\d]+)*$/)
      }),
    ))

  it.each([true, false])('is that of name and bytes, with SHA-256: %s', async (has) => {
    if (!has) vi.stubGlobal('crypto', undefined)
    const id = await localId('a.csv', bytesOf('x'))
    expect(await localId('a.csv', bytesOf('x'))).toBe(id)
    expect(await localId('a.csv', bytesOf('y'))).not.toBe(id)
    expect(await localId('b.csv', bytesOf('x'))).not.toBe(id)
    expect(await localId('官员.csv', bytesOf('x'))).not.toBe(await localId('议员.csv', bytesOf('x')))
  })
})
