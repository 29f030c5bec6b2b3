/** Tables as they are copied from pages and kept in offices. */
import { describe, expect, it } from 'vitest'
import { told } from '../testing/importText.ts'

describe('a table as it is found', () => {
  it('that was copied from a page is read without its marks, with lives and remarks', async () => {
    const { file, terms, leftOut } = await told(
      'No.\tPortrait\tPresident (Birth–Death)\tTook office\tLeft office\tParty\n' +
        '1\t\tJohn Hart (1831–1902)[1]\t4 March 1861\t14 April 1865 †\tGreen[b]\n' +
        '2\t\tAnna Holm (born 1850)\t15 April 1865[a]\tMarch 4, 1869 (resigned)\tBlue\n' +
        '—\t\tVacant\tMarch 4, 1869\tMay 1, 1869\t\n' +
        '3\t\tUlf Berg*\t1869 (acting)\tIncumbent\tGreen\n',
    )
    expect(terms).toEqual([
      'John Hart | President | 1861-03-04 → 1865-04-14',
      'Anna Holm | President | 1865-04-15 → 1869-03-04',
      'Ulf Berg | President | 1869 → ..',
    ])
    expect(leftOut).toEqual(['row 4 C noName'])
    expect(file?.people).toMatchObject([
      { born: '1831', died: '1902' },
      { born: '1850' },
      { name: 'Ulf Berg' },
    ])
    expect(file?.terms).toMatchObject([
      { party: 'Green' },
      { note: 'resigned' },
      { acting: true, party: 'Green' },
    ])
    expect(file?.terms.map((term) => 'acting' in term)).toEqual([false, false, true])
  })

  it('whose rows have ids is read as it stands', async () => {
    const { file } = await told('term_id,name,office,start\nt1,Ann Lee (1831–1902),Mayor [1],2001\n')
    expect([file?.people[0]?.name, file?.offices[0]?.title]).toEqual(['Ann Lee (1831–1902)', 'Mayor [1]'])
  })

  it.each([
    [
      'Nom;Prénom;Fonction;Début\nDupré;Éloïse;Maire;2001\n',
      'familyName givenName office start',
      'Éloïse Dupré',
    ],
    [
      'Nombre;Apellidos;Cargo;Desde\nAna;Ruiz Gil;Alcaldesa;2001\n',
      'givenName familyName office start',
      'Ana Ruiz Gil',
    ],
    ['Name,Surname,Office,From\nAnn Lee,Lee,Mayor,2001\n', 'person - office start', 'Ann Lee'],
  ])('has a name in two columns where neither says all of it: %j', async (text, columns, name) => {
    const { fields, file } = await told(text)
    expect(fields).toBe(columns)
    expect(file?.people[0]?.name).toBe(name)
  })

  it.each([
    ['Governor,State,Party,From,To\nAnn Lee,Ohio,Green,2001,2005\n', undefined, 'Governor'],
    ['Año;Presidente;Partido\n2001-2005;Ann Lee;Verde\n', undefined, 'Presidente'],
    ['Mayors of A,,,\nName,Party,From,To\nAnn Lee,Green,2001,2005\n', undefined, 'Mayors of A'],
    ['Name,Party,From,To\nAnn Lee,Green,2001,2005\n', 'Mayors of A.csv', 'Mayors of A'],
    ['Name,Party,From,To\nAnn Lee,Green,2001,2005\n', 'members.csv', 'Member'],
  ])('without offices is of the one that its heading or title names: %j %s', async (text, name, office) =>
    expect((await told(text, name)).terms).toEqual([`Ann Lee | ${office} | 2001 → 2005`]),
  )

  it('has the end under a heading that stands over two columns', async () => {
    const { fields, terms } = await told(
      'Name\tOffice\tTerm of office\t\tNote\nAnn Lee\tMayor\t1 May 2001\t2005\tx\nBo Ek\tMayor\t2005\tIncumbent\t\nCy Fox\tMayor\t1999\t2001\t\n',
    )
    expect(fields).toBe('person office start end note')
    expect(terms?.[0]).toBe('Ann Lee | Mayor | 2001-05-01 → 2005')
  })

  it('has an event of each whom a cell names, and of one whose name has a comma', async () => {
    const { file } = await told(
      'Date,Event,Participants\n2001,Pact,"Ann Lee, Bo Ek and Cy Fox"\n2002,Speech,"Lee, Ann"\n2003,签约,张伟、李娜\n',
    )
    expect(file?.people.map(({ name }) => name)).toEqual([
      'Ann Lee',
      'Bo Ek',
      'Cy Fox',
      'Lee, Ann',
      '张伟',
      '李娜',
    ])
  })

  it('has whoever held an office for the time being in that office', async () => {
    const { file, terms } = await told(
      'Name,Office,From\nAnn Lee,Mayor (acting),2001\nBo Ek (interim),Mayor,2002\nCy Fox,Acting Mayor,2003\n王明,市长（代理）,2004\n',
    )
    expect(terms).toEqual([
      'Ann Lee | Mayor | 2001 → ',
      'Bo Ek | Mayor | 2002 → ',
      'Cy Fox | Mayor | 2003 → ',
      '王明 | 市长 | 2004 → ',
    ])
    expect(file?.terms.map(({ acting }) => acting)).toEqual([true, true, true, true])
  })

  it('has the order of day and month that a heading says', async () => {
    const [first, last] = await Promise.all(
      ['dd/mm/yyyy', 'MM/DD/YYYY'].map((form) => told(`Name,Office,Start (${form})\nAnn,Mayor,03/04/2001\n`)),
    )
    expect([first?.terms, last?.terms]).toEqual([
      ['Ann | Mayor | 2001-04-03 → '],
      ['Ann | Mayor | 2001-03-04 → '],
    ])
    expect([first?.doubts, last?.doubts]).toEqual([[], []])
  })

  it('has periods where one column has dates and periods, and none the end', async () => {
    const { fields, terms } = await told(
      '姓名,职务,任期\n张伟,县长,1990年\n李娜,县长,1990—1995年\n王强,县长,1996年\n',
    )
    expect(fields).toBe('person office period')
    expect(terms?.[1]).toBe('李娜 | 县长 | 1990 → 1995')
  })

  it('is called as a comment above it says, and not by a heading over columns', async () => {
    const rows = 'Name,Office,Start,End\nAnn,Mayor,2001,2005\n'
    expect((await told(`# Mayors of Tartu, from the archive\n# 2024\n${rows}`)).file?.title).toBe(
      'Mayors of Tartu, from the archive',
    )
    expect((await told(`,,Term,\n${rows}`)).file?.title).toBe('officials')
  })

  it('has months with a zero in all columns where one has them and none has others', async () => {
    const { terms } = await told(
      '姓名,职务,任职时间,离任时间\n张伟,市长,1998.03,2003.1\n李娜,市长,2003.10,2005.11\n',
    )
    expect(terms?.[0]).toBe('张伟 | 市长 | 1998-03 → 2003')
  })
})
