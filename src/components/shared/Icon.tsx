/** A drawn sign, for whoever sees it: what it means is said by the words around it. */
import type { LucideIcon } from 'lucide-react'
import './Icon.css'

export function Icon({ icon: Drawn }: { icon: LucideIcon }) {
  return <Drawn className="icon" size={16} strokeWidth={2} aria-hidden="true" />
}
