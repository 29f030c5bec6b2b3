/** Unpacks the styles and the code of a page in one file, which stand in it as signs, and runs them. */
import { fromBase91 } from './base91.ts'
import { unpack } from './unpack.ts'

const packed = document.getElementById('tenure-code')?.textContent?.trim() ?? ''
const [styles = '', code = ''] = new TextDecoder().decode(unpack(fromBase91(packed))).split('\0')
const sheet = new CSSStyleSheet()
sheet.replaceSync(styles)
document.adoptedStyleSheets = [sheet]
const script = document.createElement('script')
script.text = trusted(code)
document.body.append(script)

/** The page's policy names this code by its SHA-256: no other runs. */
function trusted(text: string): string {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes
  return types
    ? (types.createPolicy('tenure-one-file', { createScript: () => text }).createScript('') as string)
    : text
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScript: (text: string) => string },
  ): { createScript(text: string): unknown }
}
