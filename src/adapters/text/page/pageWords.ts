import { crossed } from '../names/linked.js';
import { wordList } from '../wordList.js';

/** Words of the lines above a headline that tell which issue it is in, and of those that greet its readers. */
export interface PageWords {
  /** A season, or what comes in issues: one of them and a number make a line an issue's. */
  readonly issues: readonly string[];
  /** What may stand beside them. */
  readonly besideIssues: readonly string[];
  /** First words of a greeting, before the persons greeted: "Dear". */
  readonly greetings: readonly string[];
  /** Greetings by themselves: "Hello everyone". */
  readonly hellos: readonly string[];
  /** Who wrote, where it is no name: "by our *correspondent*". */
  readonly writers?: readonly string[];
  /** Nouns in the names of papers and stations: "The Valley *Gazette*". */
  readonly media?: readonly string[];
  /** First words of a list of what is in an issue, before a colon; its standing parts. */
  readonly contents: readonly string[];
}

export const enPage: PageWords = {
  issues: wordList(
    'spring | summer | autumn | fall | winter | issue | issues | volume | vol | edition | newsletter | bulletin | quarter',
  ),
  besideIssues: wordList(
    'no | nr | number | special | double | the | of | and | quarterly | monthly | annual | weekly | our | for',
  ),
  greetings: ['Dear'],
  hellos: [
    ...wordList('Hello | Hello again | Greetings | Welcome | Welcome back | Good morning | Hi'),
    ...crossed(wordList('Hello | Hi | Hello dear | Greetings | Greetings dear | Good morning | Welcome'), [
      ...wordList(
        'all | everyone | everybody | friends | there | readers | neighbours | to all | to you all',
      ),
    ]),
    ...wordList('Hello, friends | Hello, everyone | Greetings to all our friends | Greetings from all of us'),
  ],
  writers: wordList(
    'correspondent | correspondents | reporter | reporters | staff | writer | desk | team | editor | editors | office | newsroom | agency | agencies | communications | volunteer | volunteers',
  ),
  media: wordList(`
    gazette | times | herald | tribune | courier | chronicle | observer | mirror | guardian | telegraph | ledger | sentinel | examiner | journal | daily
    monitor | independent | dispatch | echo | advertiser | argus | mail | express | weekly | bulletin | radio | online | review | vanguard | inquirer | globe
    enquirer | newspaper | newspapers | broadcasting | reporter | citizen | messenger | fm | tv | television | magazine | post
  `),
  contents: wordList(
    'In this issue | Inside | Inside this issue | Contents | In this edition | Letter from the chair | Letter from the director | Letter from the editor | Letter from the president | From the director | A word from the director | A word from the chair | Annual report | Local news',
  ),
};

export const frPage: PageWords = {
  issues: wordList(
    'printemps | été | automne | hiver | numéro | bulletin | lettre | édition | volume | vol | trimestre | semestre | newsletter | gazette',
  ),
  besideIssues: wordList(
    'n | no | nº | n° | de | du | d | la | le | l | et | spécial | spéciale | double | trimestriel | trimestrielle | mensuel | mensuelle | semestriel | annuel | hebdomadaire | information | liaison | nouvelles',
  ),
  greetings: wordList('Cher | Chère | Chers | Chères | Très chers'),
  hellos: [
    'Bonjour',
    'Bonsoir',
    'Bonne année',
    ...crossed(wordList('Bonjour | Bonsoir | Salut'), [
      ...wordList(
        'à tous | à toutes | à toutes et à tous | à tous et à toutes | à vous | les amis | chers amis | chers lecteurs',
      ),
    ]),
    ...wordList('Madame, Monsieur | Mesdames, Messieurs | Mesdames et Messieurs'),
  ],
  writers: wordList(
    'correspondant | correspondante | correspondants | envoyé | envoyée | rédaction | rédacteur | rédactrice | équipe | service | stagiaire | bureau | journaliste | bénévole',
  ),
  contents: wordList(
    'Dans ce numéro | Au sommaire | Sommaire | À lire dans ce numéro | Rapport annuel | Le mot de la présidente | Le mot du président | Le mot de la directrice | Le mot du directeur | Lettre de la directrice | Lettre du directeur',
  ),
};

export const esPage: PageWords = {
  issues: wordList(
    'primavera | verano | otoño | invierno | número | boletín | edición | volumen | vol | trimestre | semestre | gaceta | revista',
  ),
  besideIssues: wordList(
    'n | no | nº | núm | nro | de | del | la | el | y | especial | doble | trimestral | mensual | semestral | anual | semanal | informativo | nuestro | nuestra',
  ),
  greetings: wordList(
    'Querido | Querida | Queridos | Queridas | Queridxs | Estimado | Estimada | Estimados | Estimadas | Apreciado | Apreciada | Apreciados | Apreciadas | Muy queridos',
  ),
  hellos: [
    'Hola',
    'Buenos días',
    'Saludos',
    ...crossed(wordList('Hola | Saludos | Buenos días'), [
      ...wordList(
        'a todos | a todas | a todas y todos | a todos y todas | a todas y a todos | a todos y a todas | amigos | amigas | amigas y amigos | amigos y amigas',
      ),
    ]),
    ...wordList('Hola, amigos | Hola, amigas'),
  ],
  writers: wordList(
    'corresponsal | corresponsales | enviado | enviada | redacción | redactor | redactora | equipo | oficina | periodista | prensa | agencia | comunicación | voluntaria | voluntario',
  ),
  contents: wordList(
    'En este número | En esta edición | Contenido | Sumario | En este boletín | Informe anual | Carta de la directora | Carta del director | Carta de la presidenta | Carta del presidente | Palabras de la presidenta | Palabras del director',
  ),
};

