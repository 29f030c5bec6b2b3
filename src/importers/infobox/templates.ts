/** What templates show that stand in the fields of a box: dates as words, lists as lines, and the text that others are put about. */

/** A template by the text between its braces, in which no other template or link is left. Notes show nothing. */
export function templateText(inner: string): string {
  const [name = '', ...args] = inner.split('|')
  const { positional, named } = sorted(args)
  const [first = '', second = '', third = ''] = positional
  const is = name
    .replace(/_/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/^template:\s*/, '')
  if (is === '!') return '|'
  if (NOTES.test(is)) return ''
  if (LISTS.test(is)) return positional.join('\n')
  if (DATES.test(is)) return dateText(is, positional)
  if (BIRTH_AND_DEATH.test(is)) return `${first}${second}`
  if (CIRCA.test(is)) return first === '' ? 'c. ' : `c. ${first}`
  if (DASHES.test(is)) return ' – '
  if (SPACES.test(is)) return ' '
  if (BREAKS.test(is)) return '\n'
  if (FROM_TO.test(is)) return second === '' ? first : `${first} – ${second}`
  if (IN_TWO.test(is)) return `${first} ${second}`
  if (OF_LANGUAGE.test(is)) return second || first
  if (COLOURED.test(is)) return positional.at(-1) ?? ''
  if (is === 'tsl') return third || second
  return named.get('lt') ?? first
}

const NOTES =
  /^(?:efn|refn|sfn|harv|#tag|#if|ref\b|rp$|r$|fn\b|note|notetag|cn$|fact$|cite |citation|when|who$|by whom|clarify|dead link|better source|update|needs update|dubious|disputed|verify|failed verification|not in source|page needed|age\b|ayd$|flag ?icon|increase|decrease|steady|coord|audio|ipa|respell|post-?nominals?|party color|legend|color ?box|sup$|collapsed infobox|hidden (?:begin|end)|nowrap begin|nowrap end)/
const LISTS =
  /^(?:ubl|ublist|unbulleted list|plain ?list|flat ?list|hlist|bulleted list|blist|vunblist|cslist|collapsible list|list collapsed)$/
const DATES =
  /^(?:(?:start|end|birth|death|term|begin)?[ -]?(?:date|year|month)s?(?:[ -]text)?(?: and (?:given )?age| and years ago)?2?|dts|dtsh|bda|dda|bya|dya|term (?:start|end)|生日(?:与年龄|與年齡)?|(?:出生|逝世|死亡|开始|開始|结束|結束)日期(?:[与與和及]年[龄齡])?)$/
const BIRTH_AND_DEATH = /^bd$/
const CIRCA = /^(?:circa|ca\.?|c\.?)$/
const DASHES = /^(?:snds?|spnd|spaced ?ndash|ndash|mdash|en ?dash|em ?dash|–|—|dash)$/
const SPACES = /^(?:nbsp|spaces?|thin ?space|hair ?space)$/
const BREAKS = /^(?:br|break|brk|-|clear)$/
const FROM_TO = /^(?:reign|floruit|fl\.?)$/
const IN_TWO = /^(?:sortname|sort name|old ?style ?date)$/
const OF_LANGUAGE = /^(?:lang|transl|transliteration|native ?name|native phrase)$/
const COLOURED = /^(?:colou?r|font ?colou?r|font|abbrlink)$/

function sorted(args: readonly string[]) {
  const positional: string[] = []
  const named = new Map<string, string>()
  for (const arg of args.map((one) => one.trim())) {
    const [, key, value = ''] = /^([\w -]{1,30}?)\s*=(.*)$/s.exec(arg) ?? []
    if (key === undefined) positional.push(arg)
    else if (/^\d$/.test(key)) positional[Number(key) - 1] = value.trim()
    else named.set(key.toLowerCase(), value.trim())
  }
  return { positional: Array.from(positional, (one) => one ?? ''), named }
}

/** Year, month and day as figures, each as far as it is given; or the date in words as it was given. */
function dateText(name: string, args: readonly string[]): string {
  const [first = '', second = '', third = ''] = args
  if (/^\d{4}$/.test(third)) return `${first} ${second} ${third}`
  if (!/^-?\d{1,4}$/.test(first)) return first
  const year = first.padStart(4, '0')
  // What stands behind the year of a death is the year of birth.
  if (/^(?:death year|dya)/.test(name) || second === '') return year
  if (!/^\d{1,2}$/.test(second)) return `${third} ${second} ${year}`.trim()
  return [year, second, ...(/^\d{1,2}$/.test(third) ? [third] : [])]
    .map((part) => part.padStart(2, '0'))
    .join('-')
}
