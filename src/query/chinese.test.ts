import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toColumns } from '../dataset/columns.ts'
import { type Dataset, openDataset } from '../dataset/dataset.ts'
import { fold } from '../dataset/fold.ts'
import type { Text } from '../dataset/format.ts'
import { searchPeople } from '../dataset/searchNames.ts'
import { searchText } from '../dataset/searchText.ts'
import { chineseOnly, hasChinese } from './chineseNames.ts'
import { resolveFilter } from './clause.ts'
import { withInitials, withReadings } from './nameReadings.ts'
import { readingsOf } from './pinyin.ts'
import { queryDataset } from './result.ts'
import { simplify, simplifySearch } from './simplified.ts'
import { NO_FILTER, smallFile } from './testing/smallFile.ts'
import { findText, searchBy, searchOf } from './textSearch.ts'
import { hits, titleHits } from './wordHits.ts'

describe('readings', () => {
  it.each([
    ['曾巩', 'zeng gong', 'zg'],
    ['单雄信', 'shan xiong xin', 'sxx'],
    ['仇鸾', 'qiu luan', 'ql'],
    ['区适', 'ou shi', 'os'],
    ['解缙', 'xie jin', 'xj'],
    ['查继佐', 'zha ji zuo', 'zjz'],
    ['任昉', 'ren fang', 'rf'],
    ['朴趾源', 'piao zhi yuan', 'pzy'],
    ['翟让', 'zhai rang', 'zr'],
    ['尉迟恭', 'yuchi gong', 'ycg'],
    ['万俟卨', 'moqi xie', 'mqx'],
    ['诸葛亮', 'zhuge liang', 'zgl'],
    ['上官婉儿', 'shangguan wan er', 'sgwe'],
    ['司马', 'sima', 'sm'],
    ['司空', 'sikong', 'sk'],
    ['吕布', 'lü bu', 'lb'],
  ])('of %s are %s and %s', (name, reading, initials) => {
    expect(readingsOf(name)[0]).toBe(reading)
    expect(readingsOf(name).at(-1)).toBe(initials)
  })

  it('have the v that is typed for ü', () => expect(readingsOf('吕布')).toContain('lv bu'))
})

