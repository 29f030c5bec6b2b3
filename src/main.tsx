/** The page's entry. */
import './app/page.css'
import './app/ahead.ts'

void import('./app/start.tsx')
