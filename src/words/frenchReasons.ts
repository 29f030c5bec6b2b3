/** Why a dataset is refused, in French: phrases without a full stop. */
import type { Cause, Found, Part, Reason, Unreadable, Wanted } from '../dataset/reasons.ts'
import type { TableName } from '../dataset/references.ts'
import type { DateFault } from '../dates/refusal.ts'
import { type ByCode, wordedBy } from './byCode.ts'
import { frenchFormats, nameIn } from './formatNames.ts'

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
)

const faults: ByCode<DateFault> = {
  nothing: () => 'rien n’est écrit',
  space: () => 'elle contient une espace',
  dashes: () => 'ses traits d’union sont des tirets\u00a0: tapez un simple «\u00a0-\u00a0»',
  markInside: () => 'les marques \x7e ? % se mettent à la fin',
  dotsAlone: () => '«\u00a0..\u00a0» ne se met qu’à côté d’une date, comme dans 2006/..',
  oneOf: () => 'une date parmi d’autres s’écrit [1985..1995], [..1998] ou [2004..]',
  timeOfDay: () => 'omettez l’heure',
  smallX: () => 'un chiffre inconnu est un X majuscule',
  noHyphens: () => 'écrivez-la avec des traits d’union, comme 2006-10-18',
  fourDigits: () => 'une année a quatre chiffres',
  twoDigits: () => 'mois et jours ont deux chiffres, comme dans 2017-01-05',
  xInside: () => 'X ne tient lieu que des derniers chiffres\u00a0: 198X, 19XX, 2006-XX, 2006-10-XX',
  form: () => 'écrivez-la comme 2006, 2006-10 ou 2006-10-18',
  slashes: () => 'elle a plus d’un «\u00a0/\u00a0»',
  namesNothing: () => 'elle ne nomme aucune date',
  yearZero: () => 'l’an zéro n’a pas de signe, il s’écrit 0000',
  wholeYear: () => 'mois et jours demandent une année entière',
  monthForDay: () => 'un jour demande son mois',
  seasonDay: () => 'une saison n’a pas de jours',
  dayZero: () => 'les jours se comptent à partir de 01',
  backwards: ({ first, last }) => `${last} est avant ${first}`,
  noMonth: ({ month }) => `${month} n’est ni un mois (01 à 12) ni une saison (21 à 24)`,
  shortMonth: ({ year, month, days }) => `${MONTHS[month - 1]} ${year} a ${days}\u00a0jours`,
}

export const frenchDateFault = /* @__PURE__ */ wordedBy(faults)

const NOUNS: Readonly<Record<TableName, string>> = {
  sources: 'source',
  groups: 'groupe de fonctions',
  roles: 'fonction',
  organizations: 'organisation',
  people: 'personne',
  offices: 'poste',
  terms: 'mandat',
  events: 'événement',
}

const KINDS: Readonly<Record<Wanted, string>> = {
  text: 'un texte',
  list: 'une liste',
  object: 'un objet',
  date: 'une date',
  flag: 'true ou false',
}

const named = (found: Found): string => (found === 'list' || found === 'object' ? KINDS[found] : found)

const causes: ByCode<Cause> = {
  endsEarly: () => 'le contenu finit trop tôt',
  doesNotDecompress: () => 'le contenu ne se décompresse pas',
  otherThanHeader: () => 'une page n’est pas ce que dit son en-tête',
  checksum: () => 'une page n’a pas la somme de contrôle que nomme son en-tête',
  textBeyondPage: () => 'un texte finit hors de sa page',
  noDictionary: () => 'une page n’a pas de dictionnaire',
  notInDictionary: () => 'une valeur n’est pas dans son dictionnaire',
  noColumn: () => 'la colonne n’est nulle part',
  unknownValues: () => 'une sorte de valeurs n’est pas prise en charge',
  compression: ({ name }) =>
    `la compression ${name} n’est pas prise en charge\u00a0: écrivez-le avec Snappy, ou sans compression`,
  encoding: ({ name }) => `le codage ${name} n’est pas pris en charge`,
  pageKind: ({ name }) => `une page de la sorte ${name}`,
  said: ({ words }) => `message du lecteur\u00a0: \`${words}\``,
}
const causeText = /* @__PURE__ */ wordedBy(causes)
const inBrackets = (cause?: Cause): string => (cause ? ` (${causeText(cause)})` : '')

function partText(part: Part): string {
  if (part.part === 'file') return 'le contenu'
  if (part.part === 'contents') return 'la table des matières'
  const rows = `lignes ${part.first} à ${part.last}`
  return part.part === 'rows' ? `le bloc des ${rows}` : `la colonne ${part.column} des ${rows}`
}

