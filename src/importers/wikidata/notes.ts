/** What is said of a term beside person, office and dates, as a note in each language of the page. */
import type { Text } from '../../dataset/format.ts'
import { JOINT, writtenIn } from '../../dataset/text.ts'

const NAMES = {
  ordinal: { en: 'No.', zh: '第', fr: 'N°', es: 'N.º' },
  legislature: { en: 'Term:', zh: '届次：', fr: 'Législature\u00a0:', es: 'Legislatura:' },
  cabinet: { en: 'Cabinet:', zh: '内阁：', fr: 'Gouvernement\u00a0:', es: 'Gabinete:' },
  endCause: { en: 'Ended by:', zh: '离任原因：', fr: 'Motif de fin\u00a0:', es: 'Motivo del fin:' },
} as const

export type NoteKind = keyof typeof NAMES

const LANGUAGES = ['en', 'zh', 'fr', 'es'] as const

/** `undefined` where there is nothing to say. */
export function noteOf(parts: Readonly<Partial<Record<NoteKind, readonly Text[]>>>): Text | undefined {
  const kinds = (Object.keys(NAMES) as NoteKind[]).filter((kind) => (parts[kind]?.length ?? 0) > 0)
  if (kinds.length === 0) return undefined
  const inLanguage = (lang: (typeof LANGUAGES)[number]) =>
    kinds.map((kind) => said(kind, parts[kind] ?? [], lang)).join(JOINT)
  return Object.fromEntries(LANGUAGES.map((lang) => [lang, inLanguage(lang)]))
}

function said(kind: NoteKind, texts: readonly Text[], lang: (typeof LANGUAGES)[number]): string {
  const list = texts.map((text) => writtenIn(text, lang)).join(lang === 'zh' ? '、' : ', ')
  const name = NAMES[kind][lang]
  if (lang !== 'zh') return `${name} ${list}`
  return kind === 'ordinal' ? `${name}${list}任` : `${name}${list}`
}
