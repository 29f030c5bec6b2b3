/** Objects without what is undefined, as files have them. */

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> }

/** A million rows go through this: a loop makes no list of pairs first. */
export function definedOf<T extends object>(value: T): Defined<T> {
  const defined: Partial<T> = {}
  for (const key of Object.keys(value) as (keyof T)[]) if (value[key] !== undefined) defined[key] = value[key]
  return defined as Defined<T>
}
