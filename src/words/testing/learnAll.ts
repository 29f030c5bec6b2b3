/** For tests: all languages are there, as they are on a page whose reader has chosen each. */
import '../careerWords.ts'
import '../citeWords.ts'
import '../commandWords.ts'
import '../helpWords.ts'
import '../importWords.ts'
import '../markWords.ts'
import '../noticeWords.ts'
import '../oddityWords.ts'
import '../openWords.ts'
import '../pictureWords.ts'
import '../problemWords.ts'
import '../saveWords.ts'
import '../words.ts'
import '../../sentences/tellingOf.ts'
import { learn } from '../../dates/chapter.ts'
import { LANGUAGES } from '../../dates/languages.ts'

await learn(...LANGUAGES)
