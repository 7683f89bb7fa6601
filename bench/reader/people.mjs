// @ts-nocheck: the inner functions have no type annotations yet.
/**
 * Sentences with persons for the training of names: the labelled texts name none, and a reader that never saw a person takes one
 * for an organisation. The names are syllables put together by chance; nobody is meant.
 */
import { randomFrom } from './chain.mjs';

const syllables = {
  latin: 'ba be di do fa ga hi jo ka la li ma mi na ne no pa ra ri ro sa se si ta te ti va ve yo za'.split(
    ' ',
  ),
  ru: 'ба ве га да же за ки ла ми на ро са та фи ха ча ша юра ян ол'.split(' '),
  ar: 'با دا را سا كا لي مي نو ها فا صا عا حم سر نا'.split(' '),
  zh: '嘉 宇 明 思 远 文 欣 浩 静 丽 伟 强 敏 涛 雪 晨'.split(' '),
};
const surnames = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'];

/** Per language: sentences with `P` for a person, `T` for a title and `O` for an organisation; titles. */
const templates = {
  en: [
    [
      '“This changes everything,” said P, T of O.',
      'P, the T of O, opened the meeting.',
      'Dr P and Ms P welcomed the guests.',
      'T P thanked the team.',
      'Speaking for O, P said work would go on.',
      'Professor P of O presented the results; P agreed.',
      'Among the speakers were P (T), P and P.',
    ],
    'Director|Minister of Health|Minister of Agriculture|Country Director|Ambassador|Secretary-General|Programme Manager|Mayor|Prime Minister|Minister of Education|Chief Executive|Head of Mission|Project Coordinator|Permanent Secretary',
  ],
  fr: [
    [
      '« C’est un grand jour », a déclaré P, T de O.',
      'P, T de O, a ouvert la séance.',
      'M. P et Mme P ont accueilli les invités.',
      'Le T, P, a remercié l’équipe.',
      'Au nom de O, P a souligné l’importance du travail.',
      'Dr P, T, et Madame P étaient présents.',
    ],
    'Directeur|Ministre de la Santé|Ministre de l’Agriculture|Ambassadrice|Coordonnatrice|Secrétaire général|Maire|Représentant résident|Ministre des Affaires étrangères|Présidente|Chef de mission|Gouverneur|Préfet',
  ],
  es: [
    [
      '«Es un gran día», dijo P, T de O.',
      'P, T de O, inauguró el acto.',
      'El señor P y la doctora P recibieron a los invitados.',
      'El T, P, agradeció al equipo.',
      'En nombre de O, P destacó el trabajo.',
      'Entre los asistentes estaban P, P y la T, P.',
    ],
    'Director|Ministro de Salud|Ministra de Agricultura|Embajadora|Coordinador|Secretario General|Alcaldesa|Representante|Ministro de Relaciones Exteriores|Presidente|Gobernador|Directora Ejecutiva',
  ],
  ru: [
    [
      '«Это важный день», – сказал P, T O.',
      'T O P открыл встречу.',
      'P и P поблагодарили команду.',
      'Как отметила P, T O, работа продолжится.',
      'Г-н P и г-жа P приняли участие.',
      'Выступил P, T.',
    ],
    'директор|министр здравоохранения|посол|руководитель проекта|мэр|заместитель министра|координатор|глава представительства|председатель|губернатор',
  ],
  ar: [
    [
      'وقال P، T O: "هذا يوم مهم".',
      'وأكد T P أهمية العمل.',
      'وحضر الحفل السيد P والسيدة P.',
      'وأضاف الدكتور P من O أن العمل مستمر.',
      'وأشارت P، T O، إلى النتائج.',
    ],
    'مدير|وزير الصحة|وزير التربية|سفير|منسق المشروع|رئيس البلدية|المدير التنفيذي|الأمين العام|محافظ|رئيس مجلس الإدارة',
  ],
  zh: [
    [
      'OTP说，这是重要的一天。',
      'P是OT，他介绍了项目情况。',
      'OTP、TP等出席活动。',
      '“这改变了一切。”OTP表示。',
      'P和P向来宾介绍了成果。',
      'T、OP致辞。',
    ],
    '主任|部长|大使|理事长|总干事|秘书长|项目经理|市长|执行董事|局长|副主席|代表|会长',
  ],
};

/**
 * @param {import('./corpus.mjs').LabelledText[]} texts whose organisations the sentences name
 * @param {number} count texts per language
 * @returns {import('./corpus.mjs').LabelledText[]}
 */
export function textsWithPeople(texts, count) {
  const random = randomFrom(11);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const word = (list) => {
    const text = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(list)).join('');
    return text[0].toUpperCase() + text.slice(1);
  };
  const person = (language) => {
    if (language === 'zh')
      return (
        pick(surnames) +
        Array.from({ length: 1 + Math.floor(random() * 2) }, () => pick(syllables.zh)).join('')
      );
    const list = syllables[language] ?? syllables.latin;
    return Array.from({ length: 2 + Math.floor(random() * 1.4) }, () => word(list)).join(' ');
  };
  return Object.entries(templates).flatMap(([language, [sentences, titles]]) => {
    const names = texts
      .filter((text) => text.language === language)
      .flatMap(({ label }) => [...label.funders, ...label.partners].map(({ name }) => name));
    return Array.from({ length: count }, (_, index) => {
      const used = [];
      const paragraph = Array.from({ length: 3 }, () =>
        pick(sentences).replaceAll(/[PTO]/g, (letter) => {
          if (letter === 'P') return person(language);
          if (letter === 'T') return pick(titles.split('|'));
          used.push(pick(names));
          return used.at(-1);
        }),
      ).join(language === 'zh' ? '' : ' ');
      const none = { headline: '', partners: [], participants: [], locations: [], sdgs: [], paragraphs: 1 };
      const label = { ...none, language, funders: used.map((name) => ({ name })) };
      return { name: `${language}-people${index}`, language, text: `-\n${paragraph}`, label, short: true };
    });
  });
}
