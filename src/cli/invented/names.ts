/** Invented people and places in several scripts, each with a spelling in Latin letters to make ids from. */
import type { Text } from '../../dataset/format.ts'
import type { Random } from '../random.ts'

interface Spelled {
  readonly latin: string
  readonly text: Text
}

interface Script {
  person(random: Random): Spelled
  place(random: Random): Spelled
}

/** Pairs of a word and its Latin spelling, written `word=latin`, or only a Latin word. */
const words = (list: string) =>
  list.split(' ').map((pair) => {
    const [own = '', latin = own] = pair.split('=')
    return { own, latin }
  })

const LATIN_GIVEN = words(
  'Åsa Björn Łukasz Zoë José Núria Jürgen Søren Agnès Kateřina Ève Tomáš Anna Maria Peter Ingrid Lars Eva Karl Sofia Erik Emma Nils Linnéa Oskar Elin Ida Hugo Märta Gösta',
)
const LATIN_FAMILY = words(
  'Ångström Björk Kowalski Núñez Müller Sørensen Lefèvre Dvořák Lindström Andersson Nilsson Persson Öberg Hedlund Sjögren Nyström Åkesson Håkansson Larsson Ekström Garção Brânză Šimić Žižka Đorđević Nagy Tóth Õunapuu Bērziņš Çelik Yıldız O’Neill de~la~Cruz',
)
const LATIN_PLACES = words('Väster Öster Norr Söder Gran Sjö Bor Mont Haute Nieder Ober Bela Nový Starý Río')
const LATIN_ENDS = words('by stad köping berg ville fors hamn burg ov grad mar dal')

const ZH_FAMILY = words(
  '王=Wáng 李=Lǐ 张=Zhāng 刘=Liú 陈=Chén 杨=Yáng 赵=Zhào 黄=Huáng 周=Zhōu 吴=Wú 徐=Xú 孙=Sūn 胡=Hú 朱=Zhū 高=Gāo 林=Lín 何=Hé 郭=Guō 马=Mǎ 罗=Luó 欧阳=Ōuyáng',
)
const ZH_GIVEN = words(
  '国=guó 清=qīng 明=míng 伟=wěi 芳=fāng 娜=nà 敏=mǐn 静=jìng 丽=lì 强=qiáng 磊=lěi 军=jūn 洋=yáng 勇=yǒng 艳=yàn 杰=jié 涛=tāo 超=chāo 霞=xiá 平=píng 刚=gāng 桂=guì 英=yīng 华=huá 建=jiàn 文=wén 志=zhì 海=hǎi 春=chūn 玉=yù',
)
const ZH_PLACES = words(
  '东=Dong 西=Xi 南=Nan 北=Bei 新=Xin 长=Chang 安=An 江=Jiang 海=Hai 云=Yun 龙=Long 石=Shi 清=Qing 临=Lin',
)
const ZH_ENDS = words('州=zhou 阳=yang 山=shan 河=he 原=yuan 城=cheng 口=kou 林=lin')

const RU_GIVEN = words(
  'Иван=Ivan Мария=Mariya Алексей=Aleksey Ольга=Olga Пётр=Pyotr Анна=Anna Сергей=Sergey Елена=Yelena Юрий=Yuri Дмитрий=Dmitri Наталья=Natalya Фёдор=Fyodor',
)
const RU_FAMILY = words(
  'Иванов=Ivanov Смирнов=Smirnov Кузнецов=Kuznetsov Попов=Popov Соколов=Sokolov Лебедев=Lebedev Новиков=Novikov Морозов=Morozov Волков=Volkov Зайцев=Zaytsev Щербаков=Shcherbakov Королёв=Korolyov',
)
const RU_PLACES = words(
  'Ново=Novo Старо=Staro Верхне=Verkhne Нижне=Nizhne Красно=Krasno Бело=Belo Средне=Sredne',
)
const RU_ENDS = words('горск=gorsk реченск=rechensk озёрск=ozyorsk польск=polsk камск=kamsk')

const AR_GIVEN = words(
  'محمد=Muhammad أحمد=Ahmad فاطمة=Fatima علي=Ali مريم=Maryam حسن=Hasan عمر=Umar ليلى=Layla خالد=Khalid سعاد=Suad',
)
const AR_FAMILY = words(
  'الحسن=al-Hasan الخطيب=al-Khatib النجار=an-Najjar المصري=al-Misri حداد=Haddad العلي=al-Ali القاسم=al-Qasim الشامي=ash-Shami',
)
const AR_PLACES = words('وادي=Wadi تل=Tall بئر=Bir عين=Ayn قصر=Qasr جبل=Jabal')
const AR_ENDS = words('النور=an-Nur الزهور=az-Zuhur السلام=as-Salam الكبير=al-Kabir الصغير=as-Saghir')

const EL_GIVEN = words(
  'Γιώργος=Giorgos Μαρία=Maria Νίκος=Nikos Ελένη=Eleni Δημήτρης=Dimitris Σοφία=Sofia Κώστας=Kostas Άννα=Anna Ευαγγελία=Evangelia',
)
const EL_FAMILY = words(
  'Παπαδόπουλος=Papadopoulos Νικολάου=Nikolaou Γεωργίου=Georgiou Οικονόμου=Oikonomou Βασιλείου=Vasileiou Αθανασίου=Athanasiou Καραγιάννης=Karagiannis',
)
const EL_PLACES = words('Νέα=Nea Παλαιά=Palaia Άνω=Ano Κάτω=Kato Μεγάλη=Megali')
const EL_ENDS = words('Πόλη=Poli Βρύση=Vrysi Κώμη=Komi Πέτρα=Petra Ρόδα=Roda')

type Words = ReturnType<typeof words>

/** Given name before family name, joined by `gap`; the Latin spelling is the text in English. */
function west(lang: string | null, first: Words, last: Words, gap = ' ') {
  return (random: Random): Spelled => {
    const [a, b] = [random.pick(first), random.pick(last)]
    const latin = `${a.latin}${gap}${b.latin}`.replaceAll('~', ' ')
    return { latin, text: lang === null ? latin : { en: latin, [lang]: `${a.own}${gap}${b.own}` } }
  }
}

function chinesePerson(random: Random): Spelled {
  const family = random.pick(ZH_FAMILY)
  const given = Array.from({ length: random.chance(0.7) ? 2 : 1 }, () => random.pick(ZH_GIVEN))
  const pinyin = given.map(({ latin }) => latin).join('')
  const latin = `${family.latin} ${pinyin.charAt(0).toUpperCase()}${pinyin.slice(1)}`
  return { latin, text: { en: latin, zh: family.own + given.map(({ own }) => own).join('') } }
}

const latin: Script = {
  person: west(null, LATIN_GIVEN, LATIN_FAMILY),
  place: west(null, LATIN_PLACES, LATIN_ENDS, ''),
}

/** The scripts, in the order in which regions take them in turn. */
export const SCRIPTS: readonly Script[] = [
  latin,
  { person: chinesePerson, place: west('zh', ZH_PLACES, ZH_ENDS, '') },
  { person: west('ru', RU_GIVEN, RU_FAMILY), place: west('ru', RU_PLACES, RU_ENDS, '') },
  { person: west('ar', AR_GIVEN, AR_FAMILY), place: west('ar', AR_PLACES, AR_ENDS) },
  { person: west('el', EL_GIVEN, EL_FAMILY), place: west('el', EL_PLACES, EL_ENDS) },
  latin,
  latin,
  latin,
]
