/** Why a part of a link is not applied, in English: read on its own, and without a full stop. */
import { LONGEST_NOTE, type WhyIgnored } from '../dataset/annotations.ts'
import { MOST_ANNOTATIONS } from '../dataset/format.ts'
import type { LinkReason } from '../state/linkReasons.ts'
import { type ByCode, wordedBy } from './byCode.ts'
import { englishDateFault } from './englishReasons.ts'

const notes: Readonly<Record<WhyIgnored, string>> = {
  noPlace: 'begins with none of term.…:, event.…: and a date:',
  noText: 'says nothing',
  unknown: 'is on what is not in this dataset',
  tooLong: `a note has at most ${LONGEST_NOTE} characters`,
  tooMany: `a link has at most ${MOST_ANNOTATIONS} notes`,
}

const reasons: ByCode<LinkReason> = {
  notDate: ({ value, why }) => `"${value}" is not a date: ${englishDateFault(why)}`,
  notId: ({ value }) => `"${value}" is not an id`,
  notPlainDate: ({ value }) => `"${value}" is not a date such as 2018, 2018-03 or 2018-03-09`,
  season: ({ value }) => `"${value}" is a season, not a month`,
  notOneDay: ({ value }) => `"${value}" is not one day`,
  notFlag: ({ value }) => `"${value}" is neither 1 nor 0`,
  noSelection: ({ value }) => `"${value}" begins with none of term., person., event.`,
  twoRanges: ({ value }) => `"${value}" has more than one ".."`,
  endsBefore: ({ value }) => `"${value}" ends before it begins`,
  noneOf: ({ value, choices }) => `"${value}" is none of ${choices.join(', ')}`,
  tooLong: ({ what, most }) => `a ${what} has at most ${most} characters`,
  noParameter: ({ parameter }) => `"${parameter}" is not a parameter of this page`,
  givenTwice: ({ parameter }) => `"${parameter}" is given twice: the last one counts`,
  notAddress: ({ value }) => `"${value}" is not an address`,
  protocol: ({ value, protocol }) => `"${value}" is a ${protocol} address: only http: and https: are read`,
  userInAddress: ({ value }) => `"${value}" holds a user name or password`,
  hostWithoutHttp: ({ value }) => `"${value}" names a host but does not begin with http:// or https://`,
  oneFile: () => 'this page is one file, and shows the data that is in it',
  unknownId: ({ value }) => `“${value}” is not in this dataset`,
  note: ({ why }) => notes[why],
}

export const englishNotice = wordedBy(reasons)
