import { esClauses } from './esClauses.js';
import type { FunderRule, ParticipantRule, PartnerRule } from './evidence.js';
import { crossed, linked, spanishForms } from './linked.js';
import type { Pairs, RoleRules, Trigger } from './rules.js';
import { wordList } from './wordList.js';

const de = ['de', 'del'];

function funders(rule: FunderRule, phrases: readonly string[], weak = false): Pairs<Trigger<FunderRule>> {
  return phrases.map((phrase) => [phrase, weak ? { rule, weak } : { rule }]);
}
function partners(rule: PartnerRule, phrases: readonly string[]): Pairs<Trigger<PartnerRule>> {
  return phrases.map((phrase) => [phrase, { rule }]);
}

const money = wordList(`
  financiación | financiamiento | cofinanciación | cofinanciamiento | apoyo financiero | apoyo económico | respaldo financiero
  ayuda financiera | aporte financiero | aporte económico | aportes financieros | contribución financiera | contribuciones financieras
  subvención | subvenciones | patrocinio | recursos financieros | fondos no reembolsables | cooperación financiera | soporte financiero
  aporte no reembolsable | cooperación financiera no reembolsable | financiación conjunta | asistencia financiera
`);
const given = [
  'otorgado',
  'concedido',
  'proporcionado',
  'aportado',
  'facilitado',
  'brindado',
  'asignado',
  'donado',
].flatMap(spanishForms);

