import type { PartnerRule } from '../../evidence.js';
import { crossed, linked, spanishForms } from '../../names/linked.js';
import type { RoleRules } from '../../rules.js';
import { wordList } from '../../wordList.js';

const de = ['de', 'del'];

function partners(rule: PartnerRule, phrases: readonly string[]): RoleRules['partners'] {
  return phrases.map((phrase) => [phrase, { rule }]);
}

/** Phrases by which Spanish says who did it with whom. */
export const esPartners: RoleRules['partners'] = [
  ...partners('in-collaboration-with', [
    ...crossed(
      wordList(`
      colaboración | estrecha colaboración | alianza | estrecha alianza | asociación | cooperación | estrecha cooperación | coordinación
      estrecha coordinación | conjunto | consorcio | asocio | articulación | estrecha articulación | concertación | sinergia | colaboración estrecha
      coordinación estrecha | trabajo conjunto | acuerdo | partenariado
    `).map((noun) => `en ${noun}`),
      ['con'],
    ),
    ...[
      'conjuntamente con',
      'de manera conjunta con',
      'de forma conjunta con',
      'junto con',
      'junto a',
      'junto al',
      'mano a mano con',
      'de la mano de',
      'de la mano del',
      'de la mano con',
      ...crossed(
        wordList(`
      al alimón | codo a codo | codo con codo | hombro con hombro | hombro a hombro | a cuatro manos | de consuno | de forma coordinada
      de manera coordinada | coordinadamente | en equipo | en red | en convenio | mediante convenio | mediante un convenio | a través de un convenio
      por convenio | en virtud de un convenio | en mancuerna | en llave | en forma conjunta | en unión | de la mano
    `),
        ['con'],
      ),
      'en colaboración y coordinación con',
      'en conjunto con',
      'de común acuerdo con',
    ],
    ...linked(
      wordList(`
      con la colaboración | con la cooperación | en compañía | con la coparticipación | con la complicidad
    `),
      de,
    ),
    ...wordList(`
      su socio | sus socios | su socia | su contraparte | sus contrapartes | su aliado | sus aliados | sus aliadas | sus socias
    `).flatMap((noun) => {
      const plural = noun.startsWith('sus') ? 's' : '';
      const described = wordList(`
      local | nacional | estratégico | implementador | ejecutor
    `).map((word) => `${noun} ${word}${plural && (/[lr]$/.test(word) ? 'es' : 's')}`);
      return [noun, ...described].flatMap((phrase) => [
        phrase,
        `${phrase},`,
        `${phrase} en el terreno`,
        `${phrase} en el país`,
        `${phrase} en la zona`,
      ]);
    }),
    ...linked(
      wordList(`
      mediante un acuerdo | a través de un acuerdo | gracias a un acuerdo | en virtud de un acuerdo | mediante acuerdo | gracias a un convenio | a través de una alianza | mediante una alianza
      gracias a una alianza | gracias a la alianza | convenio | convenio de colaboración | convenio de cooperación | acuerdo de colaboración | acuerdo de cooperación | convenio suscrito
      convenio firmado | acuerdo suscrito | alianza
    `),
      ['con'],
    ),
    ...crossed(
      wordList(`
      coorganizado | elaborado | diseñado | codiseñado | coproducido | producido | editado | gestionado | cogestionado | organizado | desarrollado
    `).flatMap(spanishForms),
      wordList(`
      con | junto a | junto al | junto con | en conjunto con
    `),
    ),
    ...crossed(
      wordList(`
          lleva adelante | llevan adelante | llevó adelante | lleva a cabo | llevan a cabo | llevó a cabo | ejecuta | ejecutó | ejecutará | implementa | implementó | desarrolla | desarrolló
          coordina | gestiona | organiza | organizó | coorganiza | impulsa | impulsó | realiza | realizó
        `),
      wordList(`
      con | junto a | junto al | junto con | en conjunto con
    `),
    ),
    ...crossed(
      wordList(`
      se ha asociado | se han asociado | se ha aliado | se han aliado | se alía | se alían | se asocia | se asocian | ha unido fuerzas | han unido fuerzas | unió fuerzas | unieron fuerzas | une fuerzas
      unió esfuerzos | unieron esfuerzos | sumó esfuerzos | sumaron esfuerzos | ha colaborado | han colaborado | ha trabajado | han trabajado | viene trabajando | vienen trabajando | trabajará | trabajarán
      colaborará | cooperó | coopera | se articuló | se articula | se coordina | se coordinó | coordinó | coordinaron | se hermanó | hizo equipo | hicieron equipo | hace equipo
      se asoció | se asociaron | se alió | se aliaron | se unió | se unieron | trabaja | trabajan | trabajó | colabora | colaboró
    `),
      wordList(`
      con | conjuntamente con | junto con | junto a
    `),
    ),
  ]),
  ...partners('implemented-by', [
    ...crossed(
      wordList(`
      ejecutado | implementado | realizado | desarrollado | coorganizado | llevado a cabo
    `).flatMap((word) =>
        word.includes(' ')
          ? wordList(`
      llevado a cabo | llevada a cabo | llevados a cabo | llevadas a cabo
    `)
          : spanishForms(word),
      ),
      wordList(`
      por | conjuntamente por | de manera conjunta por | de forma conjunta por | junto con | junto a | conjuntamente con | a través de | a través del
      en terreno por
    `),
    ),
    'lo ejecuta',
    'lo ejecutan',
    'la ejecuta',
    'la ejecutan',
    'lo implementa',
    'lo implementan',
    'la implementa',
    'la implementan',
    'los ejecutan',
    'lo llevan a cabo',
    'lo lleva a cabo',
    'la ejecución está a cargo de',
    'la ejecución está a cargo del',
    'cuya ejecución está a cargo de',
  ]),
  ...wordList(`
      Socio | Socios | Aliado | Aliados | Socios implementadores | Socio implementador | Socios ejecutores | Socio ejecutor | Socios del proyecto
      Contraparte | Contrapartes | Ejecutores | Ejecuta | Ejecutan | Implementa | Implementan | En alianza con | En colaboración con | Socios locales
      Socio local | Socios estratégicos | Entidad colaboradora | Entidades colaboradoras | Entidades socias | Entidad socia | Organizaciones socias
      Colaboradores | Colabora | Colaboran | Organiza | Organizan | Entidad ejecutora | Entidades ejecutoras | Ejecutor | Ejecutado por | Implementado por
      Ejecución | Con la colaboración de | Aliadas | Aliados del proyecto
    `).map((word) => [word, { rule: 'partner-label', label: true }] as const),
];
