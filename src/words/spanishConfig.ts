/** Why what a publisher wrote beside the page is not applied, in Spanish. */
import type { ConfigReason } from '../state/publisherConfig.ts'
import { type ByCode, wordedBy } from './byCode.ts'
import type { ConfigWords } from './configWords.ts'
import { spanishNotice } from './spanishNotices.ts'

const reasons: ByCode<ConfigReason> = {
  notObject: ({ example }) => `debe ser un objeto: escriba \`${example}\``,
  notText: ({ example }) => `debe ser un texto que no esté vacío: escriba \`${example}\``,
  unknownKey: ({ known }) =>
    `no es una clave de este archivo: escriba una de estas, ${known.join(', ')}, o quítela`,
  unknownProperty: ({ known }) =>
    `no es una propiedad del estilo de la casa: escriba una de estas, ${known.join(', ')}, o quítela`,
  origins: ({ line }) =>
    `no puede decirse aquí: los sitios cuyos datos puede mostrar la página están en su propia política de seguridad, que ningún archivo puede ampliar. Escriba \`${line}\` en index.html antes de compilar la página y quite esta clave`,
  dataInView: () => 'nombra un conjunto de datos: escriba su dirección en la clave `data`, al lado de `view`',
  asInLink: ({ parameter, why }) => `${parameter && `\`${parameter}\`: `}${spanishNotice(why)}`,
  notColour: ({ value }) =>
    `\`${value}\` no es un color: escriba, por ejemplo, \`#0a5cf5\` o \`light-dark(#0a5cf5, #7db0ff)\``,
  notFont: ({ value }) =>
    `\`${value}\` no es una lista de tipos de letra: escriba, por ejemplo, \`Georgia, serif\``,
  notSize: ({ value }) =>
    `\`${value}\` no es un tamaño de texto: escriba, por ejemplo, \`112.5%\` o \`18px\``,
}

export const spanishConfig: ConfigWords = {
  refused: (file) => `${file} no se aplica: la página se muestra como si no existiera.`,
  reason: wordedBy(reasons),
  instead:
    'Ponga ahí un archivo como `{ "data": "data/yours.json" }`, o quite de index.html la línea `<link rel="tenure-config">`.',
  dismiss: 'Entendido',
}
