/** For tests: a calendar as another program reads it, from its bytes. Throws where it is none. */
interface Property {
  readonly name: string
  readonly parameters: Readonly<Record<string, string>>
  readonly value: string
}

export interface ReadCalendar {
  readonly head: readonly Property[]
  readonly events: readonly (readonly Property[])[]
}

export function readCalendar(text: string): ReadCalendar {
  const bytes = new TextEncoder().encode(text)
  const physical = splitLines(bytes)
  const logical: number[][] = []
  for (const line of physical) {
    if (line.length > 75) throw new Error(`a line of ${line.length} bytes`)
    // What is cut in two parts is one letter again when the bytes are together.
    new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(line))
    if (line[0] === 0x20) logical.at(-1)?.push(...line.slice(1))
    else logical.push([...line])
  }
  const all = logical.map((line) =>
    property(new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(line))),
  )
  return inComponents(all)
}

function splitLines(bytes: Uint8Array): number[][] {
  const all: number[][] = [[]]
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0
    if (byte === 13 && bytes[i + 1] === 10) {
      all.push([])
      i++
    } else if (byte < 0x20 && byte !== 9) throw new Error(`a control ${byte}`)
    else all.at(-1)?.push(byte)
  }
  if (all.pop()?.length !== 0) throw new Error('the last line has no end')
  return all
}

function property(line: string): Property {
  const [, name = '', rest = '', value] = /^([A-Z-]+)((?:;[A-Z-]+=[^;:,"]+)*):(.*)$/s.exec(line) ?? []
  if (name === '' || value === undefined) throw new Error(`no property: ${line}`)
  const parameters = Object.fromEntries(
    [...rest.matchAll(/;([A-Z-]+)=([^;]+)/g)].map(([, key, its]) => [key, its]),
  )
  return { name, parameters, value }
}

/** The text that a value of type TEXT says. */
export function textOf(value: string): string {
  if (/(?<!\\)(?:\\\\)*[;,]/.test(value)) throw new Error(`not escaped: ${value}`)
  return value.replace(/\\(.)/g, (_, sign: string) => {
    if (!'\\;,nN'.includes(sign)) throw new Error(`no escape: ${sign}`)
    return sign.toLowerCase() === 'n' ? '\n' : sign
  })
}

function inComponents(all: readonly Property[]): ReadCalendar {
  const [begin, ...rest] = all
  if (begin?.value !== 'VCALENDAR' || rest.pop()?.value !== 'VCALENDAR') throw new Error('no calendar')
  const head: Property[] = []
  const events: Property[][] = []
  let open: Property[] | undefined
  for (const one of rest) {
    if (one.name === 'BEGIN') {
      if (open || one.value !== 'VEVENT') throw new Error('no event')
      open = []
    } else if (one.name === 'END') {
      if (!open || one.value !== 'VEVENT') throw new Error('no event')
      events.push(open)
      open = undefined
    } else (open ?? head).push(one)
  }
  return { head, events }
}
