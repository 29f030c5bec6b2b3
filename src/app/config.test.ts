import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { Dataset } from '../dataset/dataset.ts'
import { pathOf, saidIn } from '../state/edition.ts'
import { publisher } from '../state/publisher.ts'
import { anyView } from '../state/testing/arbitraryLinks.ts'
import { addressOf, decodeView, encodeView } from '../state/url.ts'
import { DEFAULT_VIEW, type ViewState } from '../state/viewState.ts'
import { datasetOfLink, datasetUrl } from './address.ts'
import { publish } from './config.ts'

const PAGE = 'https://example.org/tenure/'
const CONFIG = `${PAGE}tenure.config.json`

const without = { ...publisher }
afterEach(() => void Object.assign(publisher, without))

const config = (said: { data?: string; title?: string; view?: string }, at = CONFIG): void => {
  Object.assign(publisher, without)
  publish({ data: '', title: '', view: '', ...said }, at, PAGE)
}

/** What a reader sees who opens an address. */
const shownAt = (address: string): ViewState => decodeView(saidIn(new URL(address))).state

const anyConfigView = anyView.map((state) => encodeView({ ...state, data: '' })).filter((view) => view !== '')

describe('an address, where a config says what a bare one shows', () => {
  it('shows the view that it was made of', () => {
    fc.assert(
      fc.property(anyConfigView, fc.oneof(anyView, fc.constant(DEFAULT_VIEW)), (view, state) => {
        config({ view })
        expect(shownAt(addressOf(state, PAGE))).toEqual(state)
        const path = pathOf(encodeView(state), new URL(`${PAGE}?role=other#here`))
        expect(shownAt(new URL(path, PAGE).href)).toEqual(state)
      }),
    )
  })

  it('shows the config’s where it says nothing, and is never written so', () => {
    fc.assert(
      fc.property(anyConfigView, anyView, (view, state) => {
        config({ view })
        for (const bare of [PAGE, `${PAGE}?`, `${PAGE}#a`, `${PAGE}?utm_source=letter&fbclid=1`])
          expect(encodeView(shownAt(bare))).toBe(view)
        expect(new URL(addressOf(state, PAGE)).search).not.toBe('')
      }),
    )
  })

  it('that was shared before shows what it did', () => {
    fc.assert(
      fc.property(anyConfigView, anyView, (view, state) => {
        const shared = addressOf(state, PAGE)
        fc.pre(shared !== PAGE)
        config({ view })
        const now = shownAt(shared)
        Object.assign(publisher, without)
        expect(now).toEqual(shownAt(shared))
      }),
    )
  })

  it('says the default by one word', () => {
    expect(addressOf(DEFAULT_VIEW, PAGE)).toBe(PAGE)
    config({ view: 'role=mayor' })
    expect(addressOf(DEFAULT_VIEW, PAGE)).toBe(`${PAGE}?show=timeline`)
    // A part that is not read was meant to say something.
    expect(saidIn(new URL(`${PAGE}?roles=mayor`))).toBe('?roles=mayor')
  })

  it('is as short as ever where the config says nothing of a view', () => {
    config({ title: 'Cabinets', data: 'a.json' })
    expect(addressOf(DEFAULT_VIEW, PAGE)).toBe(PAGE)
    expect(saidIn(new URL(PAGE))).toBe('')
  })
})

describe('the dataset of a config', () => {
  it('is what a link without one means, relative to the config', () => {
    config({ data: 'cabinets.csv' }, 'https://example.org/tenure/own/tenure.config.json')
    const own = 'https://example.org/tenure/own/cabinets.csv'
    expect(datasetUrl('', PAGE)).toBe(own)
    expect(datasetOfLink('?role=mayor', PAGE)).toBe(own)
    expect(datasetOfLink('?data=data/two-careers.json', PAGE)).toBe(`${PAGE}data/two-careers.json`)
  })

  it('has its title, and no other has', () => {
    const dataset = { head: { title: 'A', asOf: '2020' } } as unknown as Dataset
    config({ data: 'own.json', title: 'Cabinets' })
    expect(publisher.entitled(dataset, `${PAGE}own.json`).head).toEqual({ title: 'Cabinets', asOf: '2020' })
    expect(publisher.entitled(dataset, `${PAGE}data/two-careers.json`)).toBe(dataset)
    config({ title: 'Cabinets' })
    expect(publisher.entitled(dataset, `${PAGE}data/two-careers.json`).head.title).toBe('Cabinets')
  })
})
