import { describe, expect, it } from 'vitest'
import { addressOfLocal, idOfLocal, keep, listLocal, readLocal, removeLocal } from './localFiles.ts'
import { MOST_BYTES } from './sizeLimit.ts'
import { take } from './takeFile.ts'

const textOf = async (address: string) => {
  const read = await readLocal(address)
  return read.ok ? new TextDecoder().decode(read.bytes) : read.reason
}

// There is no IndexedDB here, as in a frame without an origin.
describe('a file opened where the browser keeps nothing', () => {
  it('is read by its address as often as one likes, with its name and day', async () => {
    const { id, opened } = await take('a.csv', new Blob(['a,b']))
    const address = addressOfLocal(id)
    expect(idOfLocal(address)).toBe(id)
    expect(await textOf(address)).toBe('a,b')
    const again = await readLocal(address)
    if (!again.ok) throw new Error('it was there before')
    expect(again).toMatchObject({ name: 'a.csv', host: '', mapping: undefined })
    expect(again.asOf).toBe(new Date(opened).toISOString().slice(0, 10))
    // What is read is moved to a worker, and gone from here.
    structuredClone(again.bytes, { transfer: [again.bytes] })
    expect(await textOf(address)).toBe('a,b')
  })

  it('is not kept, but its columns stay as the reader wants them', async () => {
    const { id } = await take('b.csv', new Blob(['c,d']))
    expect(await keep(id, { headingRow: 2 })).toBe(false)
    expect(await readLocal(addressOfLocal(id))).toMatchObject({ mapping: { headingRow: 2 } })
    await take('b.csv', new Blob(['c,d']))
    expect(await readLocal(addressOfLocal(id))).toMatchObject({ mapping: { headingRow: 2 } })
  })

  it('is listed until it is removed, and not there then', async () => {
    const { id } = await take('c.csv', new Blob(['1234']))
    expect((await listLocal())[0]).toMatchObject({ id, name: 'c.csv', size: 4 })
    await removeLocal(id)
    expect((await listLocal()).map((one) => one.id)).not.toContain(id)
    expect(await textOf(addressOfLocal(id))).toEqual({ code: 'notHere' })
    expect(await keep(id, undefined)).toBe(false)
  })

  it('is refused where it is too large, and not looked at', async () => {
    const large = new Blob([])
    Object.defineProperty(large, 'size', { value: MOST_BYTES + 1 })
    large.arrayBuffer = () => Promise.reject(new Error('looked at'))
    const { id } = await take('large.csv', large)
    expect(await textOf(addressOfLocal(id))).toEqual({ code: 'tooLarge' })
  })
})

it('other addresses are of no such file', () => expect(idOfLocal('data/local:a.json')).toBeUndefined())
