import { itemsOf, linesOf } from '../lists.js';
import { type LabelToken, tokensOf, wordsOf } from './tokens.js';

/**
 * The words of labels that name Sustainable Development Goals, in the UN's languages and Portuguese: phrases by meaning, separated
 * by `|`. Comparison ignores case and accents.
 */
const goalLabelWords = {
  /** May come first. */
  lead: '# | the | les | los | UN | U.N. | United Nations | " | “ | « | ( | [',
  /** Unambiguous names of the goals: a number after one is that of a goal. */
  strong: `
    SDG | Sustainable Development Goal | Global Goal | ODD | Objectif de développement durable | ODS
    Objetivo de Desarrollo Sostenible | Objetivo de Desenvolvimento Sustentável | ЦУР | Цель устойчивого развития
    Цель в области устойчивого развития | 可持续发展目标 | 可持續發展目標 | 永續發展目標 | هدف التنمية المستدامة
    هدف للتنمية المستدامة
  `,
  /** The same in the plural: "SDGs 5 years on" counts something else. */
  plural: `
    SDGs | Sustainable Development Goals | Global Goals | Objectifs de développement durable
    Objetivos de Desarrollo Sostenible | Objetivos de Desenvolvimento Sustentável | Цели устойчивого развития
    Цели в области устойчивого развития | أهداف التنمية المستدامة | أهداف للتنمية المستدامة
  `,
  /** Words for any goal: the number after one needs the goal's title, or "of the SDGs". */
  weak: `
    goal | goals | objectif | objectifs | objetivo | objetivos | цель | цели | 目标 | 目標 | الهدف | الأهداف | هدف
  `,
  of: 'of | of the | des | de los | dos | в рамках | из | من',
  /** Between the name and the number, and between the number and a title. */
  gap: `
    # | : | . | - | – | — | _ | ( | , | ｜ | no | no. | n° | n. | number | numéro | número | номер | رقم | 第 | 之 | goal
    goals | target | targets | indicator | indicators | cible | cibles | objectif | objectifs | meta | metas
    objetivo | objetivos | задача | задачи | цель | المقصد | مقصد | الغاية | غاية | 具体目标
  `,
  and: ', | ; | / | & | + | ، | ؛ | 、 | and | or | et | ou | y | e | o | и | или | و | أو | 和 | 及 | 与 | 與',
  range: 'to | à | a | до | إلى | 至 | 到',
  /** After a number, what it counts or measures. */
  units: `
    % | ‰ | ° | € | $ | £ | million | millions | billion | billions | trillion | thousand | hundred | percent | per cent
    percentage | times | years | year | months | weeks | days | day | hours | minutes | degrees | points | km | kg | bn | mn
    milliard | milliards | mille | pour cent | fois | ans | années | jours | mois | heures | millón | millones | milhões
    bilhões | mil | por ciento | por cento | veces | vezes | años | anos | días | dias | meses | horas | миллион
    миллиона | миллионов | млн | миллиард | миллиарда | миллиардов | млрд | тысяч | тысячи | тыс | процент | процента
    процентов | раз | раза | лет | года | дней | дня | месяцев | часов | минут | 万 | 萬 | 亿 | 億 | 千 | 百 | 个 | 個 | 年
    月 | 天 | 周 | 岁 | 歲 | 倍 | 次 | مليون | ملايين | مليار | مليارات | ألف | آلاف | بالمئة | بالمائة | في المئة
    في المائة | سنة | سنوات | عام | عاما | أعوام | يوم | يوما | أيام | شهر | أشهر | شهرا | ساعة | دقيقة | دقائق
  `,
} as const;