/** How Spanish says who paid, who did it with whom, and who took part. */
export const esRoles: RoleRules = {
  clauses: esClauses,
  funders: [
    ...funders('funded-by', [
      ...crossed(
        [
          'financiado',
          'cofinanciado',
          'subvencionado',
          'patrocinado',
          'costeado',
          'sufragado',
          'auspiciado',
          'pagado',
          'sponsorizado',
        ].flatMap(spanishForms),
        [
          'por',
          'con',
          'por un monto de',
          'conjuntamente por',
          'en parte por',
          'parcialmente por',
          'íntegramente por',
          'en su totalidad por',
          'a partes iguales por',
          'con fondos de',
          'con fondos del',
          'con recursos de',
          'con recursos del',
          'gracias a',
          'gracias al',
        ],
      ),
      ...crossed(['apoyado', 'respaldado'].flatMap(spanishForms), [
        'financieramente por',
        'económicamente por',
      ]),
      ...crossed(['donado', 'obsequiado', 'regalado', 'cedido'].flatMap(spanishForms), ['por']),
      ...crossed(['financiado', 'comprado', 'adquirido', 'construido'].flatMap(spanishForms), [
        ...linked(['con fondos', 'con recursos', 'gracias a una donación', 'con una donación'], de),
      ]),
    ]),
    ...funders('funding-from', [
      ...crossed(
        ['financiación', 'financiamiento', 'fondos', 'recursos', 'dinero'],
        linked(['proviene', 'provienen', 'procede', 'proceden', 'provino', 'viene', 'vienen'], de),
      ),
      ...[
        'financiación corre a cargo de',
        'financiación corre a cargo del',
        'financiamiento está a cargo de',
        'financiamiento está a cargo del',
      ],
      ...linked(money, [
        ...de,
        'proveniente de',
        'proveniente del',
        'procedente de',
        'procedente del',
        'a cargo de',
        'a cargo del',
      ]),
      ...linked(
        [
          'con fondos',
          'fondos provenientes',
          'fondos procedentes',
          'recursos provenientes',
          'recursos procedentes',
          'gracias a una donación',
          'mediante una donación',
          'una donación',
          'donación',
          'donaciones',
          'con recursos',
          'con cargo a fondos',
          'con cargo a los fondos',
          'fondos propios',
          'un donativo',
        ],
        de,
      ),
      ...crossed(
        [...money, 'fondos', 'recursos', 'donación', 'donativo', 'aporte', 'aportes', 'ayuda'],
        given.map((form) => `${form} por`),
      ),
    ]),
    ...funders('funding-from', [
      ...linked(
        wordList(
          'corre por cuenta | corren por cuenta | corrió por cuenta | corrieron por cuenta | correrá por cuenta | correrán por cuenta',
        ),
        de,
      ),
      ...wordList(`
        principal financiador es | principal donante es | principal financiadora es | financiadores son | donantes son | principales donantes son | mayor donante es
        donante principal es | patrocinador es | patrocinadores son
      `),
      ...linked(crossed(money, ['es', 'fue', 'será', 'llegó', 'llega']), de),
      'quien paga es',
      'quien financia es',
      'quien lo financia es',
      'quienes pagan son',
      'con cargo a los presupuestos de',
      'con cargo a los presupuestos del',
      'con cargo a los fondos de',
      'con cargo a',
      'con cargo al',
      'con cargo a los',
      'con cargo al presupuesto de',
      'con cargo al presupuesto del',
    ]),
    ...funders('generous-support', [
      ...linked(
        [
          'generoso apoyo',
          'apoyo generoso',
          'generosa contribución',
          'generosas contribuciones',
          'generosidad',
          'generoso aporte',
          'generosos aportes',
          'generoso financiamiento',
          'generosa financiación',
          'gracias a la contribución',
          'gracias a las contribuciones',
          'gracias a los aportes',
          'gracias al aporte',
          'gracias a contribuciones',
          'gracias a aportes',
          'con la contribución',
          'con las contribuciones',
          'generosa donación',
        ],
        de,
      ),
    ]),
    ...funders(
      'supported-by',
      [
        ...crossed(['apoyado', 'respaldado'].flatMap(spanishForms), ['por']),
        ...crossed(['posible', 'realidad'], ['gracias a', 'gracias al', 'gracias a los', 'gracias a las']),
        ...linked(
          [
            'con el apoyo',
            'con apoyo',
            'gracias al apoyo',
            'con el respaldo',
            'con el auspicio',
            'bajo el auspicio',
            'con los auspicios',
            'bajo los auspicios',
            'con la ayuda',
            'cuenta con el apoyo',
            'gracias al respaldo',
            'gracias a la ayuda',
            'con la asistencia',
            'recibe el apoyo',
            'recibió el apoyo',
            'recibe apoyo',
            'contó con el apoyo',
            'contará con el apoyo',
            'cuenta con apoyo',
            'cuentan con el apoyo',
            'gracias a fondos',
            'gracias a recursos',
            'gracias a una contribución',
            'con una contribución',
            'con un aporte',
            'gracias a un aporte',
            'con una aportación',
            'mediante un aporte',
            'gracias al compromiso',
          ],
          de,
        ),
      ],
      true,
    ),
    ...[
      'Donante',
      'Donantes',
      'Financiador',
      'Financiadores',
      'Financiamiento',
      'Financiación',
      'Financia',
      'Financian',
      'Financiado por',
      'Fuente de financiamiento',
      'Fuentes de financiamiento',
      'Fuente de financiación',
      'Patrocinador',
      'Patrocinadores',
      'Socio financiero',
      'Socios financieros',
      'Con el financiamiento de',
      'Con la financiación de',
      'Patrocina',
      'Patrocinan',
      'Auspicia',
      'Auspician',
      'Cofinancia',
      'Cofinancian',
      'Cofinanciado por',
      'Cofinanciada por',
      'Financiada por',
      'Financiadora',
      'Proyecto financiado por',
      'Programa financiado por',
      'Entidad financiadora',
      'Entidades financiadoras',
      'Organismo financiador',
      'Agencia financiadora',
      'Aportantes',
      'Cooperantes',
      'Con el apoyo financiero de',
      'Con el apoyo económico de',
      'Con fondos de',
      'Con recursos de',
    ].map((word) => [word, { rule: 'funder-label', label: true }] as const),
  ],
  partners: [
    ...partners('in-collaboration-with', [
      ...crossed(
        [
          'colaboración',
          'estrecha colaboración',
          'alianza',
          'estrecha alianza',
          'asociación',
          'cooperación',
          'estrecha cooperación',
          'coordinación',
          'estrecha coordinación',
          'conjunto',
          'consorcio',
          'asocio',
          'articulación',
          'estrecha articulación',
          'concertación',
          'sinergia',
          'colaboración estrecha',
          'coordinación estrecha',
          'trabajo conjunto',
          'acuerdo',
          'partenariado',
        ].map((noun) => `en ${noun}`),
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
          [
            'al alimón',
            'codo a codo',
            'codo con codo',
            'hombro con hombro',
            'hombro a hombro',
            'a cuatro manos',
            'de consuno',
            'de forma coordinada',
            'de manera coordinada',
            'coordinadamente',
            'en equipo',
            'en red',
            'en convenio',
            'mediante convenio',
            'mediante un convenio',
            'a través de un convenio',
            'por convenio',
            'en virtud de un convenio',
            'en mancuerna',
            'en llave',
            'en forma conjunta',
            'en unión',
            'de la mano',
          ],
          ['con'],
        ),
        'en colaboración y coordinación con',
        'en conjunto con',
        'de común acuerdo con',
      ],
      ...linked(
        [
          'con la colaboración',
          'con la cooperación',
          'en compañía',
          'con la coparticipación',
          'con la complicidad',
        ],
        de,
      ),
      ...[
        'su socio',
        'sus socios',
        'su socia',
        'su contraparte',
        'sus contrapartes',
        'su aliado',
        'sus aliados',
        'sus aliadas',
        'sus socias',
      ].flatMap((noun) => {
        const plural = noun.startsWith('sus') ? 's' : '';
        const described = ['local', 'nacional', 'estratégico', 'implementador', 'ejecutor'].map(
          (word) => `${noun} ${word}${plural && (/[lr]$/.test(word) ? 'es' : 's')}`,
        );
        return [noun, ...described].flatMap((phrase) => [
          phrase,
          `${phrase},`,
          `${phrase} en el terreno`,
          `${phrase} en el país`,
          `${phrase} en la zona`,
        ]);
      }),
      ...linked(
        [
          'convenio',
          'convenio de colaboración',
          'convenio de cooperación',
          'acuerdo de colaboración',
          'acuerdo de cooperación',
          'convenio suscrito',
          'convenio firmado',
          'acuerdo suscrito',
          'alianza',
        ],
        ['con'],
      ),
      ...crossed(
        [
          'coorganizado',
          'elaborado',
          'diseñado',
          'codiseñado',
          'coproducido',
          'producido',
          'editado',
          'gestionado',
          'cogestionado',
          'organizado',
          'desarrollado',
        ].flatMap(spanishForms),
        ['con', 'junto a', 'junto al', 'junto con', 'en conjunto con'],
      ),
      ...crossed(
        wordList(`
          lleva adelante | llevan adelante | llevó adelante | lleva a cabo | llevan a cabo | llevó a cabo | ejecuta | ejecutó | ejecutará | implementa | implementó | desarrolla | desarrolló
          coordina | gestiona | organiza | organizó | coorganiza | impulsa | impulsó | realiza | realizó
        `),
        ['con', 'junto a', 'junto al', 'junto con', 'en conjunto con'],
      ),
      ...crossed(
        [
          'se asoció',
          'se asociaron',
          'se alió',
          'se aliaron',
          'se unió',
          'se unieron',
          'trabaja',
          'trabajan',
          'trabajó',
          'colabora',
          'colaboró',
        ],
        ['con', 'conjuntamente con', 'junto con', 'junto a'],
      ),
    ]),
    ...partners('implemented-by', [
      ...crossed(
        ['ejecutado', 'implementado', 'realizado', 'desarrollado', 'coorganizado', 'llevado a cabo'].flatMap(
          (word) =>
            word.includes(' ')
              ? ['llevado a cabo', 'llevada a cabo', 'llevados a cabo', 'llevadas a cabo']
              : spanishForms(word),
        ),
        [
          'por',
          'conjuntamente por',
          'de manera conjunta por',
          'de forma conjunta por',
          'junto con',
          'junto a',
          'conjuntamente con',
          'a través de',
          'a través del',
          'en terreno por',
        ],
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
    ...[
      'Socio',
      'Socios',
      'Aliado',
      'Aliados',
      'Socios implementadores',
      'Socio implementador',
      'Socios ejecutores',
      'Socio ejecutor',
      'Socios del proyecto',
      'Contraparte',
      'Contrapartes',
      'Ejecutores',
      'Ejecuta',
      'Ejecutan',
      'Implementa',
      'Implementan',
      'En alianza con',
      'En colaboración con',
      'Socios locales',
      'Socio local',
      'Socios estratégicos',
      'Entidad colaboradora',
      'Entidades colaboradoras',
      'Entidades socias',
      'Entidad socia',
      'Organizaciones socias',
      'Colaboradores',
      'Colabora',
      'Colaboran',
      'Organiza',
      'Organizan',
      'Entidad ejecutora',
      'Entidades ejecutoras',
      'Ejecutor',
      'Ejecutado por',
      'Implementado por',
      'Ejecución',
      'Con la colaboración de',
      'Aliadas',
      'Aliados del proyecto',
    ].map((word) => [word, { rule: 'partner-label', label: true }] as const),
  ],
  fundedCompounds: [],
  donorWords: wordList(
    'gobierno | cooperación | desarrollo | exteriores | embajada | ayuda | pueblo | reino | confederación | república | principado',
  ),
  denials: wordList(`
    no | nunca | sin | ningún | ninguna | ni | anteriormente | antes | previamente | inicialmente | originalmente | podría | podrían | debería | deberían
    sería | serían | si | espera | esperan | solicita | solicitó | solicitado | solicitan | pide | pidió | busca | buscan | voluntarios | voluntarias | asesoría
    rechazó | rechazado | situado | situada | ubicado | ubicada | sentado | sentada | anterior | anteriores | ex | antiguo | antigua | viejo | vieja
  `),
  ended: wordList(`
    ha terminado | terminó | terminaron | finalizó | finalizaron | ha finalizado | concluyó | concluyeron | ha concluido | llegó a su fin | venció | ha vencido
    expiró | se agotó | se agotaron | fue rechazado | fue rechazada | fue rechazadas | fue denegado | fue denegada | no ha sido | no han sido | no fue | no fueron
    antes, | en el pasado | está en estudio | está siendo evaluado | está siendo evaluada | se encuentra en evaluación | se ha solicitado | fue solicitado | fue solicitada | está pendiente
    otro proyecto | otros proyectos | otros dos proyectos | otros tres proyectos | otros cuatro proyectos | otra iniciativa | otras iniciativas | otro programa | otros programas | otra obra | otras obras | otra escuela
    primera fase fue | primera fase la | primera etapa fue | fase anterior | fases anteriores | etapa anterior | etapas anteriores | edición anterior | ediciones anteriores | fase previa | etapa previa | primera fase contó
    nunca llegó | nunca llegaron | no llegó | no llegaron | no llegan | denegó | denegaron | nos denegó | había financiado | habían financiado | había aportado | había donado | ya había | fue retirado | fue retirada | se retiró
    todavía no | aún no | se suspendió | fue suspendido | fue suspendida | fue cancelado | fue cancelada | en trámite | en evaluación | cesó
  `),
  untilWords: ['hasta'],
  withWords: linked(['con la participación', 'con el concurso', 'con la intervención'], de),
  through: [
    'a través de',
    'a través del',
    'por medio de',
    'por medio del',
    'por intermedio de',
    'por intermedio del',
    'por conducto de',
    'por conducto del',
    'mediante',
    'vía',
    'por vía de',
  ],
  moneyLinks: ['de', 'del', 'por', 'proveniente', 'procedente'],
  fundingVerbs: wordList(
    'financia | financian | cofinancia | cofinancian | financió | financiaron | financiará | financiarán | ha financiado | han financiado',
  ),
  givingVerbs: wordList(`
    aportó | aportaron | aporta | aportan | ha aportado | han aportado | donó | donaron | dona | donan | ha donado | han donado | destinó | destinaron | destina
    destinan | ha destinado | han destinado | otorgó | otorgaron | otorga | otorgan | ha otorgado | asignó | asignaron | ha asignado | contribuyó con
    contribuyeron con | contribuye con | contribuyen con | ha contribuido con | han contribuido con | financia | financian | financió | financiaron | ha financiado
    invirtió | invierte | ha invertido | entregó | entregaron | desembolsó | ha desembolsado | concedió | concedieron | ha concedido | proporciona
    proporcionan | proporcionó | cubre | cubren | cubrió
  `),
  currencies: wordList(`
    dólares | de dólares | dólar | euros | de euros | euro | € | US$ | $ | USD | EUR | CHF | pesos | soles | quetzales | lempiras | colones | bolivianos | córdobas
    yenes | libras | libras esterlinas | coronas | francos | francos suizos | GBP | £ | MXN | COP
  `),
  attending: wordList(`
    concurrieron | concurrió | acompañaron el acto | acompañaron la ceremonia | acompañaron el evento | contó con ponentes | contó con expertos | contó con expertas | contó con representantes
    asistieron | asistió | participaron | participó | participaban | acudieron | acudió | estuvieron presentes | estuvo presente | contó con la participación
    contaron con la participación | contó con la presencia | contó con la asistencia | con la participación de | con la presencia de | con la asistencia de
    en presencia de | reunió | reunieron | congregó | congregaron | participantes | asistentes | invitados | tomaron parte | se dieron cita
    estuvieron en | estuvo en la mesa | tomaron la palabra | tomó la palabra | hicieron uso de la palabra | hizo uso de la palabra | hubo representación | presenciaron | se hicieron presentes
    se hizo presente | dijeron presente | se inscribieron | expusieron | disertaron | acompañaron la actividad | acompañaron la jornada | asistirán | participarán en el acto | se congregaron
    estuvieron también | han asistido | ha asistido | han participado en el acto | fueron testigos | hicieron acto de presencia | asisten | han acudido | estuvieron además | compartieron mesa
    se reunieron | intervienen | intervinieron | fueron capacitados | capacitados | estuvieron representados | se sumaron
  `),
  attendedBy: (
    [
      ...wordList(`
        concurrieron | acompañaron el acto | acompañaron la ceremonia | acompañaron el evento | asistieron | participaron | participaban | acudieron | estuvieron presentes | estuvo presente | reunió | reunieron | congregó | congregaron | tomaron parte
        asistió | acudió | tomaron la palabra | tomó la palabra | hicieron uso de la palabra | hizo uso de la palabra | presenciaron | se hicieron presentes | se hizo presente | dijeron presente
        se inscribieron | expusieron | disertaron | acompañaron la actividad | acompañaron la jornada | fueron testigos | hicieron acto de presencia | han asistido | ha asistido | asisten | han acudido
        estuvieron en la mesa | estuvieron en el acto | estuvieron en la ceremonia | estuvieron también | estuvieron además | compartieron mesa | asistirán
        se dieron cita | estuvieron representados | se sumaron al acto | también asistieron | también participaron | intervinieron
      `),
      ...linked(
        [
          'hubo representación',
          'con la participación',
          'con la presencia',
          'con la asistencia',
          'en presencia',
          'la participación',
          'la presencia',
        ],
        de,
      ),
    ] as const
  ).map((phrase) => [phrase, 'attended-by'] as const satisfies readonly [string, ParticipantRule]),
  attendedVerbs: wordList(`
    asistieron | participaron | acudieron | estuvieron presentes | estuvieron representados | tomaron parte | participó | asistió | se dieron cita
  `),
  asides: wordList(
    'entre otros | entre otras | además | también | asimismo | entre otras instituciones | entre otros organismos | por su parte | igualmente',
  ),
  guests: wordList('invitados | participantes | asistentes | presentes | ponentes'),
  includedVerbs: wordList(
    'figuraban | figuraron | se encontraban | se contaban | estuvieron | incluyeron | destacaron | estaban',
  ),
  people: wordList(`
    representantes | representante | delegados | delegadas | delegaciones | delegación | funcionarios | funcionarias | miembros | personal | técnicos | técnicas
    expertos | expertas | jueces | fiscales | policías | docentes | médicos | agentes | oficiales | autoridades | directivos | participantes | estudiantes | profesionales
    investigadores | líderes | servidores | ponentes | voluntarios | voluntarias | brigadistas | ingenieros | enviados | invitados | integrantes | equipos | portavoces | periodistas
  `),
  peopleLinks: ['de', 'del'],
};
