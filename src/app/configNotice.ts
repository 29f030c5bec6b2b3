/** Says why what a publisher wrote beside the page is not applied: above the page, or for an embed on the console. */
import '../components/page/Notices.css'
import { spoken } from '../dates/chapter.ts'
import type { Lang } from '../languages.ts'
import type { ConfigFailure } from './config.ts'
import type { Page } from './page.ts'

interface Line {
  /** Where in the file; empty for all of it. */
  readonly path: string
  readonly text: string
}

interface Told {
  readonly heading: string
  readonly lines: readonly Line[]
  readonly dismiss: string
}

export async function tellOfConfig(
  { frame, session }: Page,
  href: string,
  failure: ConfigFailure,
): Promise<void> {
  const { view } = session
  const told = await wordsFor(decodeURIComponent(new URL(href).pathname.replace(/^.*\//, '')), failure)
  if (view.get().embed) return warn(told(view.get().lang))
  const section = frame.root.ownerDocument.createElement('section')
  section.className = 'notices config'
  section.setAttribute('role', 'status')
  frame.messages.before(section)
  const say = () => section.replaceChildren(...contents(section.ownerDocument, told(view.get().lang), end))
  const unsubscribe = view.subscribe(say)
  const end = () => {
    unsubscribe()
    section.remove()
  }
  say()
}

/** The words come where there is something to say. */
async function wordsFor(file: string, failure: ConfigFailure): Promise<(lang: Lang) => Told> {
  const [{ configWordsIn }, { explain }] = await spoken(
    Promise.all([import('../words/configWords.ts'), import('../loading/explain.ts')]),
  )
  return (lang) => {
    const { refused, reason, instead, dismiss } = configWordsIn(lang)
    const lines =
      'problems' in failure
        ? failure.problems.map((problem) => ({ path: problem.path, text: reason(problem.reason) }))
        : [
            { path: '', text: explain({ ...failure, problems: [], problemCount: 0 }, lang).reason },
            { path: '', text: instead },
          ]
    return { heading: refused(file), lines, dismiss }
  }
}

function warn({ heading, lines }: Told): void {
  for (const { path, text } of lines) console.warn(`Tenure: ${heading} ${path && `${path}: `}${text}`)
}

function contents(document: Document, { heading, lines, dismiss }: Told, end: () => void): Element[] {
  const make = <K extends keyof HTMLElementTagNameMap>(name: K, ...parts: readonly (Node | string)[]) => {
    const element = document.createElement(name)
    element.append(...parts)
    return element
  }
  /** What stands between backticks is written in a file. */
  const coded = (text: string) => text.split('`').map((part, k) => (k % 2 === 1 ? make('code', part) : part))
  const items = lines.map(({ path, text }) =>
    make('li', ...(path === '' ? [] : [make('code', path), ' ']), ...coded(text)),
  )
  const button = make('button', dismiss)
  button.type = 'button'
  button.addEventListener('click', end)
  return [make('div', make('strong', heading), make('ul', ...items)), button]
}
