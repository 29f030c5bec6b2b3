import { describe, expect, it } from 'vitest'
import { importText, told } from '../testing/importText.ts'

describe('a table', () => {
  it('is a term a row, with what its columns say', async () => {
    const { file, terms } = await told(
      'name,born,office,organization,place,party,start_date,end_date,note,source,url\n' +
        'Ann Lee,1950-03,Mayor,City Hall,Harbour,Greens,2001-05-04,2005,First,Gazette,https://example.org/1\n',
    )
    expect(terms).toEqual(['Ann Lee | Mayor | 2001-05-04 → 2005'])
    expect(file?.people[0]).toMatchObject({ name: 'Ann Lee', born: '1950-03' })
    expect(file?.offices[0]).toMatchObject({ organization: 'city-hall', place: 'Harbour', role: 'mayor' })
    expect(file?.terms[0]).toMatchObject({ party: 'Greens', note: 'First' })
    expect(file?.terms[0]?.sources).toEqual([{ source: 'gazette' }, { source: 'officials.csv', at: 'row 2' }])
    expect(file?.sources).toContainEqual({ id: 'gazette', title: 'Gazette', url: 'https://example.org/1' })
  })

  it('takes two columns of a field for one text in two languages, whatever others there are', async () => {
    const { fields } = await told(
      'Name,姓名,Name (French),Office,职务,Office (French),Start\nAnn,安,Anne,Mayor,市长,Maire,2001\n',
    )
    expect(fields).toBe('person@en person@zh person@fr office@en office@zh office@fr start')
    const again = await told('Name,Name,Office,Start,Note,Note\nAnn,Ann,Mayor,2001,a,b\n')
    expect(again.fields).toBe('person - office start note note')
  })

  it('names headings of any length by their beginning', async () => {
    const heading = `Born ${'x'.repeat(5000)}`
    const { imported } = await told(
      `Name,Office,Start,${heading}\nAnn Lee,Mayor,2001,about then\nBo Ek,Mayor,2002,1950\n`,
      undefined,
      { columns: [{ field: 'person' }, { field: 'office' }, { field: 'start' }, { field: 'born' }] },
    )
    const short = `${heading.slice(0, 80)}…`
    const { table, leftOut } = imported.report ?? {}
    expect(table?.columns[3]?.heading).toBe(short)
    expect(leftOut?.list.map(({ place }) => 'column' in place && place.column?.heading)).toEqual([short])
  })

  it('of a researcher, in Chinese, is read by its headings', async () => {
    const { file, terms, fields } = await told(
      '姓名;出生年月;籍贯;入党时间;单位;部门;职务;任职时间;离任时间\n' +
        '王明;1950年3月;湖南;1974年;重庆市;;市长;2001年2月;2005年\n' +
        '李伟;1961.05;北京;1985.7;外交部;亚洲司;司长;1999.3;至今\n',
    )
    expect(fields).toBe('person born birthplace personNote organization organization office start end')
    expect(terms).toEqual(['王明 | 市长 | 2001-02 → 2005', '李伟 | 司长 | 1999-03 → ..'])
    expect(file?.people[1]).toMatchObject({ born: '1961-05', birthplace: '北京', note: '入党时间: 1985.7' })
    expect(file?.organizations?.find(({ name }) => name === '亚洲司')?.partOf).toBeDefined()
  })

  it('of a legislature, by its registers’ usual headings, is who was a member for which area', async () => {
    const { file, fields, terms } = await told(
      'id,name,sort_name,email,group,group_id,area_id,area,chamber,term,start_date,end_date,gender\n' +
        '1,Ann Lee,"Lee, Ann",,Greens,g,a1,North,House,45,,2015-01-02,female\n' +
        '2,Bob Hu,"Hu, Bob",,Reds,r,a2,South,House,45,2013-05-01,,male\n',
    )
    expect(fields).toBe('personKey person - - party - - place organization - start end -')
    expect(terms).toEqual(['Ann Lee | Member |  → 2015-01-02', 'Bob Hu | Member | 2013-05-01 → '])
    expect(file?.offices.map(({ place, role }) => [place, role])).toEqual([
      ['North', 'member-of-parliament'],
      ['South', 'member-of-parliament'],
    ])
  })

  it('keeps items of Wikidata, which tell people apart where there are no ids', async () => {
    const { file, fields } = await told(
      'name,wikidata,office,office_wikidata,organization,organization_wikidata,start\n' +
        'Ann Lee,Q5,Mayor,Q30185,Council,nothing,2001\n' +
        'Ann Lee,Q6,Mayor,Q30185,Council,nothing,2002\n',
    )
    expect(fields).toBe('person personWikidata office officeWikidata organization organizationWikidata start')
    expect(file?.people.map(({ wikidata }) => wikidata)).toEqual(['Q5', 'Q6'])
    expect(file?.offices.map(({ wikidata }) => wikidata)).toEqual(['Q30185'])
    expect(file?.organizations?.map((row) => 'wikidata' in row)).toEqual([false])
  })

  it('has names and titles in two languages', async () => {
    const { file } = await told(
      '姓名,name,职务,office_en,start\n王明,Wang Ming,市长,Mayor,2001\n李伟,,部长,,2002\n',
    )
    expect(file?.people.map(({ name }) => name)).toEqual([{ zh: '王明', en: 'Wang Ming' }, { zh: '李伟' }])
    expect(file?.offices.map(({ title }) => title)).toEqual([{ zh: '市长', en: 'Mayor' }, { zh: '部长' }])
  })

  it('has names in two columns, and dates in three', async () => {
    const { file, terms, leftOut } = await told(
      'first_name,last_name,position,start year,start month,start day,end year\n' +
        'Ann,Lee,Mayor,2001,3,5,2005\nBo,Ek,Judge,2002,May,,2006\nCy,Ng,Judge,2002,13,,2006\n伟,李,Judge,2003,,,\nDi,Ho,Judge,2001,2,31,\n',
    )
    expect(terms).toEqual([
      'Ann Lee | Mayor | 2001-03-05 → 2005',
      'Bo Ek | Judge | 2002-05 → 2006',
      '李伟 | Judge | 2003 → ',
    ])
    expect(leftOut).toEqual(['row 4 E noDate', 'row 6 E noDate'])
    expect(file?.people).toHaveLength(3)
  })

  it('has a title above, and headings over two rows', async () => {
    const { file, fields, terms, imported } = await told(
      'Officials of Testland,,,,\n,,,,\nName,Office,Term,,Source\n,,From,To,\nAnn Lee,Mayor,2001,2005,Gazette\n',
    )
    expect(file?.title).toBe('Officials of Testland')
    expect(imported.report?.table?.headingRow).toBe(3)
    expect(fields).toBe('person office start end source')
    expect(terms).toEqual(['Ann Lee | Mayor | 2001 → 2005'])
  })

  it('without headings is known by its content', async () => {
    const rows = 'Ann Lee,Mayor of X,2001,2005\nBo Ek,Minister of Y,2003,2007\nCy Ng,Ambassador to Z,2004,\n'
    expect((await told(rows)).fields).toBe('person office start end')
    const chinese = '王明,2001年,市长,http://example.org/1\n李伟,2003年5月,外交部部长,http://example.org/2\n'
    expect((await told(chinese)).fields).toBe('person start office sourceUrl')
    const turned = 'Mayor of X,2001,1950,Ann Lee\nMinister of Y,2003,1960,Bo Ek\n'
    expect((await told(turned)).fields).toBe('office end start person')
  })

  it('of dates that nobody can tell apart is not guessed', async () => {
    const { imported } = await told('Ann Lee,Mayor of X,1950,2001,2005\nBo Ek,Minister of Y,1960,2003,2007\n')
    expect(imported.report?.table?.columns.map(({ field }) => field)).toEqual([
      'person',
      'office',
      undefined,
      undefined,
      undefined,
    ])
  })

  it('with headings that no list has is known by its content', async () => {
    const { fields } = await told(
      'Whom,As what,Whence,Whither\nAnn Lee,Mayor of X,2001,2005\nBo Ek,Minister of Y,2003,\n',
    )
    expect(fields).toBe('person office start end')
  })

  it('has several times in one cell', async () => {
    const { terms } = await told(
      'Name\tOffice\tYears\nAnn Lee\tMayor\t1998–2002, 2005–2008\nBo Ek\tMayor\t2002–2005\nCy Ng\tMayor\t2009\n',
    )
    expect(terms).toEqual([
      'Ann Lee | Mayor | 1998 → 2002',
      'Ann Lee | Mayor | 2005 → 2008',
      'Bo Ek | Mayor | 2002 → 2005',
      'Cy Ng | Mayor | 2009 → ',
    ])
  })

  it('of events has a date and a title in each row', async () => {
    const { file } = await told(
      'date,title,place,people\n2001-05-06,Opening of the port,Harbour,\nMay 2003,"Summit, first",Geneva,\n,Without a date,,\n',
    )
    expect(file?.events.map(({ title, date, places }) => [title, date, places])).toEqual([
      ['Opening of the port', '2001-05-06', ['Harbour']],
      ['Summit, first', '2003-05', ['Geneva']],
    ])
  })

  it.each([
    ['who was there', 'Event,Date,Participants\nSummit,2001-05-02,Ann Lee; Bo Ek\nBridge opens,2003,Ann Lee\n', [['ann-lee', 'bo-ek'], ['ann-lee']]],
    ['who was there, in Chinese', '事件,日期,出席人员\n峰会,2001年5月2日,王明、李华\n大桥通车,2003年5月,王明\n', [['王明', '李华'], ['王明']]],
    ['and not how many', 'Event,Date,Participants\nMarch,2001-05-02,"12,000"\nRally,2003,500\n', [undefined, undefined]],
  ])('has of events %s', async (_, text, people) => {
    const { file } = await told(text)
    expect(file?.events.map((event) => event.people)).toEqual(people)
  }) // biome-ignore format: a table

  it('has events of people beside their offices', async () => {
    const { file, terms } = await told(
      'person,office,start,event,date\nAnn Lee,Mayor,2001,,\nAnn Lee; Bo Ek,,,Visit,2002-03\n',
    )
    expect(terms).toEqual(['Ann Lee | Mayor | 2001 → '])
    expect(file?.events[0]).toMatchObject({ title: 'Visit', date: '2002-03', people: ['ann-lee', 'bo-ek'] })
  })

  it('without a column of offices is about what its title says', async () => {
    expect(
      (await told('Mayors of Harbour\nName,Took office,Left office\nAnn Lee,2001,2005\nNote: incomplete,,\n'))
        .terms,
    ).toEqual(['Ann Lee | Mayors of Harbour | 2001 → 2005'])
    expect((await told('Mayor,Took office,Left office\nAnn Lee,2001,2005\n')).terms).toEqual([
      'Ann Lee | Mayor | 2001 → 2005',
    ])
    expect((await told('Name,From,To\nAnn Lee,2001,2005\n', 'kings_of_x.csv')).terms).toEqual([
      'Ann Lee | kings of x | 2001 → 2005',
    ])
  })

  it('keeps a term that has no dates', async () => {
    expect((await told('name,office,start,end\nAnn,Mayor,,\n')).terms).toEqual(['Ann | Mayor |  → '])
  })

  it('that repeats its headings on each page does not read them', async () => {
    const { imported } = await told('name,office,start\nAnn,Mayor,2001\nname,office,start\nBo,Mayor,2002\n')
    expect(imported.report).toMatchObject({ rows: 2, terms: 2, leftOut: { count: 0 } })
  })
})

