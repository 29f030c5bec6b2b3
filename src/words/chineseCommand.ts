/** What the command says in Chinese. */
import type { CommandWords } from './commandWords.ts'

export const chineseCommand: CommandWords = {
  usage: `用法：
  tenure generate --terms N [--seed S] [--out FILE.json | FOLDER]   生成虚构的数据；给出文件夹则写成按列的形式
  tenure validate IN [--strict] [--checks]                          列出错误与异常；--strict将异常也视为错误；--checks核对同一职务的前后任
  tenure convert IN… --out FILE.json | FOLDER [--strict]            将一个或多个文件转为一个数据集；给出文件夹则写成按列的形式

  IN是数据集文件、其文件夹，或其他格式的文件：表格、查询结果、带信息框的条目等
  --as-of DATE      数据截至哪一天，如2025-12-31；文件和此处都没有写明时为今天
  --title TEXT      数据集的标题
  --lang LANGUAGE   所用语言：英文（en）、中文（zh）、法文（fr）或西班牙文（es）
`,
  whatIs: (word) => `“${word}”是什么？`,
  whichCommand: '哪个命令？',
  whichFile: '哪个文件？',
  noCommand: (name) => `没有命令“${name}”。`,
  whereTo: '写到哪里？请用--out给出以.json结尾的文件或文件夹。',
  notDay: (name, value) => `${name}应为某一天，如2025-12-31，不是“${value}”。`,
  ownAmongOthers: (file) => `${file}已是数据集文件，只能单独转换。`,
  notWritten: (out) => `没有写出${out}：使用--strict时，不得有略去或存疑之处。`,
  wholeNumber: (name, least) => `${name}应为${least}至999999999的整数。`,
  noLanguage: (name, known) => `--lang应为${known}之一，不是“${name}”。`,
  wrongArguments: (message) => `参数有误（系统的原话：${message}）。`,
  failed: (stack) => `tenure自身出错。以下内容可供作者查错：\n${stack}`,
  warning: (heading) => `警告：${heading}`,
  event: (id) => `事件“${id}”`,
  counts: (file, people, terms, events, odd) =>
    `${file}：${people}个人物，${terms}项任职，${events}个事件。${odd === 0 ? '没有问题' : `${odd}处警告`}。`,
  problems: (file, n) => `${file}：${n}个问题。`,
}
