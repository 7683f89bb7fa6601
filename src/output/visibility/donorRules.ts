import type { VisibilityRule } from './rules.js';

/**
 * Rules of donors, after what they publish. A contract may ask for other words, and for more than a story can show: compare them with
 * yours. An emblem comes from the donor.
 */
export const donorRules = {
  // "Acknowledge EU support by displaying the EU emblem and funding statement and disclaimer in all dissemination activities … (translated
  // into local languages as appropriate)" (CINEA on Article 17 of EU grant agreements). The emblem is at least 1 cm high ("The use of the
  // EU emblem in the context of EU programmes 2021–2027"), and no smaller than other logos. The EU publishes wordings in its own
  // languages; those in Arabic, Russian and Chinese are translations.
  eu: {
    name: 'European Union',
    funder: {
      names: [
        'European Union',
        'EU',
        'Union européenne',
        'Unión Europea',
        'الاتحاد الأوروبي',
        'Европейский союз',
        '欧洲联盟',
        '欧盟',
      ],
      identifier: undefined,
    },
    required: undefined,
    statements: [
      { language: 'en', text: 'Funded by the European Union' },
      { language: 'en', text: 'Co-funded by the European Union' },
      { language: 'fr', text: 'Financé par l’Union européenne' },
      { language: 'fr', text: 'Cofinancé par l’Union européenne' },
      { language: 'es', text: 'Financiado por la Unión Europea' },
      { language: 'es', text: 'Cofinanciado por la Unión Europea' },
      { language: 'ar', text: 'بتمويل من الاتحاد الأوروبي' },
      { language: 'ar', text: 'بتمويل مشترك من الاتحاد الأوروبي' },
      { language: 'ru', text: 'Финансируется Европейским союзом' },
      { language: 'ru', text: 'Софинансируется Европейским союзом' },
      { language: 'zh', text: '由欧洲联盟资助' },
      { language: 'zh', text: '由欧洲联盟共同资助' },
    ],
    disclaimers: [
      {
        language: 'en',
        text: 'Views and opinions expressed are however those of the author(s) only and do not necessarily reflect those of the European Union or […]. Neither the European Union nor […] can be held responsible for them.',
      },
      {
        language: 'fr',
        text: 'Les points de vue et avis exprimés n’engagent toutefois que leur(s) auteur(s) et ne reflètent pas nécessairement ceux de l’Union européenne ou de […]. Ni l’Union européenne ni […] en être tenues pour responsables.',
      },
      {
        language: 'es',
        text: 'Las opiniones y puntos de vista expresados solo comprometen a su(s) autor(es) y no reflejan necesariamente los de la Unión Europea […]. Ni la Unión Europea ni […] pueden ser considerados responsables de ellos.',
      },
    ],
    emblem: true,
    minHeight: 38,
    source:
      'https://cinea.ec.europa.eu/beneficiaries-corner/communication-and-raising-eu-visibility/what-are-communication-requirements_en',
    read: '2026-12-02',
  },
} as const satisfies Record<string, VisibilityRule>;