describe('names in Chinese alone', () => {
  const text = searchPeople([
    ['曾巩'],
    ['Zeng Gong', '曾巩'],
    ['Čech'],
    [],
    ['欧阳 修', '歐陽 修'],
    ['한국'],
    ['Đỗ 杜'],
  ])

  it('are those without a Latin letter', () => {
    expect(chineseOnly(text)).toEqual([0, 4])
    expect(chineseOnly(searchPeople([['㐀'], ['鿿'], ['曾 a'], ['z 曾'], ['曾 1{`'], ['ꀀ']]))).toEqual([
      0, 1, 4,
    ])
  })

  it('let the page go on now and then while they are read', async () => {
    const pausesOf = async (count: number, of: typeof withInitials) => {
      let pauses = 0
      const names = searchPeople(Array.from({ length: count }, () => ['曾']))
      await of(names, async () => void pauses++)
      return pauses
    }
    const read: typeof withInitials = (names, pause) =>
      withReadings(names, chineseOnly(names), () => [], pause)
    expect(await Promise.all([63, 64, 127, 128].map((count) => pausesOf(count, read)))).toEqual([0, 1, 1, 2])
    expect(await Promise.all([2047, 2048].map((count) => pausesOf(count, withInitials)))).toEqual([0, 1])
  })

  it('are found by what they are and by how they are read, and the others as before', async () => {
    const pauses = { count: 0 }
    const pause = async () => void pauses.count++
    const better = await withReadings(text, chineseOnly(text), readingsOf, pause)
    const found = (word: string) => [...hits(better, word).entries()].flatMap(([i, hit]) => (hit ? [i] : []))
    for (const word of ['曾巩', 'gong', 'zenggong']) expect(found(word), word).toEqual([0, 1])
    for (const word of ['欧阳修', '歐陽', 'ouyangxiu', 'xiuouyang', 'ouyang', 'yang', 'oyx'])
      expect(found(word), word).toEqual([4])
    expect(found('zg')).toEqual([0])
    expect(found('cech')).toEqual([2])
    expect(found('do')).toEqual([6])
    expect(found('gongou')).toEqual([])
  })

  it('are found by their initials beside others whose name is pinyin', async () => {
    const own = searchPeople([['Zhang Guoqing', '张国清'], ['曾巩'], ['Angela Merkel'], ['Li Bai'], []])
    const better = await withInitials(own, async () => {})
    const found = (word: string) => [...hits(better, word).entries()].flatMap(([i, hit]) => (hit ? [i] : []))
    expect(found('zgq')).toEqual([0])
    expect(found('lb')).toEqual([3])
    expect(found('zhangguoqing')).toEqual([0])
    expect(found('张国清')).toEqual([0])
    expect(found('曾巩')).toEqual([1])
    expect(found('amk')).toEqual([])
  })

  it('have beside them what is read of them, whoever else there is', async () => {
    const name = fc.constantFrom('曾巩', '李白 ', '·', '한국', 'Li Bai', 'Ægir', '𠮷野')
    const names = fc.array(fc.uniqueArray(name, { maxLength: 3 }), { maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(names, async (people) => {
        const own = searchPeople(people)
        const reading = (one: string) => [`${one} read`]
        const better = await withReadings(own, chineseOnly(own), reading, async () => {})
        const expected = people.map((spellings) => {
          const isChinese = spellings.some(hasChinese) && !spellings.some((one) => /[a-z]/.test(fold(one)))
          const read = spellings.filter((one) => isChinese && /^[\p{Script=Han}· ]+$/u.test(one))
          return [...spellings, ...read.flatMap((one) => reading(one.replace(/[· ]/g, '')))]
        })
        expect(better).toEqual(searchPeople(expected))
      }),
    )
  })
})

describe('titles', () => {
  const titles = [
    ['Mayor of Tianjin', '天津市市长'],
    ['中共天津市委副书记', '天津市委'],
    ['天津市委党校校长'],
    ['重庆市人民政府', '重庆市市长'],
    ['市长', '天津'],
    ['国务院副总理'],
  ]
  const text = searchText(titles.map((spellings) => spellings.map(fold)))
  const found = (word: string) => [...titleHits(text, word).entries()].flatMap(([i, hit]) => (hit ? [i] : []))

  it.each([
    ['天津市长', [0]],
    ['天津书记', [1]],
    ['津市长', [0]],
    ['重庆政府', [3]],
    ['市长', [0, 3, 4]],
    ['天津校长', [2]],
    ['副总理', [5]],
    ['长市津天', []],
    ['市市市长', []],
    ['天津市长q', []],
  ])('are found without the characters that readers leave out: %s', (word, entries) => {
    expect(found(word)).toEqual(entries)
  })

  it('have their characters in order, the last two together', () => {
    const chinese = fc.string({ unit: fc.constantFrom('天', '津', '市', '长', 'a'), maxLength: 8 })
    fc.assert(
      fc.property(fc.array(chinese, { maxLength: 4 }), chinese, (spellings, word) => {
        const signs = [...word]
        const gaps = !word.includes('a') && signs.length > 2
        const pattern = new RegExp(
          gaps ? `${signs.slice(0, -2).join('.*')}.*${signs.slice(-2).join('')}` : word,
        )
        const isFound = spellings.some((one) => pattern.test(one)) || word === ''
        expect(titleHits(searchText([spellings]), word)).toEqual(Uint8Array.of(isFound ? 1 : 0))
      }),
    )
  })
})

describe('traditional and simplified characters', () => {
  it('are spelled alike, other signs stay', () => {
    expect(simplify('張國清')).toBe('张国清')
    expect(simplify('张国清 Zhang 한 𠮷')).toBe('张国清 Zhang 한 𠮷')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(simplify(simplify(text)).length).toBe(text.length)
      }),
    )
  })

  it('are spelled so in their places, among letters and signs of all lengths', () => {
    const sign = fc.constantFrom('張', '國', '清', '한', 'é', 'a', 'z', ' ', '𠮷', '，', '\u3000', '龍')
    const text = fc.string({
      unit: fc.oneof(sign, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
      maxLength: 12,
    })
    const search = searchOf(openDataset(toColumns(smallFile)))
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (spellings) => {
        const { people, events } = simplifySearch({
          ...search,
          people: searchText(spellings.map((one) => [one])),
          events: searchText([spellings]),
        })
        expect(people).toEqual(searchText(spellings.map((one) => [simplify(one)])))
        expect(events).toEqual(searchText([spellings.map(simplify)]))
      }),
    )
  })

  const nameOf = (dataset: Dataset, q: string) => {
    const { filter } = resolveFilter(dataset, { ...NO_FILTER, q })
    return [...queryDataset(dataset, filter, findText).terms].map((i) => dataset.terms.id(i))
  }
  const opened = (name: Text, title: Text) => {
    const people = smallFile.people.map((row) => (row.id === 'zhang' ? { ...row, name } : row))
    const offices = smallFile.offices.map((row) => (row.role === 'mayor' ? { ...row, title } : row))
    return openDataset(toColumns({ ...smallFile, people, offices }))
  }

  it('are one to a search that knows them, wherever they are written', () => {
    const dataset = opened({ zh: '張國清' }, { zh: '直隸總督' })
    expect(nameOf(dataset, '张国清')).toEqual([])
    searchBy(dataset, simplifySearch(searchOf(dataset)))
    for (const q of ['张国清', '張國清', '国清']) expect(nameOf(dataset, q), q).toHaveLength(3)
    for (const q of ['直隶总督', '總督 张']) expect(nameOf(dataset, q), q).toEqual(['mayor'])
    expect(nameOf(dataset, '李')).toEqual([])
    // A name and a title in one.
    for (const q of ['张国清总督', '總督張國清', '直隶总督国清'])
      expect(nameOf(dataset, q), q).toEqual(['mayor'])
    for (const q of ['张国清巡抚', '李国清总督', '张国清总']) expect(nameOf(dataset, q), q).toEqual([])
  })
})
