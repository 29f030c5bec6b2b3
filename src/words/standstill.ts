/** What the page itself says where its code cannot: written into it by the build, in all languages at once. */
interface Standstill {
  readonly lang: string
  /** The page has not come up for a while, and nobody knows why. */
  readonly late: string
  /** A part of its code could not be had. */
  readonly gone: string
  readonly reload: string
  /** In the place of all that, in a frame of somebody else's page; and where it leads to. */
  readonly framed: string
  readonly full: string
}

export const standstill: readonly Standstill[] = [
  {
    lang: 'en',
    late: 'This page is not there yet. It may still be on its way. Opened as a file, or in a frame that is shut off from its own site, it cannot come: it has to be read from a web server.',
    gone: 'This page could not be loaded in full: the connection is gone, or a newer version has been published meanwhile.',
    reload: 'Reload',
    framed: 'This timeline cannot be shown in this frame.',
    full: 'Open it on a page of its own',
  },
  {
    lang: 'zh',
    late: '页面尚未载入，可能仍在途中。若作为本地文件打开，或处于与其网站隔离的框架中，则无法载入：须从网络服务器读取。',
    gone: '页面未能完整载入：网络连接已断，或网站在此期间发布了新版本。',
    reload: '重新载入',
    framed: '此框架中无法显示该时间轴。',
    full: '在单独的页面中打开',
  },
  {
    lang: 'fr',
    late: 'Cette page n’est pas encore là. Elle est peut-être en chemin. Ouverte comme fichier, ou dans un cadre coupé de son propre site, elle ne peut pas venir\u00a0: elle doit être lue depuis un serveur web.',
    gone: 'Cette page n’a pas pu être chargée en entier\u00a0: la connexion est coupée, ou une version plus récente a été publiée entre-temps.',
    reload: 'Recharger',
    framed: 'Cette chronologie ne peut pas être affichée dans ce cadre.',
    full: 'L’ouvrir sur sa propre page',
  },
  {
    lang: 'es',
    late: 'Esta página aún no está aquí. Quizá esté en camino. Abierta como archivo, o en un marco separado de su propio sitio, no puede venir: hay que leerla desde un servidor web.',
    gone: 'Esta página no se pudo cargar entera: se perdió la conexión, o entretanto se publicó una versión más nueva.',
    reload: 'Recargar',
    framed: 'Esta cronología no puede mostrarse en este marco.',
    full: 'Abrirla en su propia página',
  },
]
