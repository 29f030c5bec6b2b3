/** Why what a publisher wrote beside the page is not applied, in French. */
import type { ConfigReason } from '../state/publisherConfig.ts'
import { type ByCode, wordedBy } from './byCode.ts'
import type { ConfigWords } from './configWords.ts'
import { frenchNotice } from './frenchNotices.ts'

const reasons: ByCode<ConfigReason> = {
  notObject: ({ example }) => `doit être un objet\u00a0: écrivez \`${example}\``,
  notText: ({ example }) => `doit être un texte non vide\u00a0: écrivez \`${example}\``,
  unknownKey: ({ known }) =>
    `n’est pas une clé de ce fichier\u00a0: écrivez l’une de celles-ci, ${known.join(', ')}, ou retirez-la`,
  unknownProperty: ({ known }) =>
    `n’est pas une propriété de la charte graphique\u00a0: écrivez l’une de celles-ci, ${known.join(', ')}, ou retirez-la`,
  origins: ({ line }) =>
    `ne peut pas être dit ici\u00a0: les sites dont la page peut montrer les données sont fixés par sa propre politique de sécurité, qu’aucun fichier ne peut élargir. Écrivez \`${line}\` dans index.html avant de construire la page, et retirez cette clé`,
  dataInView: () =>
    'désigne un jeu de données\u00a0: écrivez son adresse dans la clé `data`, à côté de `view`',
  asInLink: ({ parameter, why }) => `${parameter && `\`${parameter}\`\u00a0: `}${frenchNotice(why)}`,
  notColour: ({ value }) =>
    `\`${value}\` n’est pas une couleur\u00a0: écrivez par exemple \`#0a5cf5\` ou \`light-dark(#0a5cf5, #7db0ff)\``,
  notFont: ({ value }) =>
    `\`${value}\` n’est pas une liste de polices\u00a0: écrivez par exemple \`Georgia, serif\``,
  notSize: ({ value }) =>
    `\`${value}\` n’est pas une taille de texte\u00a0: écrivez par exemple \`112.5%\` ou \`18px\``,
}

export const frenchConfig: ConfigWords = {
  refused: (file) => `${file} n’est pas appliqué\u00a0: la page est montrée comme s’il n’existait pas.`,
  reason: wordedBy(reasons),
  instead:
    'Placez-y un fichier comme `{ "data": "data/yours.json" }`, ou retirez de index.html la ligne `<link rel="tenure-config">`.',
  dismiss: 'Compris',
}
