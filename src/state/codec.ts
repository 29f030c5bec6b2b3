/** How one parameter of the URL is written and read, and the codecs of the simple ones. */

import type { LinkReason } from './linkReasons.ts'

/** A piece of a parameter that was left out while the rest of it applies. */
export interface Ignored {
  readonly value: string
  readonly reason: LinkReason
}

/** What a text stands for, or why it stands for nothing. A list keeps its good items and names the bad ones. */
export type Decoded<T> =
  | { readonly ok: true; readonly value: T; readonly ignored: readonly Ignored[] }
  | { readonly ok: false; readonly reason: LinkReason }

export interface Codec<T> {
  /** The value as plain text, not yet escaped; `null` for the default, which is not written. */
  readonly encode: (value: T) => string | null
  /** Takes any text and does not throw. The empty text is what a bare `?name` says. */
  readonly decode: (text: string) => Decoded<T>
}

export const valid = <T>(value: T, ignored: readonly Ignored[] = []): Decoded<T> => ({
  ok: true,
  value,
  ignored,
})

export const invalid = (reason: LinkReason): Decoded<never> => ({ ok: false, reason })

/** One of a few words, the first of which is the default. */
export const choice = <T extends string>(words: readonly [T, ...T[]]): Codec<T> => ({
  encode: (value) => (value === words[0] ? null : value),
  decode: (text) => {
    const word = words.find((candidate) => candidate === (text || words[0]))
    return word === undefined ? invalid({ code: 'noneOf', value: text, choices: words }) : valid(word)
  },
})

/** A language of the page by its tag, the first being the default: `zh-CN`, `zh-Hans` and `zh_TW` are all `zh`. */
export const language = <T extends string>(languages: readonly [T, ...T[]]): Codec<T> => {
  const codec = choice(languages)
  const known = (text: string) => languages.find((one) => TAG.exec(text)?.[1]?.toLowerCase() === one)
  return { encode: codec.encode, decode: (text) => codec.decode(known(text) ?? text) }
}

/** A language tag of BCP 47, or with the underscores of programs, and the language in it. */
const TAG = /^([a-z]{2,3})(?:[-_][a-z\d]{1,8})*$/i

// A bare `?embed` is what people write by hand, so here the empty text means yes.
const SWITCH = new Map([
  ['', true],
  ['1', true],
  ['true', true],
  ['0', false],
  ['false', false],
])

/** Yes or no; no is the default. */
export const flag: Codec<boolean> = {
  encode: (value) => (value ? '1' : null),
  decode: (text) => {
    const value = SWITCH.get(text)
    return value === undefined ? invalid({ code: 'notFlag', value: text }) : valid(value)
  },
}

/** A text of at most `limit` characters, without space around it. */
export const freeText = (what: 'search' | 'title' | 'headline', limit: number): Codec<string> => {
  const clip = (text: string) => [...text.trim()].slice(0, limit).join('').trim()
  return {
    encode: (value) => clip(value) || null,
    decode: (text) => {
      const kept = clip(text)
      const rest = text.trim().slice(kept.length)
      return valid(kept, rest === '' ? [] : [{ value: rest, reason: { code: 'tooLong', what, most: limit } }])
    },
  }
}
