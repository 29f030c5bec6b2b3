/** How a Chinese name is read, for those who type it in Latin letters. Loaded where a search needs it. */
import { pinyin } from 'pinyin-pro'

/**
 * Surnames of two characters, simplified: each is one word in Latin letters, so that a name is found with its surname last too
 * (欧阳修 as "xiu ouyang"). Those of the Hundred Family Surnames, and a few that are met today.
 */
const COMPOUND = new Set(
  (
    '万俟 司马 上官 欧阳 夏侯 诸葛 闻人 东方 赫连 皇甫 尉迟 公羊 澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 公孙 仲孙 轩辕 令狐 ' +
    '钟离 宇文 长孙 慕容 鲜于 闾丘 司徒 司空 亓官 司寇 子车 颛孙 端木 巫马 公西 漆雕 乐正 壤驷 公良 拓跋 夹谷 宰父 谷梁 段干 ' +
    '百里 东郭 南门 呼延 羊舌 微生 梁丘 左丘 东门 西门 南宫 第五 独孤 耶律 完颜 叱干 纳兰 哥舒 贺兰 屈突 斛律'
  ).split(' '),
)

/**
 * 曾国藩 as "zeng guo fan" and its initials "zgf"; ü also as the v that is typed for it. The first characters are read as a
 * surname (曾 is Zeng, not Ceng). `name` is written in simplified characters.
 */
export function readingsOf(name: string): string[] {
  const syllables = (v: boolean) => pinyin(name, { surname: 'head', toneType: 'none', type: 'array', v })
  const inWords = ([first = '', second = '', ...given]: string[]) =>
    (COMPOUND.has(name.slice(0, 2)) ? [first + second, ...given] : [first, second, ...given]).join(' ').trim()
  const plain = syllables(false)
  const initials = plain.map((syllable) => syllable.slice(0, 1)).join('')
  return [...new Set([inWords(plain), inWords(syllables(true)), initials])]
}
