/** Why what a publisher wrote beside the page is not applied, in Chinese. */
import type { ConfigReason } from '../state/publisherConfig.ts'
import { type ByCode, wordedBy } from './byCode.ts'
import { chineseNotice } from './chineseNotices.ts'
import type { ConfigWords } from './configWords.ts'

const reasons: ByCode<ConfigReason> = {
  notObject: ({ example }) => `应为对象：请写作\`${example}\``,
  notText: ({ example }) => `应为非空的文字：请写作\`${example}\``,
  unknownKey: ({ known }) => `不是此文件的键：请改为${known.join('、')}之一，或删去`,
  unknownProperty: ({ known }) => `不是版式的属性：请改为${known.join('、')}之一，或删去`,
  origins: ({ line }) =>
    `不能写在这里：本页可显示谁的数据由网页自身的安全策略规定，任何文件都不能放宽。请在构建之前于index.html中写\`${line}\`，并删去此键`,
  dataInView: () => '指定了数据集：请将其地址写为`data`，与`view`并列',
  asInLink: ({ parameter, why }) => `${parameter && `\`${parameter}\`：`}${chineseNotice(why)}`,
  notColour: ({ value }) =>
    `\`${value}\`不是颜色：请写作\`#0a5cf5\`或\`light-dark(#0a5cf5, #7db0ff)\`这样的值`,
  notFont: ({ value }) => `\`${value}\`不是字体列表：请写作\`Georgia, serif\`这样的值`,
  notSize: ({ value }) => `\`${value}\`不是字号：请写作\`112.5%\`或\`18px\`这样的值`,
}

export const chineseConfig: ConfigWords = {
  refused: (file) => `${file}未被采用：网页按没有此文件时显示。`,
  reason: wordedBy(reasons),
  instead:
    '请在该处放置内容如`{ "data": "data/yours.json" }`的文件，或从index.html中删去`<link rel="tenure-config">`一行。',
  dismiss: '知道了',
}
