/** What people write where a date would stand: that it has not come, or that they do not know it. */

/** Lower case, without accents. */
const STILL = [
  'present', 'presently', 'the present', 'to present', 'until present', 'till date', 'to date', 'now', 'until now', 'today', 'current',
  'currently', 'incumbent', 'ongoing', 'open', 'in office', 'still in office', 'serving', 'sitting', 'continuing',
  '至今', '迄今', '今', '现任', '现在', '在任', '在职', '目前', '到现在', '现', '至現在', '現任', '現在', '在職',
  'en fonction', 'en fonctions', 'en poste', 'en exercice', 'actuel', 'actuelle', 'actuellement', 'en cours', 'a ce jour', 'aujourdhui',
  'a present', 'jusqua present', 'jusqua aujourdhui', 'jusqua ce jour',
  'actualidad', 'la actualidad', 'en la actualidad', 'hasta la actualidad', 'actual', 'actualmente', 'presente', 'el presente', 'hoy',
  'hasta hoy', 'la fecha', 'hasta la fecha', 'en el cargo', 'en ejercicio', 'vigente',
  'heute', 'bis heute', 'amtierend', 'im amt', 'aktuell', 'gegenwart', 'laufend', 'bis auf weiteres',
  'nu', 'nuvarande', 'sittande', 'idag', 'i dag', 'pagaende', 'tills vidare', '..',
] // biome-ignore format: words

const UNKNOWN = [
  'unknown', 'unk', 'not known', 'na', 'n a', 'n/a', 'none', 'null', 'nil', 'nan', 'nat', 'tba', 'tbd', 'tbc', 'nd', 'n d', 'undated', 'not available',
  'missing', 'not stated', '#n/a', '不详', '未知', '不明', '无', '無', '不詳', '待考', '暂无', 'inconnu', 'inconnue', 's d', 'sd',
  'non renseigne', 'desconocido', 'desconocida', 'se desconoce', 's f', 'sf', 'sin fecha', 'unbekannt', 'o d', 'okand', 'okant', 'u a',
] // biome-ignore format: words

const still = new Set(STILL)
const unknown = new Set(UNKNOWN)

/** One spelling of a few words: case, accents, apostrophes and marks around them aside. */
const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[.\s]+/g, (gap) => (gap === '..' ? gap : ' '))
    .trim()
    .replace(/^[([](.*)[)\]]$/, '$1')
    .trim()

/** Does a text say that something has not ended? "present", 至今, "en fonction", and `..`. */
export const goesOn = (text: string): boolean => still.has(bare(text))

/** Does a text say that a date is not known, or nothing at all? Empty, "n/a", "?", a dash, 不详. */
export function isNoDate(text: string): boolean {
  const words = bare(text)
  return /^[?\-‐‑‒–—−_*·…]*$/u.test(words) || unknown.has(words)
}
