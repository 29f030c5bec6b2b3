/** CSL JSON, which Zotero, Pandoc and others read: a list of one item. */
import type { CitedTexts } from './citation.ts'

export function cslJson({ title, url, site, version, asOf, accessed, kind, lang }: CitedTexts): string {
  const item = {
    id: `tenure-${version ?? asOf}`,
    type: 'dataset',
    title,
    ...(site === '' ? {} : { 'container-title': site }),
    ...(version === undefined ? {} : { version }),
    issued: { 'date-parts': [partsOf(asOf)] },
    ...(url === '' ? {} : { accessed: { 'date-parts': [partsOf(accessed)] }, URL: url }),
    language: lang,
    note: kind,
  }
  return `${JSON.stringify([item], null, 2)}\n`
}

/** Year, month and day of an ISO date, whose year may be negative. */
function partsOf(iso: string): number[] {
  const [, year, month, day] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(iso) ?? []
  return [year, month, day].map(Number)
}