/** How the title of each goal may begin (A/RES/70/1, with the UN's short forms), one line per goal. */
const goalTitleBeginnings = `
  no poverty | end poverty | poverty | pas de pauvreté | fin de la pobreza | erradicação da pobreza | ликвидация нищеты | القضاء على الفقر | 无贫穷 | 無貧窮
  zero hunger | end hunger | hunger | faim zéro | hambre cero | fome zero | ликвидация голода | القضاء التام على الجوع | القضاء على الجوع | 零饥饿 | 零飢餓
  good health | health and | bonne santé | santé | salud y | saúde | хорошее здоровье | الصحة الجيدة | 良好健康
  quality education | education | éducation | educación | educação | качественное образование | التعليم الجيد | 优质教育 | 優質教育
  gender equality | égalité entre les sexes | égalité des sexes | igualdad de género | igualdade de gênero | гендерное равенство | المساواة بين الجنسين | 性别平等 | 性別平等
  clean water | water and | eau propre | agua limpia | água potável | чистая вода | المياه النظيفة | 清洁饮水 | 潔淨水
  affordable and clean | clean energy | energy | énergie propre | energía asequible | energia | недорогостоящая и чистая | доступная и чистая | طاقة نظيفة | الطاقة النظيفة | 经济适用的清洁能源 | 清洁能源
  decent work | travail décent | trabajo decente | trabalho decente | достойная работа | достойный труд | العمل اللائق | 体面工作 | 體面工作
  industry | industrie | industria | indústria | индустриализация | промышленность | الصناعة والابتكار | 产业 | 工业 | 產業
  reduced inequalit | reduce inequalit | inégalités réduites | reducción de las desigualdades | redução das desigualdades | уменьшение неравенства | сокращение неравенства | الحد | 减少不平等 | 減少不平等
  sustainable cities | villes et communautés | ciudades y comunidades | cidades e comunidades | устойчивые города | مدن ومجتمعات | المدن والمجتمعات | 可持续城市 | 永續城市
  responsible consumption | consommation et production | producción y consumo | consumo e produção | ответственное потребление | الاستهلاك والإنتاج | 负责任消费 | 負責任消費
  climate action | climate | mesures relatives | lutte contre les changements | acción por el clima | ação contra a mudança | борьба с изменением климата | العمل المناخي | 气候行动 | 氣候行動
  life below water | vie aquatique | vida submarina | vida na água | сохранение морских | الحياة تحت الماء | 水下生物
  life on land | vie terrestre | vida de ecosistemas | vida terrestre | сохранение экосистем суши | الحياة في البر | 陆地生物 | 陸地生物
  peace | paix | paz | мир | السلام | 和平
  partnership | partenariat | alianzas | parcerias | партнерство | عقد الشراكات | الشراكات | 促进目标实现 | 伙伴关系
`;

export type PhraseKind = keyof typeof goalLabelWords;

/** Phrases as keys of tokens, by their first key, the longest first. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

// Parsed on first use, to keep imports fast.
const phrasesByKind = new Map<PhraseKind, Phrases>();
let beginningsByGoal: readonly (readonly string[])[] | undefined;

/** The length in tokens of the longest phrase of a kind that begins at a position; 0 if no phrase matches. */
export function phraseLength(kind: PhraseKind, tokens: readonly LabelToken[], at: number): number {
  const phrases = phrasesOf(kind).get(tokens[at]?.key ?? '') ?? [];
  return phrases.find((keys) => keys.every((key, index) => tokens[at + index]?.key === key))?.length ?? 0;
}

/** Whether these tokens are the beginning of a goal's title. */
export function beginsTitle(goal: number, tokens: readonly LabelToken[]): boolean {
  beginningsByGoal ??= linesOf(goalTitleBeginnings).map((line) =>
    itemsOf(line).map((title) => wordsOf(tokensOf(title))),
  );
  const words = wordsOf(tokens);
  return beginningsByGoal[goal - 1]?.some((beginning) => words.startsWith(beginning)) ?? false;
}

function phrasesOf(kind: PhraseKind): Phrases {
  const known = phrasesByKind.get(kind);
  if (known) return known;
  const phrases = new Map<string, string[][]>();
  for (const phrase of itemsOf(goalLabelWords[kind])) {
    const keys = tokensOf(phrase).map(({ key }) => key);
    const [first = ''] = keys;
    phrases.set(first, [...(phrases.get(first) ?? []), keys]);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.length - a.length);
  phrasesByKind.set(kind, phrases);
  return phrases;
}
