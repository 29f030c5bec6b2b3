/**
 * What the format is written in: rules of what a value must be, each with a quick test. Of the same rules `schemas.ts` makes
 * what says where a value is wrong, and what editors are told; few readers ever need those.
 */

import { isId } from './id.ts'

/** Whether a table has a row of this id: never of a text that is none. */
export type Has = (table: string, id: string) => boolean

type Test = (value: unknown, has?: Has) => boolean

/** A rule for values of a type. */
export interface Rule<T> {
  readonly kind: string
  /**
   * True only where the value is right and stays as it is. A no says nothing: a text may only have to be trimmed. What ids
   * refer to is looked up where it is known what there is.
   */
  readonly accepts: Test
  /** Of the values; never there. */
  readonly type?: T
}

/** The type of the values that follow a rule. */
export type TypeOf<R> = R extends Rule<infer T> ? T : never

/** A value without parts. What is said of one that is wrong, `schemas.ts` knows by the name. */
export interface Plain<T = unknown> extends Rule<T> {
  readonly kind: 'plain'
  readonly name: string
}

export const plain = <T>(name: string, accepts: Test): Plain<T> => ({ kind: 'plain', name, accepts })

export const plainText = (name: string, isRight: (text: string) => boolean): Plain<string> =>
  plain(name, (value) => typeof value === 'string' && isRight(value))

/** The id of a row of a table; what a table has is an id, by the rule for its own. */
export const refer = (table: string): Plain<string> =>
  plain('id', (value, has) => typeof value === 'string' && (has ? has(table, value) : isId(value)))

/** What may be left out. */
export interface Maybe<T = unknown> extends Rule<T> {
  readonly kind: 'maybe'
  readonly rule: Rule<T>
}

export const maybe = <T>(rule: Rule<T>): Maybe<T> => ({
  kind: 'maybe',
  rule,
  accepts: (value, has) => value === undefined || rule.accepts(value, has),
})

export interface List<R extends Rule<unknown> = Rule<unknown>> extends Rule<TypeOf<R>[]> {
  readonly kind: 'list'
  readonly item: R
}

export const list = <R extends Rule<unknown>>(item: R): List<R> => ({
  kind: 'list',
  item,
  accepts: (value, has) => Array.isArray(value) && value.every((one) => item.accepts(one, has)),
})

/** A table that is empty where it is left out. */
export interface OrEmpty<T = unknown> extends Rule<T> {
  readonly kind: 'orEmpty'
  readonly rule: Rule<T>
}

export const orEmpty = <T>(rule: Rule<T>): OrEmpty<T> => ({ kind: 'orEmpty', rule, accepts: rule.accepts })

/** What one of several rules takes; what is said where none does is known by the name. */
export interface OneOf<T = unknown> extends Rule<T> {
  readonly kind: 'oneOf'
  readonly name: string
  readonly options: readonly Rule<unknown>[]
}

export const oneOf = <R extends readonly Rule<unknown>[]>(
  name: string,
  ...options: R
): OneOf<TypeOf<R[number]>> => ({
  kind: 'oneOf',
  name,
  options,
  accepts: (value, has) => options.some(({ accepts }) => accepts(value, has)),
})

/** What follows a rule, and more than that says. */
export interface Checked<R extends Rule<unknown> = Rule<unknown>> extends Rule<TypeOf<R>> {
  readonly kind: 'checked'
  readonly rule: R
  readonly name: string
}

export const checked = <R extends Rule<unknown>>(
  rule: R,
  name: string,
  isRight: (value: TypeOf<R>) => boolean,
): Checked<R> => ({
  kind: 'checked',
  rule,
  name,
  accepts: (value, has) => rule.accepts(value, has) && isRight(value as TypeOf<R>),
})

/** Valibot takes a list for an object; JSON's authors do not. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Texts by names of one kind, at least one. */
export interface ByName extends Rule<Record<string, string>> {
  readonly kind: 'byName'
  readonly key: Plain<string>
  readonly item: Plain<string>
}

export const byName = (key: Plain<string>, item: Plain<string>): ByName => ({
  kind: 'byName',
  key,
  item,
  accepts: (value) => {
    if (!isObject(value)) return false
    let count = 0
    for (const name in value) {
      if (!key.accepts(name) || !item.accepts(value[name])) return false
      count++
    }
    return count > 0
  },
})

type Keys = Readonly<Record<string, Rule<unknown>>>
type Optional<K extends Keys> = { [key in keyof K]: K[key] extends Maybe ? key : never }[keyof K]
type Flat<T> = { [key in keyof T]: T[key] }
type Values<K extends Keys> = Flat<
  { [key in Exclude<keyof K, Optional<K>>]: TypeOf<K[key]> } & {
    [key in Optional<K>]?: TypeOf<K[key]> | undefined
  }
>

/** An object with these keys and no others. */
export interface Row<K extends Keys = Keys> extends Rule<Values<K>> {
  readonly kind: 'row'
  readonly keys: K
}

export function row<K extends Keys>(keys: K): Row<K> {
  const rules = new Map(Object.entries(keys))
  const needed = [...rules.values()].filter(({ kind }) => kind !== 'maybe').length
  const accepts: Test = (value, has) => {
    if (!isObject(value)) return false
    let found = 0
    for (const key in value) {
      const rule = rules.get(key)
      if (!rule?.accepts(value[key], has)) return false
      if (rule.kind !== 'maybe') found++
    }
    return found === needed
  }
  return { kind: 'row', keys, accepts }
}

/** All kinds there are. */
export type AnyRule = Plain | Maybe | List | OrEmpty | OneOf | Checked | ByName | Row
