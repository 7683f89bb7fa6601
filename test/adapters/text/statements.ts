/**
 * Plain statements in six languages. In a sentence `{O}` is the organisation, `{A}` an optional adjective, `{M}` an optional amount
 * of money. The tests make variants of each: with and without these, with an acronym, a relative clause, a second sentence that
 * names the organisation again, wrapped lines, and a Windows line end.
 */
export interface Statements {
  readonly headline: string;
  readonly opening: string;
  readonly organizations: readonly string[];
  readonly adjective: string;
  readonly amount: string;
  readonly acronym: string;
  readonly relative: string;
  /** A second sentence about the organisation. */
  readonly again: string;
  readonly funders: readonly string[];
  readonly partners: readonly string[];
}

export const statements: Readonly<Record<string, Statements>> = {
  en: {
    headline: 'Clean water reaches three villages',
    opening: 'Families in three villages have had clean water since Monday.',
    organizations: ['Nordic Water Fund', 'Swedish International Development Agency', 'Government of Germany'],
    adjective: 'rural',
    amount: ' of €4.4 million (US$5.2 million)',
    acronym: ' (NWF)',
    relative: ', which has worked here for ten years,',
    again: '{O} will visit the villages in May.',
    funders: [
      'The {A} project is funded by the {O}.',
      'Funded by the {O}, the project helps {A} families.',
      'The work was made possible by a grant{M} from the {O}.',
      'The {A} wells were built with funding from the {O}.',
      'The {A} project is financed by the {O}.',
      'The work is paid for by a contribution{M} from the {O}.',
      'The {A} wells were drilled thanks to a donation{M} from the {O}.',
    ],
    partners: [
      'The {A} project is implemented in partnership with the {O}.',
      'The {A} wells were drilled in collaboration with the {O}.',
      'The {A} work is carried out by the {O}.',
      'The {A} project was implemented by the {O}.',
    ],
  },
  fr: {
    headline: 'L’eau potable arrive dans trois villages',
    opening: 'Les familles de trois villages ont de l’eau potable depuis lundi.',
    organizations: ['Banque africaine de développement', 'Fondation Horizon', 'Coopération suisse'],
    adjective: 'rural',
    amount: ' de 4,4 millions d’euros (5,2 millions de dollars)',
    acronym: ' (FNE)',
    relative: ', qui travaille ici depuis dix ans,',
    again: 'Une équipe de la {O} viendra en mai.',
    funders: [
      'Le projet {A} est financé par la {O}.',
      'Financé par la {O}, le projet {A} aide les familles.',
      'Les forages ont été réalisés grâce à un don{M} de la {O}.',
      'Le projet {A} bénéficie de l’appui financier de la {O}.',
    ],
    partners: [
      'Le projet {A} est mis en œuvre en partenariat avec la {O}.',
      'Les forages ont été réalisés en collaboration avec la {O}.',
      'Le projet {A} est mis en œuvre par la {O}.',
    ],
  },
  es: {
    headline: 'El agua potable llega a tres aldeas',
    opening: 'Las familias de tres aldeas tienen agua potable desde el lunes.',
    organizations: ['Unión Europea', 'Agencia Española de Cooperación', 'Fundación Horizonte'],
    adjective: 'rural',
    amount: ' de 4,4 millones de euros (5,2 millones de dólares)',
    acronym: ' (FNA)',
    relative: ', que trabaja aquí desde hace diez años,',
    again: 'Un equipo de la {O} vendrá en mayo.',
    funders: [
      'El proyecto {A} está financiado por la {O}.',
      'Financiado por la {O}, el proyecto {A} ayuda a las familias.',
      'Los pozos se construyeron gracias a una donación{M} de la {O}.',
      'El proyecto {A} cuenta con el apoyo financiero de la {O}.',
    ],
    partners: [
      'El proyecto {A} se ejecuta en alianza con la {O}.',
      'Los pozos se construyeron en colaboración con la {O}.',
      'El proyecto {A} es ejecutado por la {O}.',
    ],
  },
  ru: {
    headline: 'Чистая вода пришла в три села',
    opening: 'Семьи трёх сёл с понедельника получают чистую воду.',
    organizations: ['Северный водный фонд', 'Шведское агентство развития', 'Фонд Горизонт'],
    adjective: 'сельский',
    amount: ' в размере 4,4 млн евро (5,2 млн долларов)',
    acronym: ' (СВФ)',
    relative: ', который работает здесь десять лет,',
    again: 'В мае {O} проведёт встречу.',
    funders: [
      'Этот {A} проект финансирует {O}.',
      'Средства на {A} проект выделил {O}.',
      'Донор проекта: {O}.',
    ],
    partners: ['Партнёр проекта: {O}.', 'Этот {A} проект реализует {O}.'],
  },
  ar: {
    headline: 'المياه النظيفة تصل إلى ثلاث قرى',
    opening: 'تحصل الأسر في ثلاث قرى على مياه نظيفة منذ يوم الاثنين.',
    organizations: ['الصندوق الشمالي للمياه', 'الوكالة السويدية للتنمية', 'مؤسسة الأفق'],
    adjective: 'الريفي',
    amount: ' بقيمة 4.4 مليون يورو (5.2 مليون دولار)',
    acronym: ' (NWF)',
    relative: '، التي تعمل هنا منذ عشر سنوات،',
    again: 'وسيزور فريق من {O} القرى في مايو.',
    funders: [
      'المشروع {A} ممول من {O}.',
      'نفذ المشروع {A} بتمويل من {O}.',
      'حفرت الآبار بفضل منحة{M} من {O}.',
    ],
    partners: ['ينفذ المشروع {A} بالشراكة مع {O}.', 'حفرت الآبار بالتعاون مع {O}.'],
  },
  zh: {
    headline: '三个村庄用上清洁水',
    opening: '三个村庄的家庭从星期一起用上了清洁水。',
    organizations: ['北方水基金会', '瑞典国际开发署', '地平线基金会'],
    adjective: '农村',
    amount: '四百四十万欧元（约合五百二十万美元）的',
    acronym: '（NWF）',
    relative: '',
    again: '五月，{O}将访问这些村庄。',
    funders: ['该{A}项目由{O}资助。', '该{A}项目获得{O}资助。', '在{O}的资助下，该{A}项目于去年启动。'],
    partners: ['该{A}项目与{O}合作开展。', '该{A}项目由{O}负责实施。', '该{A}项目与{O}共同实施。'],
  },
};
