/** Texts that try to become something else: a script, an element, a style, a formula, another line. */

/** What would be run. */
const RUN = 'window.pwned=1'

const ELEMENTS = [
  `<script>${RUN}</script>`,
  `<img src=x onerror="${RUN}">`,
  `<svg onload="${RUN}"><title>x</title></svg>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><foreignObject><iframe srcdoc="<script>parent.${RUN}</script>"></iframe></foreignObject></svg>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<iframe src="javascript:parent.${RUN}"></iframe>`,
  `<details open ontoggle="${RUN}">x</details>`,
  `<body onload="${RUN}">`,
  `<input autofocus onfocus="${RUN}">`,
  `<a href="javascript:${RUN}">x</a>`,
  `<form action="javascript:${RUN}"><button>x</button></form>`,
  `<object data="javascript:${RUN}"></object>`,
  `<embed src="javascript:${RUN}">`,
  `<video><source onerror="${RUN}"></video>`,
  `<marquee onstart="${RUN}">x</marquee>`,
  `<math><mtext><table><mglyph><style><img src=x onerror="${RUN}"></style></mglyph></table></mtext></math>`,
  `<meta http-equiv="refresh" content="0;url=javascript:${RUN}">`,
  `<base href="https://evil.example/">`,
  `<link rel="stylesheet" href="https://evil.example/a.css">`,
  `<style>*{background:url(https://evil.example/a)}</style>`,
  `<template><script>${RUN}</script></template>`,
  `<x-timeline data="https://evil.example/"></x-timeline>`,
  `<!--><script>${RUN}</script-->`,
  `<![CDATA[<script>${RUN}</script>]]>`,
]

/** Ways out of where a text stands: plain, an attribute, an element, a script, written as references. */
const WAYS: readonly ((element: string) => string)[] = [
  (element) => element,
  (element) => `"'>${element}`,
  (element) => `</title></style></textarea></script>${element}`,
  (element) => `x" ${'onmouseover'}="${RUN}" y='${element.replaceAll('"', '&quot;')}`,
  (element) => element.replaceAll('<', '&lt;').replaceAll('>', '&#62;'),
]

/** Texts for what is no HTML: addresses, templates, styles, JSON, tables, terminals, and the eye. */
const OTHERS = [
  `javascript:${RUN}`,
  `data:text/html,<script>opener.${RUN}</script>`,
  `{{constructor.constructor('${RUN}')()}}`,
  `\${${RUN}}`,
  `"};${RUN};//`,
  `');${RUN};('`,
  `}*{background:url(javascript:${RUN})}`,
  `url(#x);behavior:url(x)`,
  `__proto__`,
  `constructor`,
  `=HYPERLINK("https://evil.example/","x")`,
  `@SUM(1+1)*cmd|' /C calc'!A0`,
  `\u001B[2J\u001B[31mred`,
  `\u202Elanoitan\u202C`,
  `\u2066\u2067\u2068`,
  `a\u2028${RUN}\u2029b`,
  `a\u0000b<script\u0000>${RUN}</script>`,
  `\uFEFFbom`,
  `%3Cscript%3E${RUN}%3C/script%3E`,
  `\\u003cscript\\u003e${RUN}\\u003c/script\\u003e`,
  `+ADw-script+AD4-${RUN}+ADw-/script+AD4-`,
  `＜script＞${RUN}＜/script＞`,
  `%s%n%d%x`,
  `../../../etc/passwd`,
  `W`.repeat(2000),
]

export const HOSTILE_TEXTS: readonly string[] = [
  ...WAYS.flatMap((way) => ELEMENTS.map((element) => way(element))),
  ...OTHERS,
]
