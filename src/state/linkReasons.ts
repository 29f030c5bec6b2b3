/** Why a part of a link is not applied, as codes with values: `words/` has the sentences, which are read on their own. */
import type { WhyIgnored } from '../dataset/annotations.ts'
import type { NotDate } from '../dates/refusal.ts'

export type LinkReason =
  | NotDate
  | { readonly code: 'notId' | 'notPlainDate' | 'season' | 'notOneDay' | 'notFlag'; readonly value: string }
  | { readonly code: 'noSelection' | 'twoRanges' | 'endsBefore'; readonly value: string }
  | { readonly code: 'noneOf'; readonly value: string; readonly choices: readonly string[] }
  | { readonly code: 'tooLong'; readonly what: 'search' | 'title' | 'headline'; readonly most: number }
  | { readonly code: 'noParameter' | 'givenTwice'; readonly parameter: string }
  | { readonly code: 'notAddress' | 'userInAddress' | 'hostWithoutHttp'; readonly value: string }
  | { readonly code: 'protocol'; readonly value: string; readonly protocol: string }
  // Of a page in one file.
  | { readonly code: 'oneFile' }
  // What the dataset has not.
  | { readonly code: 'unknownId'; readonly value: string }
  | { readonly code: 'note'; readonly why: WhyIgnored }
