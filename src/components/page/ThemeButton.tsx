/** Light or dark by the system or by choice; the choice is memoize on this device, not in the link. */

import { useWords } from '../shared/session.ts'
import { useTheme } from '../shared/theme.ts'

const SIGNS = { system: '◐', light: '☀', dark: '☾' } as const
const NEXT = { system: 'light', light: 'dark', dark: 'system' } as const

export function ThemeButton() {
  const words = useWords()
  const [theme, setTheme] = useTheme()
  const label = `${words.theme}: ${words.themes[theme]}`
  return (
    <button
      type="button"
      className="plain"
      aria-label={label}
      title={label}
      onClick={() => setTheme(NEXT[theme])}
    >
      {SIGNS[theme]}
    </button>
  )
}
