/** What the first sentence of an article says in brackets behind the name: birth, death, and the name in Chinese. */

import { readBoxDate } from './boxDate.ts'
import { plainText } from './plain.ts'

export interface Lead {
  readonly born?: string
  readonly died?: string
  /** As `{{zh|s=…}}` has it. */
  readonly chinese?: string
}

/** So far into the prose the brackets may begin, and so long they may be. */
const LOOKED_AT = 1500

/** Prose behind the boxes, as wikitext without comments and footnotes. */
export function readLead(wikitext: string): Lead {
  const start = wikitext.slice(0, LOOKED_AT).split(/\n==/)[0] ?? ''
  const chinese = /\{\{zh\b[^{}]*?\|\s*[sct]\s*=\s*([^|{}]+)/.exec(start)?.[1]?.trim()
  return { ...lifeIn(plainText(start)), ...(chinese === undefined ? {} : { chinese }) }
}

function lifeIn(text: string): Pick<Lead, 'born' | 'died'> {
  for (const [, inner = ''] of text.matchAll(/[(（]([^()（）]*)[)）]/g))
    for (const part of inner.split(/[;；]/)) {
      const life = fromTo(part) ?? bornIn(part)
      if (life) return life
    }
  return {}
}

/** "12 May 1835 – 26 October 1935", with or without "born" and "died"; "1964年8月13日－". */
function fromTo(part: string): Pick<Lead, 'born' | 'died'> | undefined {
  const said = part.replace(/\b(?:born|b\.|died|d\.) ?/gi, '').replace(/^[\s,，、]+/, '')
  const date = readBoxDate(said.replace(/[－~～]/g, '–').trim(), 'whole')
  if (date.kind !== 'period' || date.start === '') return undefined
  return date.end === '' || date.end === '..' ? { born: date.start } : { born: date.start, died: date.end }
}

/** "born 13 August 1964", "born August 13, 1964, in Luoshan": as much behind the word as is a date. */
function bornIn(part: string): Pick<Lead, 'born'> | undefined {
  const [, said] = /(?:\bborn|\bb\.|出生[于於]?|生[于於])\s*(?:on |in )?(.*)$/i.exec(part) ?? []
  if (said === undefined) return undefined
  const pieces = said.split(',')
  for (let kept = Math.min(pieces.length, 3); kept > 0; kept--) {
    const date = readBoxDate(pieces.slice(0, kept).join(','), 'other')
    if (date.kind === 'date') return { born: date.edtf }
  }
  const early = /^(.*?\d日?)\s*(?:出生|生)$/.exec(part.trim())?.[1]
  const date = early === undefined ? undefined : readBoxDate(early, 'other')
  return date?.kind === 'date' ? { born: date.edtf } : undefined
}
