/** A view as text: what is told first, of people and of events; all of it once, and nothing more than is known. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generateFile } from '../cli/generate.ts'
import type { Dataset } from '../dataset/dataset.ts'
import type { DatasetFile } from '../dataset/format.ts'
import { datasetFiles } from '../dataset/testing/arbitraryFile.ts'
import type { DateLang } from '../dates/format.ts'
import { resolveFilter } from '../query/clause.ts'
import { heldOn } from '../query/heldOn.ts'
import { queryDataset } from '../query/result.ts'
import { questions } from '../query/testing/arbitraryFilters.ts'
import { days, NO_FILTER, smallFile } from '../query/testing/smallFile.ts'
import { findText } from '../query/textSearch.ts'
import { gapsOf } from './gaps.ts'
import { tellingOrder } from './order.ts'
import { plainText } from './plainText.ts'
import { plain } from './prose.ts'
import { stintsOf } from './stints.ts'
import { careerOfAnn, openFile, told } from './testing/told.ts'
import type { ViewText } from './viewText.ts'

const LANGS: readonly DateLang[] = ['en', 'zh']

const summaryIn = (lang: DateLang, file: DatasetFile, filter = NO_FILTER): string => {
  const text = told(openFile(file), lang, filter)
  return text.summary.map(plain).join(text.between)
}

const aboutIn = (lang: DateLang, file: DatasetFile, filter = NO_FILTER): string => {
  const text = told(openFile(file), lang, filter)
  return text.person(0).about.map(plain).join(text.between)
}

describe('the shipped dataset', () => {
  const file = JSON.parse(readFileSync('public/data/two-careers.json', 'utf8')) as DatasetFile
  it.each(LANGS)('reads as it should: %s', async (lang) => {
    const text = told(openFile(file), lang)
    await expect(`${plainText(text, text.people, text.context)}\n`).toMatchFileSnapshot(
      `testing/twoCareers.${lang}.txt`,
    )
  })
})

describe('what is told first', () => {
  it('how much there is, of which kinds', () => {
    expect(summaryIn('en', smallFile)).toBe(
      'This is “A career” in words, as of 31 December 2020: 3 terms of office of 2 people and 3 events. By kind of office: Clerk 1, Mayor 1 and Minister 1.',
    )
    expect(summaryIn('zh', smallFile)).toBe(
      '以下为“A career”的文字叙述，数据截至2020年12月31日：2人的3项任职，3个事件。按类别：Clerk 1项、Mayor 1项、Minister 1项。',
    )
  })

  it('what the view is limited to, each filter as it is', () => {
    const filter = {
      ...NO_FILTER,
      time: days('2008-01-01', '2016-05-31'),
      role: ['mayor', 'state-level', 'unheard-of'],
      person: ['zhang'],
      org: ['state'],
      q: ' zhang ',
    }
    expect(summaryIn('en', smallFile, filter)).toContain(
      ' The view is limited to the time from 2008 to May 2016; the roles Mayor, State or unheard-of; Zhāng Guóqìng; the organization The State; and what matches “zhang”.',
    )
    expect(summaryIn('zh', smallFile, filter)).toContain(
      '此视图限于2008年至2016年5月，职务类别为 Mayor、State 或 unheard-of，人物为张国清，机构为 The State，含“zhang”。',
    )
  })

  it.each([
    [{ from: days('2008-01-01', '2008-12-31').from, to: null }, 'the time from 2008 on', '2008年起'],
    [
      { from: null, to: days('2008-03-01', '2008-12-15').to },
      'the time up to 15 December 2008',
      '至2008年12月15日',
    ],
    [days('2008-01-01', '2008-12-31'), '2008', '2008年'],
  ])('which years', (time, en, zh) => {
    expect(summaryIn('en', smallFile, { ...NO_FILTER, time })).toContain(`is limited to ${en}.`)
    expect(summaryIn('zh', smallFile, { ...NO_FILTER, time })).toContain(`此视图限于${zh}。`)
  })

  it('terms that began before the years chosen, unless they count', () => {
    const filter = { ...NO_FILTER, time: days('2010-01-01', '2012-12-31') }
    const said =
      '1 more term began before these years without a stated end, so that it may have run into them.'
    expect(summaryIn('en', smallFile, filter)).toContain(said)
    expect(summaryIn('en', smallFile, { ...filter, unstated: true })).not.toContain('more term')
  })

  it('when more began than at other times', () => {
    const of = (...starts: string[]) =>
      careerOfAnn(starts.map((start) => ({ office: 'mayor' as const, start, end: '2025' })))
    const peak = (...starts: string[]) => /More began .*$/.exec(summaryIn('en', of(...starts)))?.[0]
    expect(peak('1981', '1992', '1993', '1994', '2001')).toBe(
      'More began in the 1990s than in any other decade: 3.',
    )
    expect(peak('2011', '2011', '2012', '2012', '2013')).toBe(
      'More began in 2011 and 2012 than in any other year: 2 in each.',
    )
    expect(peak('1601', '1702', '1803', '1804', '2001')).toBe(
      'More began in the 19th century than in any other century: 2.',
    )
    // Where each is as full as the others, and where a start may lie in either.
    expect(peak('2011', '2012', '2013', '2014', '2015')).toBeUndefined()
    expect(peak('1981', '[1989..1991]', '[1989..1991]', '1995', '2001')).toBeUndefined()
  })
})

describe('of a person', () => {
  const terms = [{ office: 'mayor' as const, start: '2001', end: '2002' }]
  it.each([
    [
      { born: '1964-08-13', birthplace: { en: 'Lingshan', zh: '灵山' }, died: '2024-05' },
      'Ann (安), born on 13 August 1964 in Lingshan, died in May 2024, has 1 term of office on record.',
      '安（Ann），1964年8月13日生于灵山，2024年5月逝世，共有1项任职记录。',
    ],
    [
      { born: '[1964..1965]' },
      'Ann (安), born at some time between 1964 and 1965, has 1 term of office on record.',
      '安（Ann），1964年至1965年间某时出生，共有1项任职记录。',
    ],
    [
      { birthplace: 'Paris' },
      'Ann (安), born in Paris on a date that is not stated, has 1 term of office on record.',
      '安（Ann），生于 Paris，出生日期不详，共有1项任职记录。',
    ],
    [
      {},
      'Ann (安), whose date of birth is not stated, has 1 term of office on record.',
      '安（Ann），出生日期不详，共有1项任职记录。',
    ],
  ])('%j', (ann, en, zh) => {
    expect(aboutIn('en', careerOfAnn(terms, ann))).toBe(en)
    expect(aboutIn('zh', careerOfAnn(terms, ann))).toBe(zh)
  })

  it('how many of the terms are in view', () => {
    expect(aboutIn('en', smallFile, { ...NO_FILTER, role: ['mayor'] })).toContain(
      'has 3 terms of office on record, 1 of them in this view.',
    )
    const schoolDay = { ...NO_FILTER, time: days('2005-12-01', '2006-12-31'), q: 'école' }
    expect(aboutIn('en', smallFile, schoolDay)).toContain(
      'has 3 terms of office on record, none of them in this view.',
    )
    expect(aboutIn('zh', smallFile, schoolDay)).toContain('共有3项任职记录，均不在此视图中。')
  })

  it('namesakes are told apart, and who is told of has the order asked for', () => {
    const file = careerOfAnn(terms, { born: '1960' })
    const people = [...file.people, { id: 'other', name: { en: 'Ann', zh: '安' }, born: '1970' }]
    const text = told(openFile({ ...file, people }), 'zh')
    expect(plain(text.person(0).heading)).toBe('安（1960年生）')
  })
})

describe('events', () => {
  it('with the places and people that the title does not name', () => {
    const text = told(openFile(smallFile), 'en')
    expect(text.person(0).events.map((event) => plain(text.event(event, 0)))).toEqual([
      '1 September 2006: École opened.',
      'June 2012: A visit (Chongqing), with Li Ming.',
    ])
    expect(text.context.map((event) => plain(text.event(event)))).toEqual(['May 2016: A congress.'])
  })

  it('still to come', () => {
    const events = [
      {
        id: 'e',
        title: 'Summit in Paris',
        date: '2026-05',
        places: ['Paris'],
        sources: [{ source: 'gazette' }],
      },
    ]
    const dataset = openFile({ ...careerOfAnn([]), events })
    expect(plain(told(dataset, 'en').event(0))).toBe('May 2026 (scheduled): Summit in Paris.')
    expect(plain(told(dataset, 'zh').event(0))).toBe('2026年5月（预定）：Summit in Paris。')
  })
})

describe('the languages of texts', () => {
  it('are those that the file says they are in', () => {
    const text = told(openFile(careerOfAnn([{ office: 'clerk', start: '2001' }])), 'zh')
    const named = [...text.person(0).career]
      .flat()
      .flatMap((sentence) => sentence.text.filter((piece) => typeof piece !== 'string'))
    expect(named).toEqual([
      { text: '安', lang: 'zh' },
      { text: 'Clerk, City Hall', lang: 'en' },
    ])
  })

  it('are not said where the file does not say them', () => {
    const text = told(openFile(smallFile), 'zh')
    expect(text.summary[0]?.find((piece) => typeof piece !== 'string')).toEqual({
      text: 'A career',
      lang: undefined,
    })
  })
})

describe('as plain text', () => {
  it('has as many people as are given', () => {
    const text = told(openFile(smallFile), 'en')
    expect(plainText(text, text.people.slice(1), []).split('\n\n').slice(1)).toEqual([
      'Li Ming',
      'Li Ming (李明), whose date of birth is not stated, has no term of office on record.',
      'Events',
      'June 2012: A visit (Chongqing), with Zhāng Guóqìng.',
    ])
  })
})

/** Every sentence there is. */
function* sentencesOf(text: ViewText): Generator<string> {
  yield* text.summary.map(plain)
  for (const person of text.people) {
    const { heading, about, career, events } = text.person(person)
    yield plain(heading)
    yield* about.map(plain)
    for (const paragraph of career) yield* paragraph.map((sentence) => plain(sentence.text))
    yield* events.map((event) => plain(text.event(event, person)))
  }
  yield* text.context.map((event) => plain(text.event(event)))
}