const files: ByCode<Unreadable> = {
  notJson: () => 'le fichier n’est pas du JSON en UTF-8',
  notDataset: () => 'le fichier n’est pas un jeu de données de ce format',
  notHere: () =>
    'ces données ont été ouvertes dans un autre navigateur, ou retirées de celui-ci\u00a0: le lien ne les contient pas, et qui a le fichier peut le rouvrir ici',
  tablesBeside: () =>
    'ses tables sont dans des fichiers à côté de lui, qui ne viennent pas avec un fichier ouvert seul\u00a0: publiez-les ensemble, et ouvrez l’adresse du fichier de données',
  brokenLink: () =>
    'les données de ce lien sont endommagées\u00a0: une partie du lien a été perdue ou modifiée en chemin\u202f; redemandez-le, ou demandez le fichier',
  tooMuchInLink: () =>
    'les données de ce lien dépassent 5\u00a0Mo une fois décompressées, le maximum qu’un lien puisse apporter',
  noInflate: () =>
    'les données sont compressées dans ce lien, et ce navigateur est trop ancien pour les décompresser',
  noDataInLinks: () =>
    'cette page ne montre pas de données apportées par un lien\u00a0: qui la publie ne le permet pas. Qui a les données dans un fichier peut l’ouvrir ici, et il reste dans son navigateur',
  unknownFormat: () =>
    'rien n’a été reconnu dans le fichier\u00a0: ni tableau avec une ligne d’en-têtes ou des dates (CSV, TSV, XLSX, ODS, HTML, wikitexte), ni JSON d’un jeu de données, de Popolo ou de Wikidata, ni lignes FollowTheMoney, ni article avec infobox',
  noCode: () =>
    'le code qui lit les données n’a pas pu être chargé\u00a0: la connexion est coupée, ou la page a été publiée de nouveau',
  pageFailed: () => 'les données n’ont pas pu être lues\u00a0: la page même a échoué',
  status: ({ status }) => `le serveur a répondu ${status}`,
  otherOrigin: ({ origin }) =>
    `cette page ne montre que les données de son propre site, non celles de ${origin}. Qui la publie peut le permettre, par \`<meta name="tenure-origins" content="${origin}">\` dans son \`index.html\` avant de la construire`,
  broke: () => 'l’adresse n’a pas pu être atteinte, ou la connexion s’est rompue',
  policy: ({ ledOn }) =>
    `${ledOn ? 'l’adresse mène à un autre site, et ' : ''}la Content-Security-Policy de cette page ne la laisse pas lire ce site (connect-src)`,
  notShared: ({ ledOn, reached }) =>
    `l’adresse ${ledOn ? 'mène à un autre site, qui ' : ''}${reached ? 'a été jointe, mais' : 'n’a pas pu être jointe, ou'} son serveur ne laisse pas d’autres sites la lire (CORS)`,
  tooLarge: () =>
    'le fichier a plus de 500\u00a0Mo, le maximum qui se lise d’un coup\u00a0: `tenure convert` l’écrit en colonnes, qui sont lues par parties',
  tooLargeInOne: () =>
    'il a plus de 500\u00a0Mo d’un seul tenant, le maximum qui se lise d’un coup\u00a0: écrivez-le en groupes de lignes plus petits, et que son serveur réponde par parties',
  noMemory: () => 'le fichier est trop grand pour la mémoire de ce navigateur',
  cutOffPart: ({ from, to, came }) =>
    `il est tronqué\u00a0: des octets ${from} à ${to}, seuls ${came} sont venus`,
  tooShort: ({ bytes }) => `il est tronqué\u00a0: il a ${bytes}\u00a0octets`,
  cutOff: ({ bytes }) => `il est tronqué\u00a0: il finit après ${bytes}\u00a0octets, au milieu`,
  columnBeyondEnd: () => 'il est tronqué\u00a0: une colonne est au-delà de sa fin',
  notParquet: () => 'ce n’est pas un fichier Parquet',
  notParquetButXml: () => 'ce n’est pas un fichier Parquet\u00a0: le serveur a répondu par du XML',
  notParquetButHtml: () =>
    'ce n’est pas un fichier Parquet\u00a0: le serveur a répondu par une page web (HTML)',
  noContents: () => 'il est endommagé\u00a0: sa table des matières est vide',
  contentsTooLong: () => 'il est endommagé\u00a0: sa table des matières n’y tient pas',
  columnNowhere: () => 'il est endommagé\u00a0: une colonne n’est nulle part',
  otherDigest: ({ part }) =>
    `il est endommagé, ou un autre fichier est à sa place\u00a0: ${partText(part)} n’a pas le SHA-256 que nomme le fichier des données`,
  corrupt: ({ part, cause }) => `il est endommagé\u00a0: ${partText(part)} ne se lit pas${inBrackets(cause)}`,
  unsupported: ({ part, cause }) => `${partText(part)} ne se lit pas${inBrackets(cause)}`,
  rowsLost: ({ part, read, all }) => `il est endommagé\u00a0: ${partText(part)} a ${read} lignes sur ${all}`,
  noSuchFile: () => 'il n’y a pas de tel fichier',
  notFile: () => 'ce n’est pas un fichier',
  tooLargeForPrompt: () =>
    'il a plus de 500\u00a0Mo, le maximum qui se lise d’un coup\u00a0: écrivez personnes et mandats en colonnes (voir la documentation des grands jeux de données)',
  hasColumns: () => 'il a déjà des tables dans leurs propres fichiers',
  notConverted: () => 'ce n’est pas un jeu de données, et il n’a pas été converti',
  nothingFound: ({ format }) =>
    `il a été lu comme ${nameIn(frenchFormats, format)}, et rien n’y a une personne, un poste et ses dates`,
  brokenFile: ({ format, cause }) =>
    `il ressemble à ${nameIn(frenchFormats, format)}, et ne se lit pas (${cause})`,
  systemError: ({ message }) => `il ne se lit pas (message du système\u00a0: \`${message}\`)`,
}

