/** Months and seasons by the words that people write for them, in English, French, Spanish, German and Swedish. */
import { MONTH_NAMES } from './day.ts'

/** Each language's months, January first, in lower case and without accents; `|` between two spellings of one. */
const MONTHS: readonly (readonly string[])[] = [
  MONTH_NAMES.map((name) => name.toLowerCase()),
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' '),
  'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre'.split(' '),
  'januar|janner februar|feber marz|maerz|mrz april mai juni juli august september oktober november dezember'.split(' '),
  'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
] // biome-ignore format: a table

/** Spring, summer, autumn, winter in each. */
const SEASONS: readonly (readonly string[])[] = [
  ['spring', 'summer', 'autumn|fall', 'winter'],
  ['printemps', 'ete', 'automne', 'hiver'],
  ['primavera', 'verano', 'otono', 'invierno'],
  ['fruhling|fruhjahr', 'sommer', 'herbst', 'winter'],
  ['var|varen', 'sommar|sommaren', 'host|hosten', 'vinter|vintern'],
  ['春', '夏', '秋', '冬'],
]

const SPRING = 21

/** Every way to write each of a language's words, with its place among them. */
const spellings = (languages: readonly (readonly string[])[]): (readonly [name: string, place: number])[] =>
  languages.flatMap((names) => names.flatMap((name, i) => name.split('|').map((one) => [one, i] as const)))

const seasons = new Map(spellings(SEASONS))

/** Each month by its first letters, three at least; `undefined` by those that begin two, as "jui". */
const months = new Map<string, number | undefined>()
for (const [name, i] of spellings(MONTHS))
  for (let length = 3; length <= name.length; length++) {
    const start = name.slice(0, length)
    months.set(start, months.has(start) && months.get(start) !== i + 1 ? undefined : i + 1)
  }

/** 1–12 of "may", "sept", "févr" written "fevr"; `undefined` of other words, and of what begins two months. */
export const monthOf = (word: string): number | undefined => months.get(word)

/** The season's code in EDTF, 21–24, of "spring", "été" written "ete", 春. */
export function seasonOf(word: string): number | undefined {
  const season = seasons.get(word)
  return season === undefined ? undefined : SPRING + season
}
