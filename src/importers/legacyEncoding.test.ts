import { expect, it } from 'vitest'
import { decodeText, encodingOf } from './decodeText.ts'
import { importBytes } from './testing/importText.ts'

/** Of each encoding a table, as other programs write it: name, text, bytes. */
const SAMPLES = [
  ["gb18030", "姓名,职务,任职时间,离任时间\n王明,北京市市长,2001,2005\n李丽,国务院总理,1998,2003\n张伟,四川省省长,2005,2010\n", 'd0d5c3fb2cd6b0cef12cc8ced6b0cab1bce42cc0ebc8cecab1bce40acdf5c3f72cb1b1bea9cad0cad0b3a42c323030312c323030350ac0eec0f62cb9facef1d4bad7dcc0ed2c313939382c323030330ad5c5ceb02ccbc4b4a8caa1caa1b3a42c323030352c323031300a'],
  ["big5", "姓名,職務,任職時間,離任時間\n王明,臺北市市長,2001,2005\n陳麗,行政院院長,1998,2003\n張偉,高雄縣縣長,2005,2010\n", 'a96da6572cc2beb0c82ca5f4c2beaec9b6a12cc2f7a5f4aec9b6a10aa4fda9fa2cbb4fa55fa5aba5abaaf82c323030312c323030350ab3afc4522ca6e6ac46b07cb07caaf82c313939382c323030330ab169b0b62cb0aab6afbfa4bfa4aaf82c323030352c323031300a'],
  ["shift_jis", "氏名,役職,就任,退任\n田中太郎,内閣総理大臣,2001,2005\n佐藤ハナ,東京都知事,1998,2003\n鈴木一郎,大阪市長,2005,2010\n", '8e8196bc2c96f090452c8f4194432c91de94430a9363928691be98592c93e08a74918d979d91e590622c323030312c323030350a8db293a1836e83692c938c8b9e9373926d8e962c313939382c323030330a97e996d888ea98592c91e58de38e7392b72c323030352c323031300a'],
  ["euc-jp", "氏名,役職,就任,退任\n田中太郎,内閣総理大臣,2001,2005\n佐藤ハナ,東京都の知事,1998,2003\n", 'bbe1ccbe2cccf2bfa62cbda2c7a42cc2e0c7a40ac5c4c3e6c2c0cfba2cc6e2b3d5c1edcdfdc2e7bfc32c323030312c323030350abab4c6a3a5cfa5ca2cc5ecb5fec5d4a4cec3cebbf62c313939382c323030330a'],
  ["euc-kr", "이름,직위,시작,종료\n김민수,서울특별시장,2001,2005\n박지영,국무총리,1998,2003\n이영희,부산광역시장,2005,2010\n", 'c0ccb8a72cc1f7c0a72cbdc3c0db2cc1beb7e10ab1e8b9cebcf62cbcadbfefc6afbab0bdc3c0e52c323030312c323030350ab9dac1f6bfb52cb1b9b9abc3d1b8ae2c313939382c323030330ac0ccbfb5c8f12cbacebbeab1a4bfaabdc3c0e52c323030352c323031300a'],
  ["windows-1251", "Имя,Должность,Начало,Конец\nИванов Пётр,Мэр города,2001,2005\nСидорова Анна,Губернатор области,1998,2003\n", 'c8ecff2cc4eeebe6edeef1f2fc2ccde0f7e0ebee2ccaeeede5f60ac8e2e0edeee220cfb8f2f02cccfdf020e3eef0eee4e02c323030312c323030350ad1e8e4eef0eee2e020c0edede02cc3f3e1e5f0ede0f2eef020eee1ebe0f1f2e82c313939382c323030330a'],
] as const // biome-ignore format: bytes

const bytesIn = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'))

it.each(SAMPLES)('%s is known by its bytes', (name, text, hex) => {
  expect(encodingOf(bytesIn(hex))).toBe(name)
  expect(decodeText(bytesIn(hex))).toBe(text)
})

it.each(SAMPLES)('%s is known by a line of its bytes behind many of ASCII', (name, _, hex) => {
  const ascii = Buffer.from('Ann Lee,Mayor,2001,2005\n'.repeat(30_000))
  expect(encodingOf(Uint8Array.from([...ascii, ...bytesIn(hex)]))).toBe(name)
})

it('is what a page says, where it is no Unicode', () => {
  const page = (said: string) => Uint8Array.from(Buffer.from(`<meta charset="${said}"><p>\xe9\xe8`, 'latin1'))
  expect(decodeText(page('iso-8859-7'))).toContain('ιθ')
  expect(encodingOf(page('no-such'))).toBe('windows-1252')
  expect(encodingOf(page('utf-8'))).toBe('windows-1252')
})

it('is said of what was read, where it is no Unicode', async () => {
  const [, , hex] = SAMPLES[2]
  const japanese = await importBytes(bytesIn(hex))
  expect(japanese.report).toMatchObject({ encoding: 'shift_jis', terms: 3 })
  const unicode = await importBytes(new TextEncoder().encode('Name,Office,From\nZoë,Mayor,2001'))
  expect(unicode.report?.encoding).toBeUndefined()
})
