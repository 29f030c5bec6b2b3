/** The texts of a picture that stands by itself: title, headline, summary, and below the lanes sources, licence and address. */
import { annotationsOf } from '../dataset/annotations.ts'
import { textIn } from '../dataset/text.ts'
import { formatDay } from '../dates/format.ts'
import { sourcesShown } from '../query/sourcesShown.ts'
import { elsewhereText } from '../words/elsewhere.ts'
import { headlineOf } from '../words/headline.ts'
import { pictureWordsIn } from '../words/pictureWords.ts'
import { saveWordsIn } from '../words/saveWords.ts'
import { wordsIn } from '../words/words.ts'
import type { Around } from './pictureFile.ts'
import type { Drawn } from './pictures.ts'

/** Documents that are named below a picture. */
const MOST_SOURCES = 6

/** `summary` says what is shown, `address` where it is found; each may be empty. */
export function pictureTexts({ dataset, result, view }: Drawn, summary: string, address: string): Around {
  const { lang } = view
  const { sources } = saveWordsIn(lang)
  const cited = sourcesShown(dataset, result)
  const titles = cited.slice(0, MOST_SOURCES).map((i) => textIn(dataset.sources.row(i).title, lang))
  const { licence, asOf } = dataset.head
  const data = [
    pictureWordsIn(lang).asOf(formatDay(asOf, lang)),
    licence === undefined ? '' : textIn(licence, lang),
    elsewhereText(dataset, lang),
  ]
  return {
    title: textIn(view.title || dataset.head.title, lang),
    headline: headlineOf(dataset, view.headline, lang),
    summary,
    annotations: annotationsOf(dataset, view.notes, lang).all,
    words: wordsIn(lang),
    foot: [
      titles.length > 0 ? sources(titles, cited.length - titles.length) : '',
      data.filter((text) => text !== '').join(' · '),
      address,
    ],
  }
}