export const ruPage: PageWords = {
  issues: wordList(
    'весна | лето | осень | зима | номер | выпуск | бюллетень | вестник | том | квартал | полугодие | рассылка | дайджест',
  ),
  besideIssues: wordList(
    'no | год | года | г | и | ежеквартальный | ежемесячный | квартальный | месячный | информационный | новостной | новостная | специальный | спецвыпуск | за | наш | наша',
  ),
  greetings: wordList(
    'Дорогие | Дорогой | Дорогая | Уважаемые | Уважаемый | Уважаемая | Милые | Здравствуйте, дорогие | Здравствуйте, уважаемые | Добрый день, дорогие | Добрый день, уважаемые',
  ),
  hellos: [
    ...wordList(
      'Здравствуйте | Добрый день | Доброе утро | Добрый вечер | Привет | Приветствуем | Всем привет',
    ),
    ...['Здравствуйте', 'Добрый день', 'Привет', 'Доброе утро'].flatMap((hello) =>
      wordList('друзья | наши друзья | коллеги | соседи | все | всем').map((whom) => `${hello}, ${whom}`),
    ),
    'Друзья',
  ],
  contents: wordList(
    'В номере | В этом номере | В этом выпуске | Содержание | В выпуске | Годовой отчёт | Годовой отчет | Письмо директора | Слово председателя | Слово директора | Слово редактора',
  ),
};

export const arPage: PageWords = {
  issues: wordList(
    'ربيع | صيف | خريف | شتاء | الربيع | الصيف | الخريف | الشتاء | العدد | عدد | نشرة | النشرة | المجلد',
  ),
  besideIssues: wordList(
    'رقم | عام | سنة | فصلية | شهرية | سنوية | أسبوعية | الفصلية | الشهرية | السنوية | الأسبوعية | إخبارية | الإخبارية | إعلامية | خاص | من | لعام | م',
  ),
  greetings: wordList(
    'أصدقاءنا | أصدقائي | أعزائي | أعزاءنا | أحبتنا | أحباءنا | الأصدقاء | أيها الأصدقاء | أيها الأعزاء | الإخوة | الأخوات | الأخوة | السادة | حضرات | عزيزي | عزيزتي | قراءنا | متابعينا | الأعزاء | الكرام | الأحبة | الأفاضل',
  ),
  hellos: wordList(`
    السلام عليكم | السلام عليكم ورحمة الله | السلام عليكم ورحمة الله وبركاته | مرحبا | مرحبا بكم | مرحبا بكم جميعا | مرحبا جميعا | أهلا | أهلا بكم | أهلا وسهلا | أهلا وسهلا بكم | تحية طيبة | تحية طيبة وبعد
    صباح الخير | مساء الخير | تحياتنا | تحياتنا لكم | بسم الله الرحمن الرحيم
  `),
  contents: wordList(
    'في هذا العدد | محتويات العدد | المحتويات | داخل العدد | التقرير السنوي | بورتريه | كلمة الرئيسة | كلمة الرئيس | كلمة المدير | كلمة المديرة | رسالة المدير | رسالة المديرة',
  ),
};

export const zhPage: PageWords = {
  issues: wordList('春 | 夏 | 秋 | 冬 | 季 | 刊 | 期 | 卷 | 报 | 讯 | 號 | 报'),
  besideIssues: wordList(
    '年 | 月 | 第 | 总 | 總 | 号 | 通 | 简 | 簡 | 春 | 双 | 半 | 度 | 版 | 工 | 作 | 快 | 一 | 二 | 三 | 四 | 五 | 六 | 七 | 八 | 九 | 十 | 百 | 〇 | 零 | 訊 | 報 | 天 | 新',
  ),
  greetings: wordList('亲爱的 | 親愛的 | 尊敬的 | 敬爱的 | 各位'),
  hellos: wordList(
    '大家好 | 你好 | 您好 | 你们好 | 各位好 | 朋友们好 | 朋友们 | 各位朋友 | 大家早上好 | 新年好 | 见字如面 | 见信好 | 展信佳 | 朋友，你好 | 朋友们，大家好 | 各位朋友，大家好',
  ),
  contents: wordList(
    '本期内容 | 本期目录 | 本期看点 | 本期导读 | 目录 | 本期要目 | 年度报告 | 理事长的信 | 会长寄语 | 卷首语 | 主编的话',
  ),
};
