/**
 * Traditional Chinese as simplified, character by character, by OpenCC's table: what is searched and what is typed are
 * spelled alike then, and a part of a name stays a part of it. Loaded where a search needs it.
 */
import pairs from 'opencc-js/dict/TSCharacters'
import type { SearchText } from '../dataset/searchText.ts'
import type { Search } from './textSearch.ts'

/** What each UTF-16 unit becomes; 0 where it stays. Rare characters outside of the basic plane stay as they are. */
const simple = new Uint16Array(0x10000)
for (const pair of pairs.split('|')) {
  const [from = '', to = ''] = pair.split(' ')
  if (from.length === 1 && to.length === 1) simple[from.charCodeAt(0)] = to.charCodeAt(0)
}

export const simplify = (text: string): string =>
  text.replace(/[\u3400-\uffff]/g, (sign) =>
    String.fromCharCode(simple[sign.charCodeAt(0)] || sign.charCodeAt(0)),
  )

/** A search to which traditional and simplified characters are one. */
export function simplifySearch(search: Search): Search {
  const { people, offices, roles, organizations, parties, events, ofPeople, ofTerms } = search
  return {
    ...search,
    people: simplifyText(people),
    offices: simplifyText(offices),
    roles: simplifyText(roles),
    organizations: simplifyText(organizations),
    parties: simplifyText(parties),
    events: simplifyText(events),
    ofPeople: { ...ofPeople, text: simplifyText(ofPeople.text) },
    ofTerms: { ...ofTerms, text: simplifyText(ofTerms.text) },
    spell: simplify,
  }
}

/** In its place: characters of the basic plane take three bytes, before and after. */
function simplifyText({ bytes, from }: SearchText): SearchText {
  const simplified = bytes.slice()
  for (let k = 0; k < bytes.length; k++) {
    const lead = bytes[k] ?? 0
    if (lead < 0xe3 || lead > 0xef) continue
    const to =
      simple[((lead & 15) << 12) | (((bytes[k + 1] ?? 0) & 63) << 6) | ((bytes[k + 2] ?? 0) & 63)] ?? 0
    if (to >= 0x800) {
      simplified[k] = 0xe0 | (to >> 12)
      simplified[k + 1] = 0x80 | ((to >> 6) & 63)
      simplified[k + 2] = 0x80 | (to & 63)
    }
    k += 2
  }
  return { bytes: simplified, from }
}