describe('what cannot be used', () => {
  it('is left out and said, with row, column and value', async () => {
    const { imported, terms, leftOut } = await told(
      'name,office,start,end\nAnn,Mayor,soon,\n,Mayor,2001,\nBo,,2001,\nCy,Mayor,2005,2001\nDi,"Mayor,2001,2002\nEd,Mayor,2003,2004\n',
    )
    expect(terms).toEqual(['Ed | Mayor | 2003 → 2004'])
    expect(leftOut?.toSorted()).toEqual([
      'row 2 C noDate',
      'row 3 A noName',
      'row 4 B noOffice',
      'row 5 refused',
      'row 6 notUnderstood',
    ])
    expect(imported.report?.rows).toBe(6)
    expect(imported.report?.leftOut.list).toContainEqual({
      place: { kind: 'row', row: 2, column: { letter: 'C', heading: 'start' } },
      reason: { code: 'noDate', value: 'soon', wanted: 'start' },
    })
  })

  it('of a person is said once, and the rest is read', async () => {
    const { terms, leftOut } = await told(
      'name,born,office,start\nAnn,a Monday,Mayor,2001\nAnn,a Monday,Judge,2002\n',
    )
    expect(terms).toHaveLength(2)
    expect(leftOut).toEqual(['row 2 B noDate'])
  })

  it('is all of a file without people and offices', async () => {
    const { imported } = await told('a,b,c\n1,2,3\n4,5,6\n')
    expect(imported).toMatchObject({ ok: false, reason: { code: 'nothingFound', format: 'csv' } })
    expect(imported.report?.table?.columns).toHaveLength(3)
  })

  it.each([
    '<html><body>a,b\n1,2</body></html>',
    '[1,2]\n[3,4]',
    '{"a":1,"b":2}',
    'plain words',
    '\0\0a,b\n1,2\n',
  ])('is no table at all: %j', async (text) =>
    expect(await importText(text)).toEqual({ ok: false, reason: { code: 'unknown' } }),
  )
})

