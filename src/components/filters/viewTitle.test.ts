import { expect, it } from 'vitest'
import { toColumns } from '../../dataset/columns.ts'
import { openDataset } from '../../dataset/dataset.ts'
import { smallFile } from '../../query/testing/smallFile.ts'
import { decodeView } from '../../state/url.ts'
import { wordsIn } from '../../words/words.ts'
import { viewName } from './viewTitle.ts'

const dataset = openDataset(toColumns({ ...smallFile, title: { en: 'A city', zh: '一座城' } }))
const nameOf = (link: string) => {
  const { state } = decodeView(link)
  return viewName(dataset, state, wordsIn(state.lang)).join(' · ')
}

const [term] = smallFile.terms
const [event] = smallFile.events

it.each([
  ['', 'A city'],
  ['role=mayor&time=2008..2011', 'A city: 2008–2011, mayor'],
  ['title=Who%20governs%3F', 'Who governs?'],
  ['title=Who%20governs%3F&role=mayor', 'Who governs?: mayor'],
  ['at=2010-09-02', 'A city: as of 2 September 2010'],
  ['role=mayor&at=2010-09-02', 'A city: mayor, as of 2 September 2010'],
  ['role=mayor&at=2010-09-02&lang=zh', /^一座城：.*，截至2010年9月2日$/],
  ['at=2010-09-02&sel=day', '2 September 2010 · A city'],
  ['sel=event.unknown', 'A city'],
] as const)('%s', (link, name) => {
  if (typeof name === 'string') expect(nameOf(link)).toBe(name)
  else expect(nameOf(link)).toMatch(name)
})

it('begins with what is selected', () => {
  expect(nameOf(`sel=term.${term?.id}`)).toMatch(/^[^·]+ · [^·]+ · A city$/)
  expect(nameOf(`sel=event.${event?.id}&role=mayor`)).toMatch(/^[^·]+ · A city: mayor$/)
  expect(nameOf(`sel=person.${term?.person}`)).toMatch(/^[^·]+ · A city$/)
})
