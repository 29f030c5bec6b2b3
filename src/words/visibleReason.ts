/** Reasons that quote what a stranger wrote. A file of its own, which comes where there is one to say. */
import { cutVisible, visible } from './visible.ts'

/** A reason that may quote texts, however long these are. */
export const visibleReason = (reason: string, ...quoted: readonly string[]): string =>
  visible(
    quoted.reduce(
      (said, text) => (text === '' ? said : said.replaceAll(text, () => cutVisible(text))),
      reason,
    ),
  )
