/** Sentences for codes with values: one that is missing does not compile. */

interface Coded {
  readonly code: string
}

export type Of<R extends Coded, C> = R extends { readonly code: infer K } ? (C extends K ? R : never) : never

export type ByCode<R extends Coded> = { readonly [C in R['code']]: (coded: Of<R, C>) => string }

export const wordedBy =
  <R extends Coded>(words: ByCode<R>) =>
  (coded: R): string =>
    (words[coded.code as R['code']] as (coded: R) => string)(coded)
