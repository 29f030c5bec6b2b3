/** The view as a citation, in the form that the reader's text or program wants. */
import { useEffect, useId, useState } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import { JOINT } from '../../dataset/text.ts'
import { today } from '../../dates/today.ts'
import { CITATION_FORMATS, type CitationFormat, citation } from '../../exporters/citation.ts'
import type { Lang } from '../../languages.ts'
import { datasetVersion } from '../../loading/datasetVersion.ts'
import { citeWordsIn } from '../../words/citeWords.ts'
import { elsewhereNames, elsewhereText } from '../../words/elsewhere.ts'
import { pictureWordsIn } from '../../words/pictureWords.ts'
import { viewName } from '../filters/viewTitle.ts'
import { lastingAddress } from '../shared/lastingAddress.ts'
import { useShownView, useWords } from '../shared/session.ts'
import { Copyable } from './Copyable.tsx'

export function ShareCitation({ dataset, url }: { readonly dataset: Dataset; readonly url: string }) {
  const view = useShownView()
  const { lang } = view
  const words = citeWordsIn(lang)
  const heading = useId()
  const [format, setFormat] = useState<CitationFormat>('plain')
  const version = useVersion(url)
  const address = lastingAddress(view)
  const names = { plain: words.asText, wikipedia: words.wikipedia, bibtex: 'BibTeX', csl: 'CSL JSON' }
  const text = citation(
    {
      title: viewName(dataset, view, useWords()).join(JOINT),
      url: address,
      site: address && window.location.host,
      version: version || undefined,
      asOf: dataset.head.asOf,
      accessed: today(),
      whence: whenceOf(dataset, lang),
      lang,
    },
    format,
  )
  return (
    <section className="share-part" aria-labelledby={heading}>
      <h3 id={heading}>{words.cite}</h3>
      <label className="citation-format">
        {words.format}{' '}
        <select value={format} onChange={({ target }) => setFormat(target.value as CitationFormat)}>
          {CITATION_FORMATS.map((one) => (
            <option key={one} value={one}>
              {names[one]}
            </option>
          ))}
        </select>
      </label>
      <Copyable label={words.citation} text={text} rows={5} isTitled />
      {version !== undefined && (
        <p className="muted">{version === '' ? words.noVersion : words.ofVersion(version)}</p>
      )}
    </section>
  )
}

/** Whoever reads a citation has opened nothing. */
function whenceOf(dataset: Dataset, lang: Lang): string {
  if (dataset.elsewhere[0]?.kind !== 'file') return elsewhereText(dataset, lang)
  return citeWordsIn(lang).ofFile(pictureWordsIn(lang).andList(elsewhereNames(dataset, lang)))
}

/** Of the dataset at an address: empty where it cannot be found out, `undefined` until that is known. */
function useVersion(url: string): string | undefined {
  const [version, setVersion] = useState<string>()
  useEffect(() => {
    const stop = new AbortController()
    let over = false
    void datasetVersion(url, stop).then((found = '') => over || setVersion(found))
    return () => {
      over = true
      stop.abort()
    }
  }, [url])
  return version
}
