/** Articles with a box of the offices that somebody held: in wikitext and exports of it, and as plain text. */
import type { Importer } from '../format.ts'

const BOX =
  /\{\{[\s_]*(?:template:[\s_]*)?(?:infobox|[^\s{}|<>:]*(?:信息框|資訊框|资讯框|政治人物|官员|官員))/i
/** A field that boxes of offices alone have, with any number behind it. */
const FIELD =
  /\|[ \t]*(?:office|succession|order|term|term[ _]?start|term[ _]?end|reign|jr\/sr|state_(?:senate|house|assembly|delegate|legislature)|constituency_[am][mp]|riding|ambassador_from|职务|職務|职位|職位|官职|官職|任期\S{0,4})\d{0,3}\s*=/i

export const infobox: Importer = {
  id: 'infobox',
  recognizes: (content) =>
    !content.isArchive &&
    BOX.test(content.start()) &&
    FIELD.test(content.start()) &&
    content.json() === undefined,
  read: async (content, assembly, { signal }) => {
    const { tellBoxes } = await import('./readBoxes.ts')
    tellBoxes(content.text(), assembly, signal)
    return undefined
  },
}

const FLAT_OFFICE = /^[-*•]\s+(?:office|title|succession|order|职务|職務|职位|職位)\d{0,3}\s*[:：]/im
const FLAT_TERM =
  /^[-*•]\s+(?:term|term[ _]?start|term[ _]?end|reign|predecessor|successor|任期\S{0,4}|前任|继任|繼任)\d{0,3}\s*[:：]/im

export const flatInfobox: Importer = {
  id: 'flatInfobox',
  recognizes: (content) =>
    !content.isArchive && FLAT_OFFICE.test(content.start()) && FLAT_TERM.test(content.start()),
  read: async (content, assembly, { signal }) => {
    const { tellFlatBoxes } = await import('./readBoxes.ts')
    tellFlatBoxes(content.text(), assembly, signal)
    return undefined
  },
}
