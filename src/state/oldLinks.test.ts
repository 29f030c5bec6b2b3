import { expect, it } from 'vitest'
import { asDay, type Day, dayFromCivil } from '../dates/day.ts'
import { decodeView, encodeView, type Notice } from './url.ts'
import { DEFAULT_VIEW, EVERYTHING, type ViewState, WHOLE } from './viewState.ts'

/**
 * Every form of a link that the page ever wrote or took, and the view that it gives today: whoever was sent one in any of these
 * years sees what was meant. A form never leaves this list. When one is no longer written, its line says so; what it then takes to
 * read it has its place in `FORMER_NAMES` of `url.ts`, or in the codec of its parameter.
 */
interface OldLink {
  readonly link: string
  readonly view: Partial<ViewState>
  /** As the page writes it today, where that differs. */
  readonly today?: string
}

const day = (year: number, month: number, date: number): Day => dayFromCivil(year, month, date)
const years = (from: number, to: number) => ({ from: day(from, 1, 1), to: day(to, 12, 31) })

/** From November 2026 on, with the first version of the page. */
const FIRST: readonly OldLink[] = [
  { link: '', view: {} },
  { link: 'data=https://example.org/a.json', view: { data: 'https://example.org/a.json' } },
  { link: 'data=other/officials.json%3Fv%3D1', view: { data: 'other/officials.json?v=1' } },
  { link: 'time=1998..2012', view: { time: years(1998, 2012) } },
  { link: 'time=2018', view: { time: years(2018, 2018) } },
  { link: 'time=2018-04', view: { time: { from: day(2018, 4, 1), to: day(2018, 4, 30) } } },
  { link: 'time=2018-04-09', view: { time: { from: day(2018, 4, 9), to: day(2018, 4, 9) } } },
  { link: 'time=2016-12..latest', view: { time: { from: day(2016, 12, 1), to: null } } },
  { link: 'time=earliest..2012', view: { time: { from: null, to: day(2012, 12, 31) } } },
  { link: 'time=earliest..latest', view: {}, today: '' },
  { link: 'time=-0044-03-15..0000', view: { time: { from: day(-44, 3, 15), to: day(0, 12, 31) } } },
  { link: 'role=mayor~party-secretary', view: { role: ['mayor', 'party-secretary'] } },
  { link: 'role=government', view: { role: ['government'] } },
  { link: 'person=zhang-ming~zhang-guoqing', view: { person: ['zhang-ming', 'zhang-guoqing'] } },
  { link: 'org=norinco', view: { org: ['norinco'] } },
  { link: 'q=tianjin%20%2B%20%E5%BC%A0', view: { q: 'tianjin + 张' } },
  { link: 'q=tianjin+mayor', view: { q: 'tianjin mayor' }, today: 'q=tianjin%20mayor' },
  { link: 'search=tianjin', view: { q: 'tianjin' }, today: 'q=tianjin' },
  { link: 'view=2016-06..2018-03', view: { view: { from: day(2016, 6, 1), to: day(2018, 3, 31) } } },
  { link: 'view=2016-06-02..latest', view: { view: { from: day(2016, 6, 2), to: null } } },
  { link: 'at=2020-09-02', view: { at: day(2020, 9, 2) } },
  { link: 'sel=day', view: { sel: { kind: 'day' } } },
  {
    link: 'sel=term.mayor-of-chongqing.zhang-guoqing',
    view: { sel: { kind: 'term', id: 'mayor-of-chongqing.zhang-guoqing' } },
  },
  { link: 'sel=person.zhang-ming', view: { sel: { kind: 'person', id: 'zhang-ming' } } },
  { link: 'sel=event.visit-to-iran-2024', view: { sel: { kind: 'event', id: 'visit-to-iran-2024' } } },
  { link: 'show=timeline', view: {}, today: '' },
  { link: 'show=events', view: { show: 'events' } },
  { link: 'show=table', view: { show: 'table' } },
  { link: 'embed=1', view: { embed: true } },
  { link: 'embed', view: { embed: true }, today: 'embed=1' },
  { link: 'embed=true', view: { embed: true }, today: 'embed=1' },
  { link: 'embed=0', view: {}, today: '' },
  { link: 'embed=false', view: {}, today: '' },
  { link: 'lang=en', view: {}, today: '' },
  { link: 'lang=zh', view: { lang: 'zh' } },
  { link: 'theme=system', view: {}, today: '' },
  { link: 'theme=light', view: { theme: 'light' } },
  { link: 'theme=dark', view: { theme: 'dark' } },
  {
    link: 'time=2016..2020&role=mayor~diplomacy&q=zhang&view=2017..2018&sel=person.zhang-ming&embed=1&lang=zh&theme=dark',
    view: {
      time: years(2016, 2020),
      role: ['mayor', 'diplomacy'],
      q: 'zhang',
      view: years(2017, 2018),
      sel: { kind: 'person', id: 'zhang-ming' },
      embed: true,
      lang: 'zh',
      theme: 'dark',
    },
  },
  // In any order, with what others append, and with what they break.
  {
    link: '?theme=dark&time=2016',
    view: { theme: 'dark', time: years(2016, 2016) },
    today: 'time=2016&theme=dark',
  },
  { link: 'role=mayor&utm_source=letter&fbclid=x', view: { role: ['mayor'] }, today: 'role=mayor' },
  { link: 'role=mayor~~mayor', view: { role: ['mayor'] }, today: 'role=mayor' },
  { link: 'q=&sel=&time=&view=&at=&lang=&data=', view: {}, today: '' },
]

