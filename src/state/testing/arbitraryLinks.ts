/** For tests only: views and their links, and links that were never made by the page. */
import fc from 'fast-check'
import { asDay, type Day, dayFromCivil } from '../../dates/day.ts'
import { mustParseEdtf } from '../../dates/edtf.ts'
import { LANGUAGES } from '../../languages.ts'
import { HIDEABLE } from '../hideable.ts'
import { encodeView, PARAMETERS } from '../url.ts'
import { type Period, type Selection, type ViewState, WHOLE } from '../viewState.ts'

const anyDay = fc.integer({ min: dayFromCivil(-9999, 1, 1), max: dayFromCivil(9999, 12, 31) }).map(asDay)

/** Whole years and months too, which random days would hardly ever hit. */
const span = fc.oneof(
  anyDay.map((day) => ({ from: day, to: day })),
  fc
    .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 12 }))
    .map(([year, month]) => boundsOf(`${pad(year, 4)}${month === 0 ? '' : `-${pad(month, 2)}`}`)),
)
const pad = (n: number, width: number) => String(n).padStart(width, '0')

/** The first and the last day of an EDTF date. */
export function boundsOf(date: string): { from: Day; to: Day } {
  const { min, max } = mustParseEdtf(date)
  return { from: min, to: max }
}

const anyPeriod: fc.Arbitrary<Period> = fc
  .tuple(span, span, fc.boolean(), fc.boolean())
  .map(([a, b, openStart, openEnd]) => {
    const [first, last] = a.from <= b.from ? [a, b] : [b, a]
    return { from: openStart ? null : first.from, to: openEnd ? null : asDay(Math.max(first.to, last.to)) }
  })

const anyId = fc.stringMatching(/^[a-zé张0-9]{1,8}([-._][a-z国0-9]{1,5}){0,3}$/)
const anyIds = fc.uniqueArray(anyId, { maxLength: 4 })
const anyText = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'+&#%=~.:/,?\'"()<>\\; 张🗼é%2', '..', '%20', '\u0000') }),
  )
  .map((text) => [...text].slice(0, 200).join('').trim())
const anySelection: fc.Arbitrary<Selection> = fc.oneof(
  fc.constantFrom<Selection>({ kind: 'none' }, { kind: 'day' }),
  fc.record({ kind: fc.constantFrom('term', 'person', 'event'), id: anyId }),
)
const anyAddress = fc.oneof(
  fc.constantFrom(
    '',
    'local:a-1a2b3c4d',
    'a.json',
    '../b/c d.json',
    '/x.json?v=1&w=a+b#c',
    '?x',
    'file.json',
    '100%.json',
  ),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
)

/** Texts that a link joins by `~`: none holds one, and none is given twice. */
const anyNotes = fc.uniqueArray(
  anyText.map((text) => `term.a:${text.replaceAll('~', '')}`.trim()),
  { maxLength: 4 },
)

export const anyView: fc.Arbitrary<ViewState> = fc.record({
  time: anyPeriod,
  role: anyIds,
  person: anyIds,
  org: anyIds,
  party: fc.uniqueArray(fc.stringMatching(/^[a-zé张का0-9]{1,8}(-[a-z国0-9]{1,5}){0,3}$/), { maxLength: 4 }),
  q: anyText,
  unstated: fc.boolean(),
  view: fc.oneof(anyPeriod, fc.constant(WHOLE)),
  at: fc.option(anyDay),
  sel: anySelection,
  show: fc.constantFrom('timeline', 'events', 'table', 'text'),
  density: fc.constantFrom('auto', 'comfortable', 'compact', 'overview'),
  sort: fc.constantFrom('file', 'name', 'start', 'terms', 'length'),
  colour: fc.constantFrom('role', 'party'),
  data: anyAddress,
  title: anyText,
  headline: anyText,
  notes: anyNotes,
  embed: fc.boolean(),
  lang: fc.constantFrom(...LANGUAGES),
  hide: fc.subarray([...HIDEABLE, 'all']),
  height: fc.constantFrom('frame', 'auto'),
  theme: fc.constantFrom('system', 'light', 'dark'),
})

/** Names that the page knows, that it knew, that it never had, and that JavaScript objects have. */
const anyName = fc.constantFrom(
  ...PARAMETERS,
  ...['search', 'lanes', '__proto__', 'constructor', 'toString', 'utm_id', '', '%', 'q[]', 'Q', 'data\u0000'],
)

const long = (unit: string) => fc.integer({ min: 100, max: 3000 }).map((count) => unit.repeat(count))

/** Values at the edges of what each parameter takes, and beyond. */
const hostileValue = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    ...['%E5', '%', '%00', '%C0%AF', '%FF%FE', '%u0041', '%25%32%35', '&amp;', '+', '~~~~', '..'],
  ),
  fc.constantFrom(
    '2018..',
    '..2018',
    '2012..1998',
    'latest',
    'latest..earliest',
    '-0000',
    '2018-21',
    '2023-02-30',
  ),
  fc.constantFrom('99999-01-01', '-99999', '1e9', 'NaN', 'Infinity', '2018-03-09T00:00:00Z', '9'.repeat(400)),
  fc.constantFrom(
    'a~B~~c',
    'term.',
    'term',
    'office.x',
    'person.__proto__',
    'event.constructor',
    'term.term.term',
  ),
  fc.constantFrom(
    '//x.y',
    'https://[::1',
    'https://gov@evil',
    'javascript:alert(1)',
    'data:application/json,{}',
  ),
  fc.constantFrom(
    'file:///etc/passwd',
    'blob:null/x',
    '../'.repeat(60),
    '?data=?data=',
    '#',
    'http://',
    '\\\\host\\x',
  ),
  fc.constantFrom(
    '<script>pwned=1</script>',
    '"><img src=x onerror=pwned=1>',
    "' onfocus=pwned=1 autofocus '",
  ),
  fc.constantFrom(
    '\u202Egnp.exe',
    '\u200B\u200B',
    '\uFEFF',
    '\u0000',
    '\uD800',
    'e\u0301'.repeat(300),
    '\u2028',
  ),
  fc.constantFrom('a~', '张', '🗼', 'ab ', '"', '%F0%9F', '<').chain(long),
  fc.array(anyId, { minLength: 50, maxLength: 300 }).map((ids) => ids.join('~')),
)

const madeUp = fc
  .array(fc.tuple(anyName, hostileValue), { maxLength: 6 })
  .map((pairs) => `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`)

/** A link of the page as it comes out of mail programs, chats and hands: cut, doubled, escaped twice, with a letter lost. */
const damaged = fc.tuple(anyView.map(encodeView), fc.nat(1000), fc.nat(6)).map(([link, at, way]) => {
  const i = at % (link.length + 1)
  const [before, after] = [link.slice(0, i), link.slice(i)]
  const ways = [before, `${before}${after.slice(1)}`, `${link}&${link}`, encodeURIComponent(link)]
  ways.push(link.toUpperCase(), `${before}=${after}`, `${before}%${after}`)
  return `?${ways[way]}`
})

/** What may stand behind the page's address and was not made to be there. */
export const hostileLink = fc.oneof(fc.string({ unit: 'binary' }), madeUp, madeUp, damaged)
