import { describe, expect, it } from 'vitest'
import type { FirstTerms } from '../format.ts'
import { importFile, importFiles } from '../importFile.ts'

const ROWS = 5200

/** A long table, three terms a person, in order of people; `other` stands in the place of its last row. */
function tableOf(other?: string): string {
  const row = (i: number) =>
    `Ann Lee ${Math.floor(i / 3)},,Mayor of Place ${i % 40},${1900 + (i % 100)},${1901 + (i % 100)}-05`
  const rows = Array.from({ length: ROWS }, (_, i) => row(i))
  if (other !== undefined) rows[ROWS - 1] = other
  return ['name,born,office,start,end', ...rows].join('\n')
}

const bytesOf = (text: string): ArrayBuffer => Uint8Array.from(Buffer.from(text)).buffer

async function read(text: string) {
  const told: FirstTerms[] = []
  const onFirst = (first: FirstTerms) => told.push(first)
  const imported = await importFile(bytesOf(text), 'long.csv', undefined, { asOf: '2025-10-31', onFirst })
  if (!imported.ok) throw new Error('not read')
  return { told, file: imported.file, report: imported.report }
}

describe('the first terms of a long table', () => {
  it('are told once, each as it is in the whole and at its place', async () => {
    const { told, file } = await read(tableOf())
    expect(told).toHaveLength(1)
    const [first] = told
    expect(first?.file.terms).toHaveLength(250)
    expect(file.terms.slice(0, 250)).toEqual(first?.file.terms)
    expect(file.people.slice(0, first?.file.people.length)).toEqual(first?.file.people)
    expect(first).toMatchObject({ people: file.people.length, terms: file.terms.length })
    expect(first?.file).toMatchObject({ title: 'long', asOf: '2025-10-31' })
  })

  it('come with all dates there are', async () => {
    const { told } = await read(tableOf('Zoe Ng,,Mayor,1850-02-03,2031'))
    const dates = told[0]?.dates ?? []
    expect(dates.map(({ start }) => start)).toContain('1850-02-03')
    expect(dates.map(({ end }) => end)).toContain('2031')
    expect(dates.length).toBeLessThan(300)
  })

  it('have the titles and dates of rows that are left out left out too', async () => {
    const [heading, , second, ...rest] = tableOf().split('\n')
    const { told, file, report } = await read([heading, 'Ann Lee 0,,Mayor,soon,', second, ...rest].join('\n'))
    expect(report.leftOut.count).toBe(1)
    expect(told[0]?.file.terms).toEqual(file.terms.slice(0, 249))
  })

  it('are not told of a short table', async () => {
    const short = tableOf().split('\n').slice(0, 4000).join('\n')
    expect((await read(short)).told).toEqual([])
  })

  it('are not told where a later row may say who somebody is', async () => {
    expect((await read(tableOf('Ann Lee 0,1850,Mayor,1901,1902'))).told).toEqual([])
  })

  it('are not told of the first of several files', async () => {
    const told: FirstTerms[] = []
    const onFirst = (first: FirstTerms) => told.push(first)
    const files = ['a.csv', 'b.csv'].map((name) => ({ bytes: bytesOf(tableOf()), name }))
    const [first, ...more] = files
    if (first) await importFiles([first, ...more], { asOf: '2025-10-31', onFirst })
    expect(told).toEqual([])
  })
})
