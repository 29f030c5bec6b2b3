/** What the help says, in French. */
import type { englishHelp } from './englishHelp.ts'

export const frenchHelp: typeof englishHelp = {
  howToRead:
    'Chaque ligne est une personne, chaque barre un poste. Une barre est pleine là où les sources la rendent certaine, et un trait fin là où la date n’est connue qu’au mois, à l’année ou moins encore. Après un poste dont aucune source n’indique la fin, l’encre s’estompe et son nom porte le signe –?. Plusieurs postes dont on ne connaît que les mêmes années se tiennent dans un seul crochet, dans leur ordre. Rien n’est dessiné qu’aucune source ne dise.',
  letterKeys: 'Touches d’une lettre ou d’un signe\u00a0: T, R, / et\u202f?',
  letterKeysNote:
    'Elles agissent tant que la frise, ou rien, a le focus. Désactivées, elles le restent dans ce navigateur.',
  keysTitle: 'Clavier, souris et toucher',
  keys: [
    ['← → ↑ ↓', 'aller d’un poste ou d’un événement à l’autre'],
    ['Début, Fin', 'le premier et le dernier poste d’une carrière'],
    ['Page préc., Page suiv.', 'avancer d’un écran de personnes'],
    ['lettres, sur la frise', 'une personne ou un événement par son nom'],
    ['Entrée', 'ouvrir les détails'],
    ['Échap', 'fermer les détails'],
    ['+ −', 'agrandir, réduire'],
    ['Maj ← →', 'plus tôt, plus tard'],
    ['0 ou double clic', 'cadrer ce qui correspond, puis tout'],
    ['glisser, balayer, Maj + molette', 'plus tôt, plus tard'],
    ['pincer, Ctrl + molette', 'agrandir, réduire'],
    ['clic sur l’axe', 'placer le jour de référence\u202f; un toucher ouvre ce jour'],
    ['T', 'tableau et retour'],
    ['R', 'texte et retour'],
    ['/', 'chercher'],
    ['?', 'cette aide'],
  ],
}
