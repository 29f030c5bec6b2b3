import { describe, expect, it, vi } from 'vitest'
import { toColumns } from '../dataset/columns.ts'
import { type Dataset, openDataset } from '../dataset/dataset.ts'
import type { Text } from '../dataset/format.ts'
import { askChinese, type Readings } from './askChinese.ts'
import { readChinese, readInitials } from './knowChinese.ts'
// What these fetch is there already: the tests wait for no tables.
import './nameReadings.ts'
import './pinyin.ts'
import './simplified.ts'
import { smallFile } from './testing/smallFile.ts'
import { entriesWith } from './textSearch.ts'

/** The two people of the small file by other names. */
function named(...names: Text[]): Dataset {
  const people = smallFile.people.map((row, k) => ({ ...row, name: names[k] ?? row.name }))
  return openDataset(toColumns({ ...smallFile, people }))
}

/** A reader in front of a dataset: what is fetched for what they type, in its order, and whom they find. */
function reader(dataset: Dataset) {
  const asked: string[] = []
  const better = vi.fn()
  const read =
    (name: string, know: typeof readChinese): Readings['readChinese'] =>
    (...of) => {
      asked.push(name)
      return know(...of)
    }
  const code = vi.fn(
    async (): Promise<Readings> => ({
      readChinese: read('Chinese', readChinese),
      readInitials: read('initials', readInitials),
    }),
  )
  return {
    asked,
    better,
    code,
    type: askChinese(dataset, code, async () => {}, better),
    found: (text: string) => [0, 1].filter(entriesWith(dataset, 'people', text)),
  }
}

const traditional = { en: 'Zhang Guoqing', zh: '張國清' }
/** A machine may be busy. */
const until = (check: () => void) => vi.waitFor(check, { timeout: 60_000 })
const awhile = () => new Promise((resolve) => setTimeout(resolve))

describe('who searches', () => {
  it('fetches nothing for what is found as it is, or is no name', async () => {
    const { type, code } = reader(named())
    for (const text of ['', 'zhang', 'ang', 'mayor', 'x', 'zhangg', '2018', 'uv']) type(text)
    await awhile()
    expect(code).not.toHaveBeenCalled()
  })

  it('in Chinese finds both forms of its characters, once they have come', async () => {
    const { type, asked, found, better } = reader(named(traditional))
    expect(found('张国清')).toEqual([])
    for (const text of ['张', '张国', '张国清']) type(text)
    await until(() => expect(better).toHaveBeenCalled())
    expect([found('张国清'), found('張國清')]).toEqual([[0], [0]])
    await awhile()
    expect(asked).toEqual(['Chinese'])
    expect(better).toHaveBeenCalledTimes(1)
  })

  it('in Latin letters finds those who have a name in Chinese alone by how it is read', async () => {
    const { type, asked, found, better } = reader(named('張國清'))
    type('guo')
    // First the characters, then the readings.
    await until(() => expect(better).toHaveBeenCalledTimes(2))
    expect(asked).toEqual(['Chinese'])
    expect(['guoqing', 'zgq', '张国清', 'ming'].map(found)).toEqual([[0], [0], [0], [1]])
  })

  it('by initials finds whose they are, from the first word on that stands in no name', async () => {
    const { type, asked, found, better } = reader(named())
    for (const text of ['qing', 'mayor', 'mayor zgq', 'lm']) type(text)
    await until(() => expect(better).toHaveBeenCalled())
    expect(['zgq', 'lm'].map(found)).toEqual([[0], [1]])
    await awhile()
    expect(asked).toEqual(['initials'])
    expect(better).toHaveBeenCalledTimes(1)
  })

  it.each([[['张', 'zgq']], [['zgq', '张']]])('has one beside the other: %s', async (texts) => {
    const { type, asked, found } = reader(named(traditional, '李明'))
    for (const text of texts) type(text)
    await until(() => expect(['zgq', '张国清', 'liming'].map(found), asked.join()).toEqual([[0], [0], [1]]))
    expect(asked.toSorted()).toEqual(['Chinese', 'initials'])
  })

  it('finds what was found before where it cannot be had, and asks for it again', async () => {
    const { type, code, found } = reader(named(traditional))
    code.mockRejectedValueOnce(new Error('offline'))
    type('张国清')
    await awhile()
    expect(['张国清', '張國清', 'zhang'].map(found)).toEqual([[], [0], [0]])
    type('张国清')
    await until(() => expect(found('张国清')).toEqual([0]))
    expect(code).toHaveBeenCalledTimes(2)
  })
})
