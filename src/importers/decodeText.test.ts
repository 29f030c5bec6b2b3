import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from './decodeText.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, isLittle: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), isLittle)
  return new Uint8Array(view.buffer)
}

describe('decodeText', () => {
  it('reads UTF-8, and takes its mark away', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.startsWith('\ufeff') && !text.includes('\0'))
        expect(decodeText(utf8(text))).toBe(text)
        expect(decodeText(utf8(`\ufeff${text}`))).toBe(text)
      }),
    )
  })

  it('reads UTF-16 by its mark, and tables of ASCII without one', () => {
    const table = 'name,office\n王明,mayor of the city\n'
    for (const isLittle of [true, false]) {
      expect(decodeText(utf16(`\ufeff${table}`, isLittle))).toBe(table)
      expect(decodeText(utf16(table, isLittle))).toBe(table)
    }
  })

  it('reads UTF-16 without its mark where it is Chinese, with zeros at cells and lines alone', () => {
    const table = '姓名\t职务\t单位\n张伟\t北京市人民政府副市长\t北京市人民政府\n李一\t上海市市长\t一汽集团\n'
    for (const isLittle of [true, false]) expect(decodeText(utf16(table, isLittle))).toBe(table)
  })

  it('reads GB18030 where its pairs make Chinese', () => {
    // 姓名,职务\n王明,市长\n in GB18030
    const bytes = [
      0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xd6, 0xb0, 0xce, 0xf1, 0x0a, 0xcd, 0xf5, 0xc3, 0xf7, 0x2c, 0xca, 0xd0,
      0xb3, 0xa4, 0x0a,
    ]
    expect(decodeText(Uint8Array.from(bytes))).toBe('姓名,职务\n王明,市长\n')
  })

  it('reads Windows-1252 where they do not', () => {
    const table = 'name,office\nJosé Ibáñez,alcalde de Gijón\nFrançois Lefèvre,préfet\nÅsa Öberg,ämbetsman'
    expect(decodeText(Uint8Array.from(table, (letter) => letter.charCodeAt(0)))).toBe(table)
  })
})
