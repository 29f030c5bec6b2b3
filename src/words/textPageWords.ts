/** What stands around the sentences of the page for readers without JavaScript: written by the build, a page a language. */
import type { Lang } from '../languages.ts'
import { count as frenchCount } from './frenchNumber.ts'
import { number } from './number.ts'
import { agree, number as spanishNumber } from './spanishNumber.ts'

interface TextPageWords {
  /** The document's title. */
  readonly inWords: (title: string) => string
  readonly timeline: string
  /** Before the name of the file. */
  readonly data: string
  /** Under the first of a list, of the rest. */
  readonly more: Readonly<Record<'terms' | 'people' | 'events' | 'documents', (n: number) => string>>
}

const moreInEnglish = (one: string, many: string) => (n: number) =>
  `and ${number(n)} more ${n === 1 ? one : many}, in the data’s file`
const moreInChinese = (unit: string) => (n: number) => `另有${number(n)}${unit}，见数据文件`
const moreInFrench = (one: string, many: string) => (n: number) =>
  `et ${frenchCount(n, one, many)}, dans le fichier des données`
const moreInSpanish = (one: string, many: string) => (n: number) =>
  `y ${spanishNumber(n)} ${agree(n, one, many)} más, en el archivo de los datos`

export const textPageWords: Readonly<Record<Lang, TextPageWords>> = {
  en: {
    inWords: (title) => `${title}, in words`,
    timeline: 'See it as a timeline',
    data: 'All of the data, one readable file: ',
    more: {
      terms: moreInEnglish('term', 'terms'),
      people: moreInEnglish('person', 'people'),
      events: moreInEnglish('event', 'events'),
      documents: moreInEnglish('document', 'documents'),
    },
  },
  zh: {
    inWords: (title) => `${title}（文字版）`,
    timeline: '查看时间线',
    data: '全部数据，一个可读的文件：',
    more: {
      terms: moreInChinese('段任职'),
      people: moreInChinese('人'),
      events: moreInChinese('个事件'),
      documents: moreInChinese('份文献'),
    },
  },
  fr: {
    inWords: (title) => `${title}, en toutes lettres`,
    timeline: 'Voir la frise',
    data: 'Toutes les données, en un fichier lisible\u00a0: ',
    more: {
      terms: moreInFrench('autre mandat', 'autres mandats'),
      people: moreInFrench('autre personne', 'autres personnes'),
      events: moreInFrench('autre événement', 'autres événements'),
      documents: moreInFrench('autre document', 'autres documents'),
    },
  },
  es: {
    inWords: (title) => `${title}, en palabras`,
    timeline: 'Ver la cronología',
    data: 'Todos los datos, en un archivo legible: ',
    more: {
      terms: moreInSpanish('mandato', 'mandatos'),
      people: moreInSpanish('persona', 'personas'),
      events: moreInSpanish('evento', 'eventos'),
      documents: moreInSpanish('documento', 'documentos'),
    },
  },
}
