/** Why what a publisher wrote beside the page is not applied, in English. */
import type { ConfigReason } from '../state/publisherConfig.ts'
import { type ByCode, wordedBy } from './byCode.ts'
import { englishNotice } from './englishNotices.ts'

const reasons: ByCode<ConfigReason> = {
  notObject: ({ example }) => `is to be an object: write \`${example}\``,
  notText: ({ example }) => `is to be a text that is not empty: write \`${example}\``,
  unknownKey: ({ known }) => `is no key of this file: write one of ${known.join(', ')}, or take it out`,
  unknownProperty: ({ known }) =>
    `is no property of the house style: write one of ${known.join(', ')}, or take it out`,
  origins: ({ line }) =>
    `cannot be said here: whose data the page may show is in its own policy, which no file can widen. Write \`${line}\` in index.html before you build, and take this key out`,
  dataInView: () => 'names a dataset: write its address as `data`, beside `view`',
  asInLink: ({ parameter, why }) => `${parameter && `\`${parameter}\`: `}${englishNotice(why)}`,
  notColour: ({ value }) =>
    `\`${value}\` is not a colour: write one such as \`#0a5cf5\` or \`light-dark(#0a5cf5, #7db0ff)\``,
  notFont: ({ value }) => `\`${value}\` is not a list of fonts: write one such as \`Georgia, serif\``,
  notSize: ({ value }) => `\`${value}\` is not a size of text: write one such as \`112.5%\` or \`18px\``,
}

export const englishConfig = {
  refused: (file: string) => `${file} is not applied: the page is shown as without it.`,
  reason: wordedBy(reasons),
  /** Of a file that is not there, or no JSON. */
  instead:
    'Put a file with `{ "data": "data/yours.json" }` there, or take the line `<link rel="tenure-config">` out of index.html.',
  dismiss: 'Dismiss',
}
