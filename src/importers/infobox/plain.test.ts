import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mask } from './mask.ts'
import { plainLines } from './plain.ts'

describe('what a reader sees of wikitext', () => {
  it.each([
    ['[[Mayor of Chongqing|Mayor]] of [[Chongqing]]', 'Mayor of Chongqing'],
    ['[[Li Wei (mayor)|]]', 'Li Wei'],
    ['[[File:A.jpg|thumb|by [[B]]]]Ann', 'Ann'],
    ['{{nowrap|[[Huang Qifan|Huang]] {{small|(acting)}}}}', 'Huang (acting)'],
    ['A<br>B<br />C {{small|2017}}', 'A|B|C 2017'],
    ['{{ubl|[[A]]|[[B|b]]}}', 'A|b'],
    ['{{plainlist|\n* [[A]]\n* B\n}}', 'A|B'],
    ["'''Ann''' ''Lee''&nbsp;Jr.", 'Ann Lee Jr.'],
    ['{{lang|zh|李安}}', '李安'],
    ['[[Cy]]\n{{Collapsed infobox section begin|Other offices}}', 'Cy'],
    ['{{ill|Ann Lee|fr|lt=Ann}}', 'Ann'],
    ['1999{{efn|Acting until {{date|2000|1}}}}', '1999'],
    ['{{start date|2016|12|30|df=y}}', '2016-12-30'],
    ['{{End date|2016|12}}', '2016-12'],
    ['{{birth date and age|1964|8|13}}', '1964-08-13'],
    ['{{birth-date and age|13 August 1964}}', '13 August 1964'],
    ['{{death date and age|1999|12|14|1932|2|22}}', '1999-12-14'],
    ['{{death year and age|1999|1932}}', '1999'],
    ['{{birth year and age|1956|6}}', '1956-06'],
    ['{{dts|2010|May|1}}', '1 May 2010'],
    ['{{dts|May 1, 2010}}', 'May 1, 2010'],
    ['{{term start|2001|2|3}}', '2001-02-03'],
    ['{{circa|1956}}', 'c. 1956'],
    ['{{bd|1959年|8月6日}}', '1959年8月6日'],
    ['-{zh-hans:台湾;zh-hant:臺灣}-省', '台湾省'],
    ['[https://example.org/a the Gazette] [http://example.org]', 'the Gazette'],
    ['A &#8211; B &amp; C', 'A – B & C'],
    ['{{unclosed|A', 'unclosed|A'],
    ['', ''],
  ])('%s: %s', (wikitext, lines) => expect(plainLines(wikitext).join('|')).toBe(lines))

  it('is lines without spaces about them, whatever the text', () => {
    const pieces = fc.constantFrom(
      '{{',
      '}}',
      '[[',
      ']]',
      '|',
      '=',
      '<br>',
      '<',
      '\n',
      '*',
      ' ',
      'a',
      '-{',
      '}-',
      "''",
      '&#8211;',
      '李',
    )
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
        (text) => {
          for (const line of plainLines(text)) {
            expect(line).toBe(line.trim())
            expect(line).not.toMatch(/\n|\{\{|\}\}|\[\[|\]\]/)
          }
        },
      ),
    )
  })
})

describe('what is not read of wikitext', () => {
  it('is as long as it was, each line where it was', () => {
    const pieces = fc.constantFrom(
      '<!--',
      '-->',
      '<ref>',
      '<ref name="a">',
      '<ref name=b />',
      '</ref>',
      '<nowiki>',
      '</nowiki>',
      '\n',
      'a',
      '|',
    )
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 30 }).map((all) => all.join('')),
        (text) => {
          const lines = (of: string) => of.split('\n').map(({ length }) => length)
          expect(lines(mask(text).text)).toEqual(lines(text))
        },
      ),
    )
  })

  it('is comments and footnotes, which are kept apart', () => {
    const { text, footnotes } = mask('A<!-- b -->|<ref name="x">{{cite|a=1}}</ref>c<ref name=x/><ref>no end')
    expect(text.replace(/ +/g, ' ')).toBe('A | c no end')
    expect(footnotes.map(({ name, body }) => [name, body])).toEqual([
      ['x', '{{cite|a=1}}'],
      ['x', ''],
      [undefined, ''],
    ])
  })
})
