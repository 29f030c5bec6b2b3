/** What sharing says beside links, in English. */
import type { Day } from '../dates/day.ts'
import { formatDay } from '../dates/format.ts'

/** What a citation says in a sentence. */
export interface CitedInWords {
  readonly title: string
  /** Empty where the data is in one browser alone. */
  readonly url: string
  readonly version: string | undefined
  readonly asOf: Day
  readonly accessed: Day
  /** Where the data is from, where that is not the site; else empty. */
  readonly whence: string
}

export const englishCite = {
  cite: 'Cite',
  citation: 'Citation',
  format: 'Format',
  asText: 'Text',
  wikipedia: 'Wikipedia',
  /** What is cited, with the digits that say which dataset it was. */
  kind: (version: string | undefined) =>
    version === undefined ? 'Dataset' : `Dataset, version sha256:${version}`,
  /** Quotation marks within those of the title. */
  inner: ['‘', '’'] as readonly [open: string, close: string],
  plain: ({ title, url, version, asOf, accessed, whence }: CitedInWords) =>
    [
      `“${title}”.`,
      `Data as of ${formatDay(asOf, 'en')}${version === undefined ? '' : `, version sha256:${version}`}.`,
      ...(whence === '' ? [] : [`${whence}.`]),
      `${url === '' ? 'Accessed' : `${url}, accessed`} on ${formatDay(accessed, 'en')}.`,
    ].join(' '),
  /** Data that is at no address. */
  ofFile: (name: string) => `Data from ${name}, a file on a computer`,
  ofVersion: (version: string) => `Version ${version}: how the SHA-256 of the dataset’s file begins.`,
  noVersion:
    'Without the dataset’s version: this browser finds it on pages over https only, and of files of 20 MB at most.',
  share: 'More ways to share…',
  notShared: 'The device did not take it: copy the link instead.',
  withData: (size: string) => `Link with the data in it (${size})`,
  withDataNote:
    'It opens everywhere, and nothing is uploaded: the data stands behind the “#”. Whoever has the link has the data.',
  tooLong: (most: string) =>
    `This data is too large to travel in a link, which takes ${most} of it, packed. Save it as a file below, and send that.`,
  notTaken:
    'Whoever publishes this page lets no link bring data of its own. Save it as a file below, and send that.',
  noDeflate: 'This browser is too old to put data into a link. Save it as a file below, and send that.',
}
