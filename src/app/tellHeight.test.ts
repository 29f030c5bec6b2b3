import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { messagesOf } from './tellHeight.ts'

const script = readFileSync(new URL('../../public/resize.js', import.meta.url), 'utf8')

interface Frame {
  readonly src: string
  readonly contentWindow: object
  readonly style: { height?: string }
}
interface Message {
  readonly data: unknown
  readonly source: object | null
}

const frameAt = (src: string): Frame => ({ src, contentWindow: {}, style: {} })

/** A host's page with frames, on which the script runs; what it hears is heard by the script alone. */
function hostOf(frames: Frame[]) {
  const listeners: ((message: Message) => void)[] = []
  const window = {
    document: { querySelectorAll: () => frames },
    addEventListener: (type: string, listener: (message: Message) => void) => {
      expect(type).toBe('message')
      listeners.push(listener)
    },
  }
  runInContext(script, createContext(window))
  return (data: unknown, source: object | null) => {
    for (const listener of listeners) listener({ data, source })
  }
}

const AUTO = 'https://site.example/tenure/?embed=1&height=auto'

describe('resize.js', () => {
  it('gives a frame the height that the frame says, and no other frame', () => {
    const [first, second] = [frameAt(AUTO), frameAt(`${AUTO}&lang=zh`)]
    const hear = hostOf([first, second])
    for (const message of messagesOf(432)) hear(message, second.contentWindow)
    expect([first.style.height, second.style.height]).toEqual([undefined, '432px'])
  })

  it('hears frames that come later', () => {
    const frames: Frame[] = []
    const hear = hostOf(frames)
    const late = frameAt(AUTO)
    frames.push(late)
    hear(messagesOf(99.2)[0], late.contentWindow)
    expect(late.style.height).toBe('100px')
  })

  it.each([
    'https://site.example/tenure/?embed=1',
    'https://ads.example/?height=autobahn',
    'https://ads.example/height=auto',
    '',
  ])('leaves a frame alone whose address does not ask for it: %s', (src) => {
    const frame = frameAt(src)
    hostOf([frame])(messagesOf(500)[0], frame.contentWindow)
    expect(frame.style.height).toBeUndefined()
  })

  it('takes heights within bounds, and only numbers', () => {
    const frame = frameAt(AUTO)
    const hear = hostOf([frame])
    const say = (height: unknown) => hear({ type: 'tenure:height', version: 1, height }, frame.contentWindow)
    for (const wrong of [59, 20_001, Number.NaN, Number.POSITIVE_INFINITY, -100, '500', [500], null, {}])
      say(wrong)
    expect(frame.style.height).toBeUndefined()
    say(60)
    expect(frame.style.height).toBe('60px')
    say(20_000)
    expect(frame.style.height).toBe('20000px')
  })

  it('no hostile message has an effect: of a thousand, in any shape, by anybody', () => {
    const hostile = fc.oneof(
      fc.anything({ withNullPrototype: true, withObjectString: true }),
      fc.record(
        {
          type: fc.constantFrom('tenure:height', 'tenure:heigh', '', null),
          version: fc.constantFrom(1, 2, '1', undefined),
          height: fc.oneof(
            fc.constantFrom(59.9, 20_000.1, -60, 0, Number.NaN, Number.POSITIVE_INFINITY, 1e300),
            fc.string(),
            fc.anything(),
          ),
        },
        { requiredKeys: [] },
      ),
      fc.integer().map((height) => JSON.stringify({ type: 'tenure:height', version: 1, height })),
    )
    const isWell = (data: unknown): boolean => {
      const { type, version, height } = Object(data)
      const isHeight = typeof height === 'number' && height >= 60 && height <= 20_000
      return type === 'tenure:height' && version === 1 && isHeight
    }
    const frame = frameAt(AUTO)
    const hear = hostOf([frame])
    fc.assert(
      fc.property(hostile, fc.nat(2), (data, sender) => {
        fc.pre(sender !== 0 || !isWell(data))
        hear(data, [frame.contentWindow, {}, null][sender] ?? null)
        expect(frame.style).toEqual({})
      }),
      { numRuns: 1000 },
    )
  })

  it('hears well-formed messages of strangers without an effect', () => {
    const frame = frameAt(AUTO)
    const hear = hostOf([frame])
    for (const source of [{}, null, frame]) hear(messagesOf(500)[0], source)
    expect(frame.style).toEqual({})
  })
})

it('a message says a height and nothing else', () => {
  expect(messagesOf(321)).toEqual([
    { type: 'tenure:height', version: 1, height: 321 },
    { 'datawrapper-height': { tenure: 321 } },
    { sentinel: 'amp', type: 'embed-size', height: 321 },
  ])
})
