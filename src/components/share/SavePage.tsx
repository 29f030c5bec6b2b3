/** What is shown, or all of it, as a page in one file, which needs no other and no connection. */
import { useState } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import { slug } from '../../dataset/slug.ts'
import { textIn, writtenIn } from '../../dataset/text.ts'
import type { Part } from '../../exporters/datasetFile.ts'
import { datasetJson } from '../../exporters/datasetJson.ts'
import { inSlices } from '../../exporters/inSlices.ts'
import { pageFile, zipped } from '../../exporters/pageFile.ts'
import type { Result } from '../../query/result.ts'
import { encodeView } from '../../state/url.ts'
import type { ViewState } from '../../state/viewState.ts'
import { pageFileWordsIn } from '../../words/pageFileWords.ts'
import { pictureWordsIn } from '../../words/pictureWords.ts'
import { summaryText } from '../filters/summaryText.ts'
import { useSay } from '../shared/announce.tsx'
import { saveFile } from '../shared/saveFile.ts'
import { useShownView } from '../shared/session.ts'
import { SaveGroup } from './SaveGroup.tsx'

/** Beside the page, in its build. */
const TEMPLATE = 'one-file.txt'

/** Bytes of data above which such a page is a burden. */
const MANY_BYTES = 20_000_000

interface Props {
  readonly dataset: Dataset
  readonly result: Result
  /** `undefined`: all of the dataset. */
  readonly part: Part | undefined
}

export function SavePage({ dataset, result, part }: Props) {
  const view = useShownView()
  const words = pageFileWordsIn(view.lang)
  const say = useSay()
  const [told, setTold] = useState('')
  // What was warned of is saved when it is asked for again.
  const [warned, setWarned] = useState<Part>()
  const tell = (text: string) => {
    setTold(text)
    say('copy', text)
  }
  const save = async () => {
    if (!('CompressionStream' in globalThis)) return tell(words.tooOld)
    tell(words.making)
    const json = await inSlices(datasetJson(dataset, part))
    const { size } = new Blob(json)
    if (size > MANY_BYTES && warned !== (part ?? result)) {
      setWarned(part ?? result)
      return tell(words.large(sizeText(size, view)))
    }
    try {
      const template = await templateText()
      const html = pageFile(template, { ...saidOf(dataset, result, view), dataset: await zipped(json) })
      const name = `${slug(writtenIn(dataset.head.title, 'en')) ?? 'tenure'}.html`
      const page = new Blob([html], { type: 'text/html' })
      saveFile(name, [page], 'text/html')
      tell(words.savedAs(name, sizeText(page.size, view)))
    } catch {
      tell(words.failed)
    }
  }
  return (
    <SaveGroup heading={words.title}>
      <button type="button" onClick={() => void save()}>
        {words.save}
      </button>
      <span className="muted">{told}</span>
      <p className="muted">{words.note}</p>
    </SaveGroup>
  )
}

async function templateText(): Promise<string> {
  const response = await fetch(new URL(TEMPLATE, document.baseURI))
  if (!response.ok) throw new Error(String(response.status))
  return response.text()
}

function saidOf(dataset: Dataset, result: Result, view: ViewState) {
  const { lang } = view
  const { title, description } = dataset.head
  return {
    title: textIn(title, lang),
    description: textIn(description ?? title, lang),
    lang: lang === 'zh' ? 'zh-Hans' : lang,
    // It has this data and no other, and is no frame in somebody's page.
    view: encodeView({
      ...view,
      data: '',
      embed: false,
      show: view.show === 'text' ? 'timeline' : view.show,
    }),
    text: [textIn(title, lang), summaryText(dataset, result, view), pageFileWordsIn(lang).noScript].join(
      '\n\n',
    ),
    host: dataset.elsewhere.flatMap(({ kind, name }) => (kind === 'host' ? [name] : [])).join(' '),
  }
}

/** `238 kB`, `21.3 MB`. */
const sizeText = (bytes: number, { lang }: ViewState): string => {
  const { number } = pictureWordsIn(lang)
  return bytes < 1e6 ? `${number(Math.round(bytes / 1000))} kB` : `${number(Math.round(bytes / 1e6))} MB`
}