describe('dates in a column', () => {
  it('are asked for where day and month may be either, once', async () => {
    const { terms, doubts, imported } = await told(
      'name,office,start\nAnn,Mayor,03/04/2001\nBo,Mayor,05/06/2002\n',
    )
    expect(terms).toEqual(['Ann | Mayor | 2001-04-03 → ', 'Bo | Mayor | 2002-06-05 → '])
    expect(doubts).toEqual([{ code: 'dayOrMonth', value: '03/04/2001', readAs: '2001-04-03' }])
    expect(imported.report?.table?.columns[2]).toMatchObject({ asksDayOrder: true, dayOrder: 'dayFirst' })
  })

  it('are in the order that the other column of the table decides', async () => {
    const { terms, doubts } = await told('name,office,start,end\nAnn,Mayor,03/04/2001,12/31/2001\n')
    expect(terms).toEqual(['Ann | Mayor | 2001-03-04 → 2001-12-31'])
    expect(doubts).toEqual([])
  })
})

describe('a mapping of the reader', () => {
  const text = 'x,y,z,w\nAnn,Mayor,03/04/2001,2005\nBo,Judge,05/06/2002,\n'

  it('stands in place of what was found', async () => {
    const columns = [
      { field: 'office' },
      { field: 'person' },
      { field: 'start', dayOrder: 'monthFirst' },
      { field: undefined },
    ] as const
    const { terms, doubts, imported } = await told(text, 'x.csv', { columns })
    expect(terms).toEqual(['Mayor | Ann | 2001-03-04 → ', 'Judge | Bo | 2002-05-06 → '])
    expect(doubts).toEqual([])
    expect(imported.report?.table?.columns.map(({ field }) => field)).toEqual([
      'office',
      'person',
      'start',
      undefined,
    ])
  })

  it('says that there are no headings', async () => {
    const { imported } = await told('name,office,start\nAnn,Mayor,2001\n', 'x.csv', {
      headingRow: -1,
      columns: [{ field: 'person' }, { field: 'office' }, { field: undefined }],
    })
    expect(imported.report).toMatchObject({ rows: 2, terms: 2, table: { headingRow: -1 } })
  })

  it('shows the first rows under the headings, and some values of each column', async () => {
    const { imported } = await told('A title\nname,office,start\nAnn,Mayor,2001\nBo,Mayor,2002\n')
    expect(imported.report?.table).toMatchObject({
      headingRow: 1,
      firstRows: [
        ['Ann', 'Mayor', '2001'],
        ['Bo', 'Mayor', '2002'],
      ],
      columns: [{ letter: 'A', heading: 'name', samples: ['Ann', 'Bo'] }, { samples: ['Mayor'] }, {}],
    })
  })
})
