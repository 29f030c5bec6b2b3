/** The page's entry, with the styles of what stands there before there are components; those bring their own. */
import './styles/tokens.css'
import './styles/base.css'
import './styles/frame.css'
import './styles/timeline.css'
import './styles/document.css'
import './app/ahead.ts'

void import('./app/start.tsx')
