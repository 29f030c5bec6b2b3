/** Keeps what breaks in one part of the page from taking the others with it: words stand in its place, and a way on. */
import { Component, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { useWords } from './session.ts'

interface Props {
  /** Where the words stand. */
  readonly messages: HTMLElement
  readonly children: ReactNode
}

interface State {
  readonly broken: boolean
  readonly error?: unknown
}

export class Guard extends Component<Props, State> {
  override state: State = { broken: false }

  static getDerivedStateFromError(error: unknown): State {
    return { broken: true, error }
  }

  override render() {
    const { messages, children } = this.props
    const { broken, error } = this.state
    if (!broken) return children
    return createPortal(<Broken error={error} onAgain={() => this.setState({ broken: false })} />, messages)
  }
}

/** `onAgain` tries once more what broke. */
export function Broken({ error, onAgain }: { readonly error: unknown; readonly onAgain: () => void }) {
  const words = useWords()
  return (
    <section className="notices" role="alert" data-focus-then="">
      <p>
        {words.broken} <code>{error instanceof Error ? error.message : String(error)}</code>
      </p>
      <div className="ways">
        <button type="button" onClick={onAgain}>
          {words.retry}
        </button>
        <ReloadButton />
      </div>
    </section>
  )
}

export function ReloadButton() {
  const words = useWords()
  return (
    <button type="button" onClick={() => window.location.reload()}>
      {words.reload}
    </button>
  )
}
