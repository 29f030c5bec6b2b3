import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writtenIn } from '../dataset/text.ts'
import { GROUPS, ROLES } from './roleList.ts'
import { kindOf } from './roles.ts'
import { rolesPage } from './testing/rolesPage.ts'

const kind = (title: string, organization?: string) => {
  const { role, group } = kindOf({
    title,
    organization: organization === undefined ? undefined : { name: organization },
  })
  return `${writtenIn(role, 'en')} (${writtenIn(group, 'en')})`
}

describe('the kind of an office', () => {
  it.each([
    ['Mayor of Chongqing', 'Mayor (Government)'],
    ['Deputy Mayor of X, Member of Y', 'Vice mayor (Government)'],
    ['长沙县团委书记（其间：省委党校学习）', 'Youth league secretary (Party)'],
    ['Secretary (Communist Party)', 'Party secretary (Party)'],
    ['Acting Governor of Hebei', 'Governor (Government)'],
    ['Minister of Foreign Affairs', 'Minister (Government)'],
    ['Secretary of State for Health', 'Minister (Government)'],
    ['First Deputy Prime Minister', 'Deputy head of government (Government)'],
    ['Vice Minister of Commerce', 'Vice minister (Government)'],
    ['Assistant to the Minister', 'Secretary (Other)'],
    ['Ambassador to France', 'Ambassador (Diplomacy)'],
    ['Permanent Representative to the UN', 'Ambassador (Diplomacy)'],
    ['Party Secretary of Tianjin', 'Party secretary (Party)'],
    ['Secretary of the CPC Chongqing Committee', 'Party secretary (Party)'],
    ['Member of the Standing Committee of the Politburo', 'Member of a party body (Party)'],
    ['Member of Parliament for X', 'Member of parliament (Legislature)'],
    ['Members of the House of Representatives', 'Member of parliament (Legislature)'],
    ['Senator from Ohio', 'Senator (Legislature)'],
    ['President of the United States', 'Head of state (Government)'],
    ['President of Harbour University', 'University president (Education and research)'],
    ['Vice President, Bank of Harbour', 'Deputy chief executive (Enterprise)'],
    ['Chief Executive Officer', 'Chief executive (Enterprise)'],
    ['Director of the Bureau of Statistics', 'Head of an agency (Government)'],
    ['Associate Justice', 'Judge (Judiciary)'],
    ['City Treasurer', 'Treasurer (Government)'],
    ['Treasurer, Bank of Harbour', 'Senior executive (Enterprise)'],
    ['Town Clerk of X', 'Municipal clerk (Government)'],
    ['Clerk', 'Secretary (Other)'],
    ['Justice Minister', 'Minister (Government)'],
    ['Chairman of the Joint Chiefs of Staff', 'Commander (Military)'],
    ['市委常委、副市长', 'Vice mayor (Government)'],
    ['重庆市市长', 'Mayor (Government)'],
    ['中共重庆市委书记', 'Party secretary (Party)'],
    ['中共中央政治局常委', 'Member of the Politburo (Party)'],
    ['国务院副总理', 'Deputy head of government (Government)'],
    ['外交部部长助理', 'Vice minister (Government)'],
    ['驻法国大使', 'Ambassador (Diplomacy)'],
    ['全国人大代表', 'Member of parliament (Legislature)'],
    ['全国政协副主席', 'Vice chair of a consultative conference (Legislature)'],
    ['最高人民法院院长', 'President of a court (Judiciary)'],
    ['清华大学校长', 'University president (Education and research)'],
    ['中国石油天然气集团公司总经理', 'Chief executive (Enterprise)'],
    ['省委组织部部长', 'Head of a party department (Party)'],
    ['中央军委主席', 'Chair of a military commission (Military)'],
    ['北海舰队司令员', 'Commander (Military)'],
  ])('%s is %s', (title, known) => expect(kind(title)).toBe(known))

  it('may be told by the organization', () => {
    expect(kind('President', 'Harbour University')).toBe('University president (Education and research)')
    expect(kind('主任', '重庆市人民代表大会')).toBe('Speaker (Legislature)')
    expect(kind('Member', 'House of Commons')).toBe('Member of parliament (Legislature)')
  })

  it('is what the file says, in the group that the list has for it', () => {
    expect(kindOf({ title: 'Chief of X', role: 'Mayor' })).toEqual({
      role: 'Mayor',
      group: GROUPS.government,
    })
    expect(kindOf({ title: 'Mayor', group: 'Cities' })).toMatchObject({ group: 'Cities' })
  })

  it('is the title itself where no list has it and its organization stands apart, else is other', () => {
    expect(kind('ledamot', 'Riksdag')).toBe('ledamot (Other)')
    expect(kind('Keeper of the Seal')).toBe('Other (Other)')
  })

  it('is found for any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        expect(kind(title)).toMatch(/^.+ \(.+\)$/s)
      }),
    )
  })
})

describe('the list', () => {
  it('says the same of a role each time', () => {
    const byName = new Map(ROLES.map(({ labels, group }) => [labels.en, { labels, group }]))
    for (const { labels, group } of ROLES) expect({ labels, group }).toEqual(byName.get(labels.en))
    expect(new Set([...byName.values()].map(({ labels }) => labels.zh)).size).toBe(byName.size)
  })

  it('is published as it is', async () => {
    await expect(rolesPage()).toMatchFileSnapshot(
      fileURLToPath(new URL('../../public/docs/roles.md', import.meta.url)),
    )
  })
})