/** Large datasets: how high lanes are, and their order. */
const LARGE: readonly OldLink[] = [
  { link: 'density=auto', view: {}, today: '' },
  ...(['comfortable', 'compact', 'overview'] as const).map((density) => ({
    link: `density=${density}`,
    view: { density },
  })),
  { link: 'sort=file', view: {}, today: '' },
  ...(['name', 'start', 'terms', 'length'] as const).map((sort) => ({
    link: `sort=${sort}`,
    view: { sort },
  })),
]

/** What people type and programs make of links. */
const TYPED: readonly OldLink[] = [
  { link: 'time=1998..', view: { time: { from: day(1998, 1, 1), to: null } }, today: 'time=1998..latest' },
  {
    link: 'time=..2012',
    view: { time: { from: null, to: day(2012, 12, 31) } },
    today: 'time=earliest..2012',
  },
  { link: 'time=..', view: {}, today: '' },
  { link: 'lang=zh-Hans', view: { lang: 'zh' }, today: 'lang=zh' },
  { link: 'lang=zh_TW', view: { lang: 'zh' }, today: 'lang=zh' },
  { link: 'lang=en-GB', view: {}, today: '' },
  { link: 'role=mayor&amp;q=a', view: { role: ['mayor'], q: 'a' }, today: 'role=mayor&q=a' },
  { link: 'role=mayor&amp;amp;q=a', view: { role: ['mayor'], q: 'a' }, today: 'role=mayor&q=a' },
]

/** What came since, one after another. */
const SINCE: readonly OldLink[] = [
  { link: 'unstated=1', view: { unstated: true } },
  { link: 'party=cpc~%E7%84%A1', view: { party: ['cpc', '無'] } },
  // Without a `view` the axis fits what matched, and this is all of it.
  { link: 'role=mayor&view=earliest..latest', view: { role: ['mayor'], view: WHOLE } },
  { link: 'headline=From%20arms%20to%20vice%20premier', view: { headline: 'From arms to vice premier' } },
  { link: 'colour=role', view: {}, today: '' },
  { link: 'colour=party', view: { colour: 'party' } },
  { link: 'notes=2018:A%20note~term.a.b:Another', view: { notes: ['2018:A note', 'term.a.b:Another'] } },
  { link: 'show=text', view: { show: 'text' } },
  { link: 'lang=fr', view: { lang: 'fr' } },
  { link: 'lang=es', view: { lang: 'es' } },
  { link: 'title=Mayors', view: { title: 'Mayors' } },
  { link: 'hide=events~key', view: { hide: ['events', 'key'] } },
  { link: 'hide=events,key', view: { hide: ['events,key'] } },
  {
    link: 'hide=title~summary~overview~controls~sources',
    view: { hide: ['title', 'summary', 'overview', 'controls', 'sources'] },
  },
  { link: 'height=frame', view: {}, today: '' },
  { link: 'height=auto', view: { height: 'auto' } },
  { link: 'data=local:officials-of-2011-1a2b3c4d', view: { data: 'local:officials-of-2011-1a2b3c4d' } },
]

const ALL = [...FIRST, ...LARGE, ...TYPED, ...SINCE]

it.each(ALL)('$link', ({ link, view, today = link }) => {
  const { state, notices } = decodeView(link)
  expect(notices).toEqual([] satisfies Notice[])
  expect(state).toEqual({ ...DEFAULT_VIEW, ...view })
  expect(encodeView(state)).toBe(today)
})

it('all are of version 1, which no link says', () => {
  for (const { link, today = link } of ALL) expect(`${link}&${today}`).not.toMatch(/(?:^\??|&)v=/)
})

it('of a link of a version to come the page shows what it knows, and tells of what it does not', () => {
  const { state, notices } = decodeView('role=mayor&v=2&lanes=3')
  expect(state).toEqual({ ...DEFAULT_VIEW, role: ['mayor'] })
  expect(notices.map(({ parameter, reason }) => [parameter, reason.code])).toEqual([
    ['v', 'noParameter'],
    ['lanes', 'noParameter'],
  ])
})

it('each parameter is among them, with each of its words', () => {
  const seen = new Map(Object.keys(DEFAULT_VIEW).map((key) => [key, new Set<unknown>()]))
  for (const { view } of ALL) for (const [key, value] of Object.entries(view)) seen.get(key)?.add(value)
  expect([...seen].filter(([, values]) => values.size === 0).map(([key]) => key)).toEqual([])
})

it('an open end is one, whatever day stands for it', () => {
  expect(decodeView('view=earliest..latest').state.view).not.toEqual(EVERYTHING)
  expect(encodeView({ ...DEFAULT_VIEW, at: asDay(0) })).toBe('at=1970-01-01')
})
