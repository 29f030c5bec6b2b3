/** In which language the command speaks: it is known before the arguments are read, for what is wrong with those. */
import { LANGUAGES, type Lang } from '../languages.ts'

const isLang = (text: string): text is Lang => LANGUAGES.some((one) => one === text)

/** What `--lang zh` or `--lang=zh` names; English where it names none. */
export function langOf(args: readonly string[]): Lang {
  const [after] = args.filter((_, k) => args[k - 1] === '--lang')
  const [given = after] = args.flatMap((arg) => (arg.startsWith('--lang=') ? [arg.slice(7)] : []))
  return given !== undefined && isLang(given) ? given : 'en'
}
