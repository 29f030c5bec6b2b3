/** `tenure render` and `tenure export`: a view as a file, by the page's own exporters. */
import { commandWordsIn } from '../words/commandWords.ts'
import { noticeText } from '../words/noticeWords.ts'
import { cutVisible } from '../words/visible.ts'
import { visibleReason } from '../words/visibleReason.ts'
import { type Link, type Opening, openView } from './openView.ts'
import { OUTLETS, type Wanted } from './outlets.ts'
import { problemLines } from './readDataset.ts'
import { writeTexts } from './writeTexts.ts'

export interface Exporting extends Opening, Omit<Wanted, 'tell'> {
  /** The dataset's file. */
  readonly file: string
  /** Of OUTLETS. */
  readonly format: string
  /** Standard output where it is `-`. */
  readonly out: string
  /** What of the link is not applied is taken for wrong. */
  readonly strict: boolean
}

/**
 * 0 where it was written; 1 where the file is no dataset, where the view has nothing for such a file, or where it is `strict` and something
 * of the link is not applied: then nothing is written. What it says goes to standard error. Throws FileError, or the disk's error.
 */
export async function exportView(link: Link, asked: Exporting): Promise<number> {
  const { file, format, out, strict, lang } = asked
  const words = commandWordsIn(lang)
  const say = (line: string) => console.error(line)
  const opened = await openView(link, file, asked, say, lang)
  if (!opened.ok) {
    for (const line of problemLines(opened.problems, opened.count, lang)) say(line)
    say(words.problems(file, opened.count))
    return 1
  }
  for (const { parameter, value, reason } of opened.notices)
    say(
      words.warning(
        words.ignored(
          `${cutVisible(parameter)}=${cutVisible(value)}`,
          visibleReason(noticeText(reason, lang), value, parameter),
        ),
      ),
    )
  if (strict && opened.notices.length > 0) {
    say(words.notWrittenOf(out))
    return 1
  }
  const tell = (what: string) => say(words.warning(what))
  const made = OUTLETS[format]?.(opened, { ...asked, tell }) ?? []
  if ('none' in made) {
    say(made.none)
    return 1
  }
  await writeTexts(made, out === '-' ? undefined : out)
  return 0
}
