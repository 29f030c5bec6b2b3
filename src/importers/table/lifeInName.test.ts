import { expect, it } from 'vitest'
import { lifeInName } from './lifeInName.ts'

it.each([
  ['John Hart (1831–1902)', { name: 'John Hart', born: '1831', died: '1902' }],
  ['Anna Holm (born 2 May 1950)', { name: 'Anna Holm', born: '1950-05-02' }],
  ['Anna Holm\n(b. 1950)', { name: 'Anna Holm', born: '1950' }],
  ['Ulf Berg (died 1885)', { name: 'Ulf Berg', died: '1885' }],
  ['Ulf Berg (c. 1822 – 1885)', { name: 'Ulf Berg', born: '1822~', died: '1885' }],
  ['张伟（1931年—2002年）', { name: '张伟', born: '1931', died: '2002' }],
  ['王明（1950年—）', { name: '王明', born: '1950' }],
])('%j has the years of a life', (text, life) => expect(lifeInName(text)).toEqual(life))

it.each([['Ann Lee'], ['Ann Lee (Green)'], ['Ann Lee (2001–2005)'], ['Ann Lee (2nd term)'], ['(1831–1902)']])(
  '%j has none, or another time',
  (text) => expect(lifeInName(text)).toBeUndefined(),
)
