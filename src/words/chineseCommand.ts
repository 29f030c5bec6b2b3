/** What the command says in Chinese. */
import type { CommandWords } from './commandWords.ts'

export const chineseCommand: CommandWords = {
  usage: `用法：
  tenure generate --terms N [--seed S] [--out FILE.json | FOLDER]   生成虚构的数据；给出文件夹则写成按列的形式
  tenure validate IN [--strict] [--checks] [--all]                  列出错误与异常；--strict将异常也视为错误；--checks核对同一职务的前后任；
                                                                    --all列出全部异常、略去与存疑之处，而非每类的前五个
  tenure convert IN… --out FILE.json | FOLDER [--strict]            将一个或多个文件转为一个数据集；给出文件夹则写成按列的形式
  tenure render [VIEW] --out FILE.svg | - [--width N] [--theme light|dark]   将视图画成图；-为标准输出
  tenure export [VIEW] --out FILE | - [--format csv|json|svg|txt|ics|quickstatements] [--events-only]
                                                                    将视图中的任职与事件写成文件；格式取自文件结尾

  IN是数据集文件、其文件夹，或其他格式的文件：表格、查询结果、带信息框的条目等
  VIEW是链接，或其?之后的部分，如'?role=mayor&time=2000..2020'；省略时为全部
  --data FILE       视图的数据集，可用的格式与IN相同；省略时为链接所指的文件，否则为页面自带的数据
  --events-only     日历（ics）只含事件，不含就任与离任
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
  whereToFile: '写到哪里？请用--out给出文件，或用-表示标准输出。',
  noView: (text) => `“${text}”不是视图：请给出链接或其?之后的部分，文件用--data给出。`,
  dataElsewhere: '链接所指的数据集不在此文件夹中。请先下载，再用--data给出文件。',
  ignored: (what, why) => `未采用${what}：${why}`,
  lanesLeftOut: (shown, all) => `共${all}行，图中只容得下${shown}行`,
  notWrittenOf: (out) => `没有写出${out}：使用--strict时，链接须全部可用。`,
  wholeNumber: (name, least, most) => `${name}应为${least}至${most}的整数。`,
  noneOf: (name, known, value) => `${name}应为${known}之一，不是“${value}”。`,
  wrongArguments: (message) => `参数有误（系统的原话：${message}）。`,
  failed: (stack) => `tenure自身出错。以下内容可供作者查错：\n${stack}`,
  warning: (heading) => `警告：${heading}`,
  event: (id) => `事件“${id}”`,
  counts: (file, people, terms, events, odd) =>
    `${file}：${people}人，${terms}项任职，${events}个事件。${odd === 0 ? '没有问题' : `${odd}处警告`}。`,
  problems: (file, n) => `${file}：${n}个问题。`,
}
