/** Light or dark by the system or by choice; the choice is kept on this device, not in the link. */

import { Contrast, Moon, Sun } from 'lucide-react'
import { Icon } from '../shared/Icon.tsx'
import { useWords } from '../shared/session.ts'
import { useTheme } from '../shared/theme.ts'
import './ThemeButton.css'

const ICONS = { system: Contrast, light: Sun, dark: Moon } as const
const NEXT = { system: 'light', light: 'dark', dark: 'system' } as const

export function ThemeButton() {
  const words = useWords()
  const [theme, setTheme] = useTheme()
  const label = words.labelled(words.theme, words.themes[theme])
  return (
    <button
      type="button"
      className="plain"
      aria-label={label}
      title={label}
      onClick={() => setTheme(NEXT[theme])}
    >
      <Icon icon={ICONS[theme]} />
    </button>
  )
}
