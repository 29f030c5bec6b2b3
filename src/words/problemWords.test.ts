import { describe, expect, it } from 'vitest'
import { groupProblems } from '../dataset/problemGroups.ts'
import type { Reason, Unreadable } from '../dataset/reasons.ts'
import { validate } from '../dataset/validate.ts'
import { noticeText } from './noticeWords.ts'
import { groupTexts, problemWordsIn } from './problemWords.ts'
import { everyLinkReason, everyReason } from './testing/everyReason.ts'

const terms = ['May 1990', '1.5.1990', '1990s'].map((start, k) => ({
  id: `t${k}`,
  person: 'a',
  office: 'o',
  start,
  sources: [],
}))

/** Something of every kind that is wrong in a file. */
const WRONG = {
  tenure: 2,
  title: '',
  asOf: '2020',
  sources: [{ id: 'S', title: 5, url: 'x' }],
  groups: [
    { id: 'g', label: { EN: 'x' } },
    { id: 'g', label: [] },
  ],
  roles: ['a', 'b'].map((id) => ({ id, label: 'R' })),
  organizations: [{ id: 'h', name: 'H', partOf: 'h' }],
  people: [{ id: 'a', name: 'A', born: '1990', died: '1980', nmae: 'B' }],
  offices: {},
  terms: [
    ...terms,
    { id: 't', person: 'b', office: 'o', start: '2021', end: '..', sources: null, acting: 1 },
  ],
}

const textsOf = (file: unknown, lang: 'en' | 'zh') => {
  const validated = validate(file)
  const groups = validated.ok ? [] : groupProblems(validated.problems)
  return groups.map((group) => groupTexts(group, problemWordsIn(lang)))
}

describe('what is wrong, in words', () => {
  it('is told in English', () => {
    const texts = textsOf(WRONG, 'en')
    expect(texts).toContainEqual({
      path: '',
      text: '`group` is missing in 2 roles: write `"group": "government"`',
      places: ['`roles[0].group`, `roles[1].group`'],
    })
    expect(texts).toContainEqual({
      path: '',
      text: '`start` is not a date in 3 terms',
      places: [
        '`terms[0].start`: "May 1990" is not a date: write `1990-05`',
        '`terms[1].start`: "1.5.1990" is not a date: write `1990-05-01`',
        '`terms[2].start`: "1990s" is not a date: write `199X`',
      ],
    })
    expect(texts).toContainEqual({
      path: 'asOf',
      text: '"2020" is not one day: write `2020-12-31`',
      places: [],
    })
  })

  it('is told in Chinese', () => {
    const texts = textsOf(WRONG, 'zh')
    expect(texts).toContainEqual({
      path: '',
      text: '2个职务种类中`group`缺失：请写`"group": "government"`',
      places: ['`roles[0].group`、`roles[1].group`'],
    })
    expect(texts).toContainEqual({
      path: 'people[0].nmae',
      text: '不是格式中的键：请写`"name"`',
      places: [],
    })
  })

  it('has no English left in Chinese but what is written in the file', () => {
    const [english, chinese] = [textsOf(WRONG, 'en'), textsOf(WRONG, 'zh')]
    expect(chinese).toHaveLength(english.length)
    for (const { text, places } of chinese)
      for (const line of [text, ...places])
        expect(line.replace(/`[^`]*`|"[^"]*"|\{.*\}/g, '')).not.toMatch(
          /\b(?!null|true|false|asOf|end|http|groups)[a-z]{3,}/,
        )
  })
})

/** What stands in a file, a program or an address and has no translation. */
const WRITTEN =
  /`[^`]*`|https?:\/\/|http\(s\)|https?:|connect-src|Content-Security-Policy|tenure convert|term\.…:|event\.…:|(?:term|person|event)\.|Parquet|Snappy|Popolo|FollowTheMoney|Wikidata|\b(?:asOf|end|id|name|true|false|person|text|term|event|date|null)\b/g

describe('every reason', () => {
  it('has no word of English in Chinese', () => {
    const { reason, sentence } = problemWordsIn('zh')
    const said = [
      ...everyReason.flatMap((one) => [reason(one), sentence(one)]),
      ...everyLinkReason.map((one) => noticeText(one, 'zh')),
    ]
    for (const text of said) {
      expect(text).toMatch(/\p{Script=Han}/u)
      expect(text.replace(WRITTEN, '')).not.toMatch(/[a-z]{2}/)
    }
  })

  it('is another sentence for each in each language', () => {
    for (const lang of ['en', 'zh'] as const) {
      const said = everyReason.map(problemWordsIn(lang).reason)
      expect(said.every((text) => text.trim() !== '' && !/undefined|\[object/.test(text))).toBe(true)
      const links = everyLinkReason.map((one) => noticeText(one, lang))
      expect(new Set(links).size).toBe(everyLinkReason.length)
    }
  })

  it.each<[Reason | Unreadable, string, string]>([
    [{ code: 'notDataset' }, 'The file is not a dataset of this format.', '文件不是此格式的数据集。'],
    [{ code: 'status', status: '404 Not Found' }, 'The server answered 404 Not Found.', '服务器返回404 Not Found。'],
    [{ code: 'broke' }, 'The address could not be reached, or the connection broke.', '无法连接该地址，或连接中断。'],
    [{ code: 'file', file: 'a b.parquet', why: { code: 'notParquet' } }, 'a b.parquet: is no Parquet file.', 'a b.parquet：不是Parquet文件。'],
    [
      { code: 'file', file: 't.parquet', why: { code: 'unsupported', part: { part: 'column', column: 'start', first: 1, last: 40 }, cause: { code: 'compression', name: 'ZSTD' } } },
      't.parquet: column start of the rows 1 to 40 cannot be read (the compression ZSTD is not supported: write it with Snappy, or without any).',
      't.parquet：第1至40行的start列无法读取（不支持ZSTD压缩：请用Snappy，或不压缩）。',
    ],
  ])('%j reads on its own', (reason, english, chinese) => {
    expect(problemWordsIn('en').sentence(reason)).toBe(english)
    expect(problemWordsIn('zh').sentence(reason)).toBe(chinese)
  }) // biome-ignore format: a table
})
