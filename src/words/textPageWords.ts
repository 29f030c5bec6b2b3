/** What stands around the sentences of the page for readers without JavaScript: written by the build, a page a language. */
import type { Lang } from '../dates/languages.ts'

interface TextPageWords {
  /** The document's title. */
  readonly inWords: (title: string) => string
  readonly timeline: string
  /** Before the name of the file. */
  readonly data: string
}

export const textPageWords: Readonly<Record<Lang, TextPageWords>> = {
  en: {
    inWords: (title) => `${title}, in words`,
    timeline: 'See it as a timeline',
    data: 'All of the data, one readable file: ',
  },
  zh: {
    inWords: (title) => `${title}（文字版）`,
    timeline: '查看时间线',
    data: '全部数据，一个可读的文件：',
  },
  fr: {
    inWords: (title) => `${title}, en toutes lettres`,
    timeline: 'Voir la frise',
    data: 'Toutes les données, en un fichier lisible\u00a0: ',
  },
  es: {
    inWords: (title) => `${title}, en palabras`,
    timeline: 'Ver la cronología',
    data: 'Todos los datos, en un archivo legible: ',
  },
}
