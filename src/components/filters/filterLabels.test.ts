import { describe, expect, it } from 'vitest'
import { toColumns } from '../../dataset/columns.ts'
import { openDataset } from '../../dataset/dataset.ts'
import { days, smallFile } from '../../query/testing/smallFile.ts'
import { organizationLabel, partyLabel, roleLabel, yearsText } from './filterLabels.ts'

const dataset = openDataset(
  toColumns({
    ...smallFile,
    groups: [...smallFile.groups, { id: 'bar', label: { en: 'The bar', zh: '律师界' } }],
    organizations: [
      { id: 'quai-d-orsay', name: { fr: 'Ministère des Affaires étrangères' } },
      { id: 'duma', name: { ru: 'Дума', en: 'The Duma' } },
      ...smallFile.organizations,
    ],
  }),
)

describe('the label of a filter', () => {
  it('is a name in the reader’s language, else in English, else in the one it has', () => {
    expect(organizationLabel(dataset, 'duma', 'zh')).toBe('The Duma')
    for (const lang of ['en', 'zh'] as const)
      expect(organizationLabel(dataset, 'quai-d-orsay', lang)).toBe('Ministère des Affaires étrangères')
  })

  it('is a role’s or a role group’s', () => {
    expect(roleLabel(dataset, 'mayor', 'en')).toBe('Mayor')
    expect(roleLabel(dataset, 'city', 'en')).toBe('City')
    expect(roleLabel(dataset, 'bar', 'zh')).toBe('律师界')
  })

  it.each([roleLabel, partyLabel, organizationLabel])(
    'is the id itself where the dataset lacks it',
    (label) => {
      expect(label(dataset, 'of-another-dataset', 'en')).toBe('of-another-dataset')
    },
  )

  it('names both years, or one where they are the same; an open end is the data’s own', () => {
    expect(yearsText(days('2008-03', '2011-12'), dataset, 'en')).toBe('2008–2011')
    expect(yearsText(days('2008-03', '2008-12'), dataset, 'en')).toBe('2008')
    expect(yearsText({ from: null, to: null }, dataset, 'en')).toBe('2005–2020')
    expect(yearsText({ from: null, to: null }, dataset, 'zh')).toBe('2005—2020年')
  })
})
