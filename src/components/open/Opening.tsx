/** Data of the reader's own: the ways in, and how it was read. Its code comes when there is time, or as soon as it is wanted. */
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import type { ImportReport } from '../../importers/format.ts'
import type { Mapping } from '../../importers/table/mapping.ts'
import type { Asked } from '../../loading/ahead.ts'
import { idOfLocal, keep } from '../../loading/localFiles.ts'
import { askedBefore } from '../../loading/readAgain.ts'
import type { Failure } from '../../loading/readBytes.ts'
import { NO_DIALOG } from '../../state/session.ts'
import { useSession, useView } from '../shared/session.ts'
import { Drop } from './Drop.tsx'
import { OpenData } from './OpenData.tsx'
import { Report } from './Report.tsx'
import { ReportLine } from './ReportLine.tsx'
import { useDropAndPaste } from './useDropAndPaste.ts'

/** What is on the page. */
export interface Shown {
  readonly url: string
  readonly whole: boolean
  readonly dataset: Dataset
  readonly report?: ImportReport | undefined
}

interface Props {
  readonly root: HTMLElement
  /** What was asked for last. */
  readonly url: string
  readonly isLoading: boolean
  readonly shown: Shown | undefined
  /** Why what was asked for is not shown. */
  readonly failure: Failure | undefined
  /** What the reader says of columns, by address. */
  readonly mappings: Map<string, Mapping>
  /** What is to be read, where it is not to be asked for. */
  readonly early: { asked?: Asked | undefined }
  /** Loads again what was asked for last. */
  readonly again: () => void
}

/** Whoever goes through choices with the arrow keys has not the table read for each. */
const PAUSE_MS = 300

export function Opening({ root, url, isLoading, shown, failure, mappings, early, again }: Props) {
  const { view, dialogs } = useSession()
  const dialog = useSyncExternalStore(dialogs.subscribe, dialogs.get)
  const opener = { view, dialogs, again }
  const isOver = useDropAndPaste(root, opener)
  const isKept = useKept(shown, mappings)
  const embed = useView('embed')
  const close = () => dialogs.set(NO_DIALOG)
  const own = failure ? undefined : shown
  const report = failure ? failure.report : shown?.report
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  // The dialog may be closed meanwhile: what was changed in it is read all the same.
  const downloaded = useDownloaded(url, report)
  const read = (mapping: Mapping) => {
    mappings.set(url, mapping)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      early.asked = downloaded && askedBefore(url, downloaded)
      again()
    }, PAUSE_MS)
  }
  return (
    <>
      {isOver && <Drop />}
      {!embed && own && !isLoading && <ReportLine key={`line ${own.url}`} shown={own} isKept={isKept} />}
      {dialog.kind === 'open' && (
        <OpenData
          key={`${dialog.said} ${dialog.text}`}
          opener={opener}
          text={dialog.text ?? ''}
          said={dialog.said}
          isKept={isKept}
          isImported={own?.report !== undefined}
          onClose={close}
        />
      )}
      {dialog.kind === 'report' && report && (
        <Report
          key={`report ${url}`}
          report={report}
          dataset={own?.dataset}
          failure={failure}
          isLoading={isLoading}
          onMapping={read}
          onClose={close}
        />
      )}
    </>
  )
}

/** What came from an address, as long as it is what the page is of: who changes one column may change another. */
function useDownloaded(url: string, report: ImportReport | undefined): ImportReport['downloaded'] {
  const kept = useRef<{ readonly url: string; readonly downloaded: ImportReport['downloaded'] }>(undefined)
  if (report?.downloaded) kept.current = { url, downloaded: report.downloaded }
  return kept.current?.url === url ? kept.current.downloaded : undefined
}

/** What could be read is kept in this browser, with how it is to be read. Could it be? */
function useKept(shown: Shown | undefined, mappings: Map<string, Mapping>): boolean {
  const [isKept, setKept] = useState(true)
  useEffect(() => {
    const id = shown?.whole ? idOfLocal(shown.url) : undefined
    if (!shown || id === undefined) return setKept(true)
    let over = false
    void keep(id, mappings.get(shown.url)).then((kept) => over || setKept(kept))
    return () => {
      over = true
    }
  }, [shown, mappings])
  return isKept
}
