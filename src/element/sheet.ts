/** The element's styles: a sheet a document, which all elements in it adopt. No policy on styles is asked for that. */

import { withHouseStyle } from '../paint/houseStyle.ts'
import base from '../styles/base.css?raw'
import tokens from '../styles/tokens.css?raw'
import late from '../timeline/late.css?raw'
import timeline from '../timeline/timeline.css?raw'
import element from './element.css?raw'

const sheets = new WeakMap<Document, CSSStyleSheet>()

/** Has a shadow root wear them, whatever document it has come to. */
export function dress(root: ShadowRoot): void {
  const document = root.ownerDocument
  const sheet = sheets.get(document) ?? sheetOf(document)
  sheets.set(document, sheet)
  root.adoptedStyleSheets = [sheet]
}

function sheetOf(document: Document): CSSStyleSheet {
  const { CSSStyleSheet } = (document.defaultView ?? globalThis) as typeof globalThis
  const sheet = new CSSStyleSheet()
  sheet.replaceSync([withHouseStyle(tokens), base, timeline, late, element].join('\n'))
  return sheet
}