describe('whatever is asked of whatever dataset', () => {
  it('each matching term is told once, of its person, and each event of all its people', () => {
    fc.assert(
      fc.property(questions, ({ file, ids }) => {
        const dataset = openFile(file)
        const { terms, events, people } = queryDataset(dataset, resolveFilter(dataset, ids).filter, findText)
        const text = told(dataset, 'en', ids)
        const toldTerms: number[] = []
        const toldEvents = new Set(text.context)
        for (const person of text.people) {
          const { career, events } = text.person(person)
          for (const event of events) toldEvents.add(event)
          for (const term of [...career].flat().flatMap((sentence) => sentence.terms)) {
            expect(dataset.term.person[term]).toBe(person)
            toldTerms.push(term)
          }
        }
        expect(toldTerms.sort((a, b) => a - b)).toEqual([...terms])
        expect([...toldEvents].sort((a, b) => a - b)).toEqual([...events])
        expect(text.people).toHaveLength(people)
      }),
    )
  })

  it('no sentence is empty, unfinished or badly set', () => {
    fc.assert(
      fc.property(questions, ({ file, ids }) => {
        for (const lang of LANGS)
          for (const sentence of sentencesOf(told(openFile(file), lang, ids))) {
            expect(sentence).not.toMatch(
              /undefined|null|NaN|\[object| {2}|^[ ,;，；]|,,|, ,|,\.|;\.|，。|；。| [,.;，。]/,
            )
            expect(sentence.trim()).not.toBe('')
          }
      }),
    )
  })

  it('of 2,000 generated terms too', () => {
    const dataset = openFile(generateFile(2000, 5))
    for (const lang of LANGS) {
      const text = told(dataset, lang)
      let terms = 0
      for (const person of text.people) {
        for (const sentence of [...text.person(person).career].flat()) {
          terms += sentence.terms.length
          if (/undefined|NaN| {2}|,,|^[a-z]/.test(plain(sentence.text)))
            expect(plain(sentence.text)).toBe('well set')
        }
      }
      expect(terms).toBe(2000)
    }
  })

  /** Nobody is dead in them: what is held is looked at day by day. */
  const lives = datasetFiles.map((file) => ({
    ...file,
    people: file.people.map(({ id, name }) => ({ id, name })),
  }))

  const forEachPerson = (file: DatasetFile, look: (dataset: Dataset, person: number) => void) => {
    const dataset = openFile(file)
    for (let person = 0; person < dataset.people.count; person++) look(dataset, person)
  }

  it('what is said to be held beside was certainly held on each day on which the other may have begun', () => {
    fc.assert(
      fc.property(lives, (file) =>
        forEachPerson(file, (dataset, person) => {
          for (const { terms, during } of stintsOf(dataset, tellingOrder(dataset, person), 'en')) {
            const [term = 0] = terms
            const { startMin, startMax } = dataset.term
            const held = heldOn(dataset, person, startMin[term] ?? 0, startMax[term] ?? 0).certain
            const titles = held
              .map((other) => dataset.term.office[other])
              .map((office) => plain([titleOf(dataset, office)]))
            for (const { title } of during) expect(titles).toContain(title.text)
          }
        }),
      ),
      { numRuns: 300 },
    )
  })

  it('in what is said to be a gap no office can have been held on any day', () => {
    fc.assert(
      fc.property(lives, (file) =>
        forEachPerson(file, (dataset, person) => {
          for (const [term, { after, days }] of gapsOf(dataset, person)) {
            const [from, to] = [(dataset.term.endMax[after] ?? 0) + 1, (dataset.term.startMin[term] ?? 0) - 1]
            expect(to - from + 1).toBe(days)
            expect(Object.values(heldOn(dataset, person, from, to)).flat()).toEqual([])
          }
        }),
      ),
      { numRuns: 300 },
    )
  })
})

function titleOf(dataset: Dataset, office: number | undefined): string {
  const { title } = dataset.offices.row(office ?? 0)
  return typeof title === 'string' ? title : (title.en ?? '')
}
