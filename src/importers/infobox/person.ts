/** A person as the boxes and the first sentence of an article tell of them. */
import type { Text } from '../../dataset/format.ts'
import { isLanguage } from '../../dataset/language.ts'
import type { Assembly } from '../assemble.ts'
import type { PersonRecord } from '../records.ts'
import { readBoxDate } from './boxDate.ts'
import type { BoxField } from './boxes.ts'
import type { Career } from './careers.ts'
import { plainLines, plainText } from './plain.ts'
import { lessPrecise, noDate, withoutBrackets } from './times.ts'

const BORN = ['birthdate', 'dateofbirth', '出生日期', '出生']
const DIED = ['deathdate', 'dateofdeath', '逝世日期', '去世日期', '死亡日期', '逝世']
const BIRTHPLACE = ['birthplace', 'placeofbirth', '出生地点', '出生地點', '出生地']
const PARTY = ['party', '政党', '政黨', '党派', '黨派', '党籍', '黨籍']
const EDUCATION = ['almamater', 'education', '母校', '学历', '學歷']

export function personOf({ name, personal, lead }: Career, assembly: Assembly): PersonRecord {
  const field = (keys: readonly string[]) =>
    keys.map((key) => personal.get(key)).find((one) => one !== undefined)
  const born = field(BORN)
  const died = field(DIED)
  const [party] = partiesIn(plainLines(field(PARTY)?.value ?? ''))
  return {
    name: namesOf(name ?? '', personal, lead.chinese),
    born: (born && lifeDate(born, 'born', assembly)) ?? lead.born,
    died: (died && lifeDate(died, 'died', assembly)) ?? (died ? undefined : lead.died),
    birthplace: plainLines(field(BIRTHPLACE)?.value ?? '')
      .join(', ')
      .replaceAll(',,', ','),
    party,
    education: plainLines(field(EDUCATION)?.value ?? '').map((label) => ({ label })),
  }
}

/** "Birth date (age 57)": what stands in brackets is reckoned from it. */
function lifeDate(field: BoxField, wanted: 'born' | 'died', assembly: Assembly): string | undefined {
  const [first = ''] = plainLines(field.value)
  const date = readBoxDate(withoutBrackets(first).text, 'other')
  if (date.kind === 'notDate') noDate(field, first, wanted, assembly)
  if (date.kind !== 'date') return undefined
  if (date.isLess) lessPrecise(field, first, date.edtf, assembly)
  return date.edtf
}

/** The party of now stands first: the one that says so, else the first. */
function partiesIn(lines: readonly string[]): string[] {
  const now = lines.find((line) => /\((?:since|from)\b|present\)|至今/i.test(line))
  // Brackets alone are said of a party that a template without text stands for.
  const named = (now === undefined ? lines : [now]).filter((line) => !/^[(（]/.test(line))
  return named.map((line) => withoutBrackets(line).text)
}

/** The name, and the one in the person's own language where the box says which that is. */
function namesOf(name: string, personal: Career['personal'], chinese: string | undefined): Text {
  const [first = ''] = plainLines(name)
  const native = plainLines(personal.get('nativename')?.value ?? '')[0]
  const said = plainText(personal.get('nativenamelang')?.value ?? '').toLowerCase()
  const inTemplate = /\{\{\s*(?:lang|native name|nativename)\s*\|\s*([a-z]{2,3})\s*\|/i.exec(
    personal.get('nativename')?.value ?? '',
  )
  const lang = said || inTemplate?.[1]?.toLowerCase() || ''
  if (native !== undefined && isLanguage(lang) && lang !== 'en') return { en: first, [lang]: native }
  return chinese === undefined || first === '' ? first : { en: first, zh: chinese }
}
