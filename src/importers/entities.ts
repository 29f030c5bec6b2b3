/** References to signs in HTML and wikitext, `&eacute;`, `&#8211;`: those that people and programs write in texts. */

/** What Latin letters and signs from U+00A0 on are called, in their order. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'

const NAMED = new Map([
  ...Object.entries({
    amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', thinsp: ' ', ensp: ' ', emsp: ' ', zwnj: '', zwj: '', lrm: '', rlm: '',
    ndash: '–', mdash: '—', minus: '−', bull: '•', rarr: '→', hellip: '…', dagger: '†', Dagger: '‡', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”',
    OElig: 'Œ', oelig: 'œ', Scaron: 'Š', scaron: 'š', Yuml: 'Ÿ', Zcaron: 'Ž', zcaron: 'ž', Ccaron: 'Č', ccaron: 'č',
  }),
  ...LATIN.split(' ').map((name, i): [string, string] => [name, name === 'nbsp' ? ' ' : String.fromCharCode(160 + i)]),
]) // biome-ignore format: a table

/** The text with the signs themselves; a name that is not known stays as it is. */
export const withoutEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,7});/gi,
        (entity, name: string) => entityText(name) ?? entity,
      )
    : text

function entityText(name: string): string | undefined {
  if (!name.startsWith('#')) return NAMED.get(name) ?? NAMED.get(name.toLowerCase())
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
    ? String.fromCodePoint(code)
    : undefined
}
