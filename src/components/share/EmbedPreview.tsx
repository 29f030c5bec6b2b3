/** The embed itself, at a width of the reader's choice; it is loaded where somebody wants to see it. */
import { useEffect, useRef, useState } from 'react'
import { embedWordsIn } from '../../words/embedWords.ts'
import { useView } from '../shared/session.ts'
import { useSize } from '../shared/useSize.ts'
import type { FrameHeight } from './embedCode.ts'

/** A phone's column of text, a newspaper's, a wide page; in pixels. */
const WIDTHS = [320, 600, 900]
const AT_FIRST = 480

interface Props {
  readonly address: string
  readonly title: string
  readonly height: FrameHeight
}

export function EmbedPreview({ address: now, title, height }: Props) {
  const address = useSettled(now)
  const words = embedWordsIn(useView('lang'))
  const [width, setWidth] = useState(window.innerWidth < 640 ? 320 : 600)
  const frame = useRef<HTMLIFrameElement>(null)
  const room = useRef<HTMLDivElement>(null)
  const { width: most } = useSize(room)
  const scale = Math.min(1, (most || width) / width)
  const needed = useNeededHeight(frame, height === 'auto', address)
  const high = height === 'auto' ? needed : height
  return (
    <figure className="embed-preview">
      <figcaption>
        <label>
          {words.previewWidth}{' '}
          <select value={width} onChange={({ target }) => setWidth(Number(target.value))}>
            {WIDTHS.map((one) => (
              <option key={one} value={one}>
                {words.pixels(one)}
              </option>
            ))}
          </select>
        </label>{' '}
        <span className="embed-size muted">{words.size(width, high)}</span>
      </figcaption>
      <div ref={room} className="embed-room">
        <div style={{ inlineSize: width * scale, blockSize: high * scale }}>
          <iframe
            ref={frame}
            key={address}
            src={address}
            title={`${words.preview}: ${title}`}
            width={width}
            height={high}
            style={scale < 1 ? { transform: `scale(${scale})` } : undefined}
          />
        </div>
      </div>
    </figure>
  )
}

/** Whoever types a title has not the embed loaded for each letter. */
const PAUSE_MS = 500

/** What a text is when it has not changed for a while. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}

/** How high the content of a frame of this site is, in pixels. It is looked at: the page hears no messages of anybody. */
function useNeededHeight(
  frame: React.RefObject<HTMLIFrameElement | null>,
  follows: boolean,
  address: string,
): number {
  const [height, setHeight] = useState(AT_FIRST)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address is another document
  useEffect(() => {
    const element = frame.current
    if (!follows || !element) return
    const observer = new ResizeObserver(([entry]) => {
      const box = entry?.borderBoxSize[0]
      if (box && box.blockSize > 0) setHeight(Math.ceil(box.blockSize))
    })
    const onLoad = () => {
      const content = element.contentDocument?.getElementById('tenure')
      if (content) observer.observe(content)
    }
    element.addEventListener('load', onLoad)
    return () => {
      observer.disconnect()
      element.removeEventListener('load', onLoad)
    }
  }, [frame, follows, address])
  return height
}
