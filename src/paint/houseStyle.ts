/** A host's house style: each custom property of ours takes the host's in its place where the host sets one. */

/** `--page: X` as `--page: var(--tenure-page, X)`, in the first rule of the tokens: what a system forces stays. */
export function withHouseStyle(tokens: string): string {
  const end = tokens.indexOf('}')
  const own = tokens.slice(0, end).replace(/--([\w-]+):\s*([^;]+);/g, (_, name: string, value: string) => {
    const given = `var(--tenure-${hostName(name)}, ${value.trim()})`
    return `--${name}: ${/^(on-)?group-/.test(name) ? `var(--of-${name}, ${given})` : given};`
  })
  return own + tokens.slice(end)
}

/** Groups are counted from one outside, and there is one font. */
const hostName = (name: string): string =>
  name === 'sans' ? 'font' : name.replace(/group-(\d+)$/, (_, place: string) => `group-${Number(place) + 1}`)

/** What a host calls the colour of a role group by its id, and that of texts on it. */
export const groupProperties = (id: string): readonly [colour: string, onIt: string] => {
  const name = id.replace(/[^\w-]/g, '_')
  return [`--tenure-group-${name}`, `--tenure-on-group-${name}`]
}
