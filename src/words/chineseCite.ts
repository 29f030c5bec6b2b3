/** What sharing says beside links, in Chinese. */
import { formatDay } from '../dates/format.ts'
import type { englishCite } from './englishCite.ts'

export const chineseCite: typeof englishCite = {
  cite: '引用',
  citation: '引文',
  format: '格式',
  asText: '文字',
  wikipedia: '维基百科',
  kind: (version) => (version === undefined ? '数据集' : `数据集，版本sha256:${version}`),
  inner: ['‘', '’'],
  plain: ({ title, url, version, asOf, accessed, whence }) =>
    [
      `“${title}”。`,
      `数据截至${formatDay(asOf, 'zh')}${version === undefined ? '' : `，版本sha256:${version}`}。`,
      whence === '' ? '' : `${whence}。`,
      `${url === '' ? '' : `${url} ，`}${formatDay(accessed, 'zh')}访问。`,
    ].join(''),
  ofFile: (name) => `数据来自电脑上的文件${name}`,
  ofVersion: (version) => `版本${version}：数据集文件的SHA-256开头几位。`,
  noVersion: '未含数据集版本：浏览器只在https页面上、且只为不超过20 MB的文件计算版本。',
  share: '更多分享方式…',
  notShared: '设备未能分享：请改为复制链接。',
  withData: (size) => `内含数据的链接（${size}）`,
  withDataNote: '在任何地方都能打开，且不会上传任何内容：数据就在“#”之后。得到链接的人即得到数据。',
  tooLong: (most) => `此数据过大，无法放入链接：压缩后的上限为${most}。请在下方另存为文件后发送。`,
  notTaken: '本页的发布者不允许链接自带数据。请在下方另存为文件后发送。',
  noDeflate: '此浏览器版本过旧，无法将数据放入链接。请在下方另存为文件后发送。',
}