const reasons: ByCode<Reason | Unreadable> = {
  ...files,
  file: ({ file, why }) => `${file}\u00a0: ${frenchReason(why)}`,
  notDate: ({ value, why }) => `"${value}" n’est pas une date\u00a0: ${frenchDateFault(why)}`,
  missing: () => 'manque',
  empty: () => 'est vide',
  unseen: () => 'ne se voit pas',
  unknownKey: () => 'n’est pas une clé du format',
  isNot: ({ found, wanted }) => `est ${named(found)}, et non ${KINDS[wanted]}`,
  dateWithoutQuotes: ({ found }) => `${found} n’est pas une date\u00a0: écrivez-la entre guillemets`,
  wrongVersion: ({ found, version }) =>
    `est ${named(found)}, et non ${version}\u00a0: cette page lit la version ${version} du format`,
  notOneDay: ({ value }) => `"${value}" n’est pas un jour`,
  notId: ({ value }) =>
    `"${value}" n’est pas un identifiant\u00a0: des minuscules et des chiffres, joints par "-" ou "."`,
  notAddress: ({ value }) => `"${value}" n’est pas une simple adresse http(s)`,
  notItem: ({ value }) => `"${value}" n’est pas un élément de Wikidata, comme "Q42"`,
  notLanguage: ({ value }) => `"${value}" n’est pas une étiquette de langue`,
  noText: () => 'n’est ni un texte, ni un objet de textes par étiquette de langue',
  noPerson: () => 'n’est ni {"person": id} ni {"name": text}',
  noPlace: () => 'porte sur un seul de "term", "event" et "date"',
  tooMany: ({ most }) => `a plus de ${most}\u00a0lignes`,
  unknownId: ({ table, value }) => `${NOUNS[table]} qui n’existe pas\u00a0: "${value}"`,
  repeatedId: ({ value, other }) => `"${value}" est déjà l’identifiant de ${other}`,
  repeatedInRow: ({ value, row }) => `"${value}" est déjà l’identifiant de la ligne ${row}`,
  idOfGroup: ({ value }) => `"${value}" est déjà l’identifiant d’un groupe de fonctions`,
  partOfItself: ({ value }) => `fait de "${value}" une partie d’elle-même`,
  besideItself: ({ value }) => `"${value}" exerce ce mandat\u00a0: écrivez qui l’exerçait à ses côtés`,
  startAfterAsOf: ({ value }) => `"${value}" est après asOf, et pourtant la fin est ".."`,
  endBeforeStart: ({ first, last }) => `"${last}" est avant le début "${first}"`,
  deathBeforeBirth: ({ first, last }) => `"${last}" est avant la naissance "${first}"`,
  noOther: ({ value, relation }) =>
    `"${value}" exerce ce mandat, et n’en a pas d’autre à ce poste\u00a0: écrivez qui l’a exercé ${relation === 'successor' ? 'après' : 'avant'}`,
  noKey: ({ value, table }) => `"${value}" n’est pas une clé de ${table}`,
  nested: ({ as }) =>
    `est une liste ou une structure\u00a0: écrivez-la comme ${as === 'json' ? 'du JSON dans un texte' : 'un texte'}`,
  wrongType: ({ found, wanted }) =>
    wanted === 'date'
      ? `est ${found}, et non une date\u00a0: écrivez-la comme texte en EDTF, ou comme DATE`
      : `est ${found}, et non ${wanted === 'text' ? 'un texte' : wanted}`,
  noColumn: ({ table }) => `n’est pas une colonne de ${table}`,
  namesNoFile: () => 'ne nomme aucun fichier',
  notDigests: () => 'n’est pas une liste de SHA-256 en chiffres hexadécimaux',
  notFileAddress: ({ value }) => `"${value}" n’est pas l’adresse d’un fichier`,
}

export const frenchReason: (reason: Reason | Unreadable) => string = /* @__PURE__ */ wordedBy(reasons)
