/** The page's own code, which comes while the dataset is being read. */
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'

const root = document.getElementById('tenure')
if (root) createRoot(root).render(<App root={root} />)
