/** What sharing says beside links, in Spanish. */
import { formatDay } from '../dates/format.ts'
import type { englishCite } from './englishCite.ts'

export const spanishCite: typeof englishCite = {
  cite: 'Citar',
  citation: 'Cita',
  format: 'Formato',
  asText: 'Texto',
  wikipedia: 'Wikipedia',
  kind: (version) =>
    version === undefined ? 'Conjunto de datos' : `Conjunto de datos, versión sha256:${version}`,
  inner: ['“', '”'],
  plain: ({ title, url, version, asOf, accessed, whence }) =>
    [
      `«${title}».`,
      `Datos al ${formatDay(asOf, 'es')}${version === undefined ? '' : `, versión sha256:${version}`}.`,
      ...(whence === '' ? [] : [`${whence}.`]),
      `${url === '' ? 'Consultado' : `${url}, consultado`} el ${formatDay(accessed, 'es')}.`,
    ].join(' '),
  ofFile: (name) => `Datos de ${name}, un archivo en un ordenador`,
  ofVersion: (version) => `Versión ${version}: el comienzo del SHA-256 del archivo de datos.`,
  noVersion:
    'Sin la versión de los datos: este navegador solo la calcula en páginas por https, y de archivos de 20 MB como máximo.',
  share: 'Más formas de compartir…',
  notShared: 'El dispositivo no lo aceptó: copie el enlace.',
  withData: (size) => `Enlace con los datos dentro (${size})`,
  withDataNote:
    'Se abre en todas partes y no se sube nada: los datos están detrás de «#». Quien tiene el enlace tiene los datos.',
  tooLong: (most) =>
    `Estos datos son demasiado grandes para un enlace, que lleva como máximo ${most} de datos comprimidos. Guárdelos abajo en un archivo y envíelo.`,
  notTaken:
    'Quien publica esta página no permite que un enlace traiga sus propios datos. Guárdelos abajo en un archivo y envíelo.',
  noDeflate:
    'Este navegador es demasiado antiguo para poner datos en un enlace. Guárdelos abajo en un archivo y envíelo.',
}
