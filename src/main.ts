/**
 * The page's entry: the first picture, then React. The styles here are those of what stands before there are components;
 * those bring their own.
 */
import './styles/tokens.css'
import './styles/base.css'
import './styles/frame.css'
import './styles/timeline.css'
import './styles/document.css'
import './timeline/timeline.css'
import { startPage } from './app/page.ts'

const root = document.getElementById('tenure')
if (root) {
  const page = startPage(root)
  void page.pictured.then(async () => (await import('./app/start.tsx')).fill(page))
}
