/** The page's entry: the first picture, then React. */
import './app/page.css'
import './app/frame.css'
import { startPage } from './app/page.ts'

const root = document.getElementById('tenure')
if (root) {
  const page = startPage(root)
  void page.pictured.then(async () => (await import('./app/start.tsx')).fill(page))
}
