import { expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';

const stories = {
  en: `The bakery run by a women's cooperative in the old port opened on Tuesday with ovens that run on solar power. Eleven bakers sell bread to two schools.

The group had waited three years for the building. A loan from a savings club covered the ovens. A second bakery will open next year.`,
  fr: `La boulangerie de la coopérative de femmes du vieux port a ouvert mardi avec des fours solaires. Onze boulangères vendent leur pain à deux écoles.

Le groupe attendait le local depuis trois ans. Un prêt d’un club d’épargne a payé les fours. Une deuxième boulangerie ouvrira l’an prochain.`,
  es: `La panadería de la cooperativa de mujeres del puerto viejo abrió el martes con hornos solares. Once panaderas venden pan a dos escuelas.

El grupo esperó el local durante tres años. Un préstamo de un club de ahorro pagó los hornos. La segunda panadería abrirá el año que viene.`,
  ru: `Пекарня женского кооператива в старом порту открылась во вторник с печами на солнечной энергии. Одиннадцать пекарей продают хлеб двум школам.

Группа ждала помещения три года. Печи оплатили из займа сберегательного клуба. Вторая пекарня откроется в будущем году.`,
  ar: `افتتح المخبز الذي تديره تعاونية نسائية في الميناء القديم يوم الثلاثاء بأفران تعمل بالطاقة الشمسية. وتبيع إحدى عشرة خبازة الخبز لمدرستين.

وانتظرت المجموعة المقر ثلاث سنوات، ودفع قرض من ناد للادخار ثمن الأفران. وسيفتتح مخبز ثان في العام المقبل.`,
  zh: `老港口妇女合作社的面包房周二开张，烤炉用的是太阳能。十一位面包师大多是以前没有收入的母亲，她们把面包卖给两所学校。

大家等这间房子等了三年。储蓄互助会的一笔贷款付了烤炉的钱。第二家面包房明年开业。`,
};

type Language = keyof typeof stories;

/** Lines above a headline, and the headline. */
test.each<[language: Language, above: string, headline: string]>([
  // Seasons and issues
  ['fr', 'Lettre d’information n° 12\nPrintemps 2026', 'Le pain du soleil'],
  ['fr', 'Été 2025 – Bulletin trimestriel', 'Onze femmes et un four'],
  ['es', 'Boletín n.º 12\nPrimavera de 2026', 'El pan del sol'],
  ['ru', 'Информационный бюллетень № 12\nВесна 2026', 'Хлеб из солнца'],
  ['ru', 'Лето 2025 – ежеквартальный бюллетень', 'Одиннадцать пекарей и одна печь'],
  ['ar', 'نشرة إخبارية رقم 12\nربيع 2026', 'خبز من الشمس'],
  ['zh', '第12期通讯\n2026年春', '太阳烤出的面包'],
  ['en', 'In this issue: boats, bread, thank you', 'Bakery opens after three years'],
  ['es', 'Nota informativa No. 045', 'Abre la panadería'],
  ['en', 'Letter from the chair', 'Three years for one oven'],
  ['ru', 'Годовой отчёт – 2025', 'Одиннадцать женщин и печь'],
  ['fr', '## Communiqué de presse\n\n**Lomé, le 8 mars 2026**', 'Un four pour onze femmes'],
  // Greetings
  ['en', 'Dear friends and supporters,', 'Bread at last!'],
  ['fr', 'Bonjour à toutes et à tous !', 'Enfin, les fours chauffent'],
  ['es', '¡Hola a todas y todos!', 'Ya calientan los hornos'],
  ['ru', 'Добрый день, дорогие соседи!', 'Печи горячие'],
  ['ar', 'جيراننا الأعزاء، تحية طيبة،', 'وأخيرا سخنت الأفران'],
  ['zh', '亲爱的朋友们：', '烤炉终于热了'],
  // A date and what it is about, in both orders
  ['en', '14 May 2026    Women and work', 'A bakery in the old port runs on sunlight'],
  ['fr', 'Femmes et travail | 14 mai 2026', 'Une boulangerie solaire au vieux port'],
  ['es', '14 de mayo de 2026    Mujeres y trabajo', 'Una panadería solar en el puerto viejo'],
  ['zh', '新闻 | 2026年5月12日 | 阅读时间：3分钟', '十一位面包师和一座烤炉'],
  // What it is about, and the country
  ['en', 'Energy & Work · Gambia · 3 min read', 'Who bakes'],
  ['fr', 'Énergie et travail | Gambie', 'Le port cuit son pain'],
  ['ar', 'الطاقة والعمل | غامبيا', 'الميناء يخبز خبزه'],
  ['zh', '能源与工作 | 冈比亚', '港口自己烤面包'],
  // Steps with any sign
  ['ar', 'الرئيسية < ماذا نفعل < قصص', 'مخبز في الميناء'],
  ['en', 'Home < Our work < Stories', 'A bakery in the port'],
  // Names of small groups, alone, in brackets of a town, or with a motto above a section
  ['en', 'Blue Gate Trust', 'Loaves for the lane'],
  ['fr', 'Quatre Fours Solidaires asbl', 'Du pain, enfin'],
  ['en', 'Stone Bridge Players', 'Bread for two schools'],
  ['es', 'Amigos del Muelle\nJuntos amasamos mejor\n\nEDITORIAL', '¿Quién hace el pan?'],
  ['ru', 'Друзья причала\nВместе печём лучше\n\nНОВОСТИ', 'Кто печёт хлеб?'],
  ['ar', 'أصدقاء الرصيف\nمعا نعجن أفضل\n\nأخبار', 'من يصنع الخبز؟'],
  ['zh', '码头之友\n一起揉面更香\n\n动态', '谁来做面包？'],
  ['zh', '蓝门公益小站', '热面包'],
])('%s: below %j stands %j', (language, above, headline) => {
  const { articles } = fromText(`${above}\n\n${headline}\n\n${stories[language]}`, { language });
  expect(articles[0]?.headline).toBe(headline);
});

test.each<[language: Language, headline: string]>([
  ['en', 'Spring comes to the old port'],
  ['en', 'Hello, bread!'],
  ['en', 'Dear bread: why a loaf costs more in the port'],
  ['en', 'By the old port, bread again'],
  ['en', 'Summer of 2025 brought a bakery'],
  ['fr', 'Par la force des bras'],
  ['fr', 'Été solaire pour onze boulangères'],
  ['es', 'Por fin calientan los hornos'],
  ['ru', 'Весна в старом порту'],
  ['ru', 'Здравствуй, хлеб!'],
  ['zh', '春天的面包'],
])('%s: %j is a headline', (language, headline) => {
  const { articles } = fromText(`${headline}\n\n${stories[language]}`, { language });
  expect(articles[0]?.headline).toBe(headline);
});
