/** React comes to a page: it fills what the frame holds besides the timeline. */
import { startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { connectHistory } from '../state/history.ts'
import { App } from './App.tsx'
import type { Page } from './page.ts'
import { Uncaught } from './Uncaught.tsx'
import './filled.css'
import '../styles/print.css'

/** Returns how to take React away again. */
export function fill(page: Page): () => void {
  // Its code is here by now: what is typed is found at once.
  void page.search.come()
  page.keepAddress(connectHistory)
  const root = createRoot(page.frame.messages)
  page.frame.root.querySelector('.standstill')?.remove()
  // In small pieces, so that the timeline goes on answering.
  startTransition(() =>
    root.render(
      <>
        <App page={page} />
        <Uncaught page={page} />
      </>,
    ),
  )
  return () => root.unmount()
}
