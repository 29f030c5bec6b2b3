/** What is typed behind `tenure render` and `tenure export`. */
import type { Lang } from '../languages.ts'
import { commandWordsIn } from '../words/commandWords.ts'
import { oneOf, UsageError, wholeNumber } from './arguments.ts'
import { exportView } from './exportView.ts'
import { fileOfLink, linkOf } from './openView.ts'
import { FORMATS } from './outlets.ts'

interface Values {
  readonly out?: string | undefined
  readonly data?: string | undefined
  readonly format?: string | undefined
  readonly width?: string | undefined
  readonly theme?: string | undefined
  readonly title?: string | undefined
  readonly 'as-of'?: string | undefined
  readonly lang?: string | undefined
  readonly strict: boolean
  readonly 'events-only': boolean
}

/** Of pictures, in pixels. */
const USUAL_WIDTH = '1200'
const WIDTHS = [320, 8000] as const
const THEMES = ['light', 'dark'] as const

/** `tenure render` and `tenure export` as they are typed; all of the dataset where no view is. Resolves to the exit code; throws UsageError. */
export async function exportAsked(view = '', values: Values, lang: Lang): Promise<number> {
  const words = commandWordsIn(lang)
  const { out, title, 'as-of': asOf, strict, width = USUAL_WIDTH } = values
  if (out === undefined) throw new UsageError(words.whereToFile)
  const link = linkOf(view)
  if (!link) throw new UsageError(words.noView(view))
  const file = values.data ?? fileOfLink(link)
  if (file === undefined) throw new UsageError(words.dataElsewhere)
  const format = values.format ?? /\.(\w+)$/.exec(out)?.[1] ?? ''
  const theme = values.theme && oneOf(words, '--theme', values.theme, THEMES)
  return exportView(link, {
    file,
    format: oneOf(words, '--format', format, FORMATS),
    out,
    strict,
    lang,
    title,
    asOf,
    shownIn: values.lang as Lang | undefined,
    width: wholeNumber(words, '--width', width, ...WIDTHS),
    theme: theme || undefined,
    eventsOnly: values['events-only'],
  })
}
