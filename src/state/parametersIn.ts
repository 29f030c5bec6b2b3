/** What a query string, with or without its `?`, says: names and their texts, in its order. */
export const parametersIn = (search: string): (readonly [name: string, text: string])[] =>
  [...new URLSearchParams(search)].map(([name, text]) => [name.replace(ESCAPED, ''), text])

/** Mail programs and wikis write `&` as `&amp;`, some of them twice: then each name but the first begins with its rest. */
const ESCAPED = /^(?:amp;)+/
