/** The page's entry. */
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import './app/page.css'

const root = document.getElementById('tenure')
if (root) createRoot(root).render(<App />)
