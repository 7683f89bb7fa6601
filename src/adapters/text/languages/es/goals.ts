import type { GoalRules } from '../../rules.js';
import { wordList } from '../../wordList.js';
import { neutralGoals } from '../neutral.js';

/** How Spanish names the goals: the UN’s short and full titles, and near writings of them. */
const titles: GoalRules['titles'] = [
  [
    'Fin de la pobreza',
    'Poner fin a la pobreza en todas sus formas y en todo el mundo',
    'Poner fin a la pobreza',
    'Erradicación de la pobreza',
  ],
  [
    'Hambre cero',
    'Poner fin al hambre, lograr la seguridad alimentaria y la mejora de la nutrición y promover la agricultura sostenible',
  ],
  [
    'Salud y bienestar',
    'Garantizar una vida sana y promover el bienestar de todos a todas las edades',
    'Buena salud y bienestar',
  ],
  [
    'Educación de calidad',
    'Garantizar una educación inclusiva y equitativa de calidad y promover oportunidades de aprendizaje permanente para todos',
  ],
  ['Igualdad de género', 'Lograr la igualdad de género y empoderar a todas las mujeres y las niñas'],
  [
    'Agua limpia y saneamiento',
    'Garantizar la disponibilidad y la gestión sostenible del agua y el saneamiento para todos',
    'Agua y saneamiento',
  ],
  [
    'Energía asequible y no contaminante',
    'Garantizar el acceso a una energía asequible, fiable, sostenible y moderna para todos',
    'Energía sostenible',
  ],
  [
    'Trabajo decente y crecimiento económico',
    'Promover el crecimiento económico sostenido, inclusivo y sostenible, el empleo pleno y productivo y el trabajo decente para todos',
    'Trabajo decente',
  ],
  [
    'Industria, innovación e infraestructura',
    'Construir infraestructuras resilientes, promover la industrialización inclusiva y sostenible y fomentar la innovación',
    'Industria, innovación e infraestructuras',
  ],
  [
    'Reducción de las desigualdades',
    'Reducir la desigualdad en los países y entre ellos',
    'Reducir las desigualdades',
  ],
  [
    'Ciudades y comunidades sostenibles',
    'Lograr que las ciudades y los asentamientos humanos sean inclusivos, seguros, resilientes y sostenibles',
  ],
  [
    'Producción y consumo responsables',
    'Garantizar modalidades de consumo y producción sostenibles',
    'Consumo y producción responsables',
    'Producción y consumo responsable',
  ],
  [
    'Acción por el clima',
    'Adoptar medidas urgentes para combatir el cambio climático y sus efectos',
    'Acción climática',
  ],
  [
    'Vida submarina',
    'Conservar y utilizar sosteniblemente los océanos, los mares y los recursos marinos para el desarrollo sostenible',
  ],
  [
    'Vida de ecosistemas terrestres',
    'Proteger, restablecer y promover el uso sostenible de los ecosistemas terrestres, gestionar sosteniblemente los bosques, luchar contra la desertificación, detener e invertir la degradación de las tierras y detener la pérdida de biodiversidad',
    'Vida y ecosistemas terrestres',
  ],
  [
    'Paz, justicia e instituciones sólidas',
    'Promover sociedades pacíficas e inclusivas para el desarrollo sostenible, facilitar el acceso a la justicia para todos y construir a todos los niveles instituciones eficaces e inclusivas que rindan cuentas',
    'Paz y justicia',
  ],
  [
    'Alianzas para lograr los objetivos',
    'Fortalecer los medios de implementación y revitalizar la Alianza Mundial para el Desarrollo Sostenible',
    'Alianzas para el logro de los objetivos',
    'Alianza para los objetivos',
  ],
];

/** The titles as they stand inside a sentence: "el Objetivo relativo a la salud y el bienestar". */
const withArticles: GoalRules['titles'] = [
  ['el fin de la pobreza', 'la erradicación de la pobreza'],
  ['el hambre cero', 'el fin del hambre'],
  ['la salud y el bienestar', 'salud y el bienestar'],
  ['la educación de calidad', 'una educación de calidad'],
  ['la igualdad de género'],
  ['el agua limpia y el saneamiento', 'agua limpia y el saneamiento', 'el agua y el saneamiento'],
  ['la energía asequible y no contaminante'],
  ['el trabajo decente y el crecimiento económico', 'trabajo decente y el crecimiento económico'],
  ['la industria, la innovación y la infraestructura'],
  ['la reducción de las desigualdades', 'la reducción de la desigualdad'],
  ['las ciudades y comunidades sostenibles', 'las ciudades y las comunidades sostenibles'],
  ['la producción y el consumo responsables', 'el consumo y la producción responsables'],
  ['la acción por el clima', 'la acción climática'],
  ['la vida submarina'],
  ['la vida de ecosistemas terrestres', 'los ecosistemas terrestres'],
  ['la paz, la justicia y las instituciones sólidas', 'la paz, justicia e instituciones sólidas'],
  ['las alianzas para lograr los objetivos', 'las alianzas'],
];

const ordinals = wordList(`
  primer | segundo | tercer | cuarto | quinto | sexto | séptimo | octavo | noveno | décimo | undécimo | duodécimo
  decimotercer | decimocuarto | decimoquinto | decimosexto | decimoséptimo
`).map((word, index) => [word, index + 1] as const);

export const esGoals: GoalRules = {
  strong: [
    ...neutralGoals.strong,
    ...[
      'Objetivo Mundial',
      'Objetivos Mundiales',
      'Objetivo de Desarrollo Sostenible número',
      'meta ODS',
      'metas ODS',
    ],
    ...[
      'meta de los ODS',
      'metas de los ODS',
      'metas de los Objetivos de Desarrollo Sostenible',
      'Objetivo ODS',
      'Objetivo Global',
      'Objetivos Globales',
      'Objetivo de Desarrollo Sustentable',
    ],
    ...[
      'Objetivos de Desarrollo Sustentable',
      'Objetivo del Desarrollo Sostenible',
      'Objetivos del Desarrollo Sostenible',
    ],
  ],
  weak: ['objetivo', 'objetivos'],
  targets: ['meta', 'metas'],
  context: [
    'Agenda 2030',
    'Objetivos de la Agenda',
    'Agenda para el Desarrollo Sostenible',
    'Objetivos Mundiales',
    'Agenda de Desarrollo 2030',
  ],
  units: wordList(`
    millón | millones | mil | por | ciento | veces | años | grados | km | minutos | puntos | horas | días | toneladas | litros
    meses | personas | kilómetros | metros | familias | viviendas | quetzales | pesos | soles | dólares | euros
  `),
  ordinals: [
    ...ordinals,
    ['primero', 1],
    ['tercero', 3],
    ['decimotercero', 13],
    ['undecimo', 11],
    ['onceavo', 11],
    ['doceavo', 12],
  ],
  cardinals: wordList(`
    uno | dos | tres | cuatro | cinco | seis | siete | ocho | nueve | diez | once | doce | trece | catorce | quince | dieciséis | diecisiete
  `).map((word, index) => [word, index + 1] as const),
  rangeWords: ['a', 'al'],
  numberWords: wordList('número | números | núm | num | nro | nros | siguientes | siguiente'),
  owners: wordList('Naciones Unidas | ONU | Agenda 2030 | la Agenda 2030 | Desarrollo Sostenible | ODS'),
  titleLeads: wordList(`
    relativo a | relativo al | relativos a | sobre | referido a | referente a | dedicado a | que persigue | titulado | denominado | vinculado a | relacionado con | orientado a
    de | : | – | , | correspondiente a | enfocado en | centrado en
  `),
  titles: titles.map((own, index) => [...own, ...(withArticles[index] ?? [])]),
  lineWords: wordList(`
    objetivo | objetivos | meta | metas | ods | desarrollo | sostenible | sustentable | relacionados | relacionado | vinculados
    y | e | el | la | los | las | de | del | este | esta | contribuye | contribución | a | al | proyecto | programa | artículo | número | no | onu
    metas | asociados | asociadas | abordados | alineados | alineación | principales | prioritarios | siguientes | números | contribuimos | impacto | hashtags | clave | palabras | ámbitos
    vinculada | vinculadas | relacionadas | relacionada | aporta | aportamos | con | nuestros | estos | se | alinea | enmarca | en
    particular | concreto | especial | especialmente | concretamente | principalmente | sobre | todo | entre | ellos
    naciones | unidas | etiquetas | temas | nuestro | mundial | mundiales | agenda
  `),
  denials: {
    owners: wordList('mi | tu | su | nuestro | vuestro | nuestros | mis'),
    wishes: wordList(
      'es que | sería que | era que | es ganar | es llegar | es tener | es poder | es dormir | es volver | es comer | es aprobar',
    ),
    before: wordList(`
      no | ni | tampoco | nunca | en lugar de | en vez de | salvo | excepto | a excepción de | con excepción de | a diferencia de | sin relación con | sin vínculo con | nada que ver con | ninguna relación con | excluye
    `),
    links: wordList(`
      a | al | con | para | sobre | de | del | el | la | los | las | en | por | es | son | se | trata | ser | contribuye | contribuir | contribución | contribuyen | directamente | responde | responder | corresponde | corresponder | corresponden | relaciona | relacionado | relacionada | vinculado | vinculada | vincula
      refiere | referimos | aborda | abordar | abarca | cubre | atiende | apunta | persigue | forma parte | parte | aporta | aportan | está | están | alineado | alinea | enmarca | incluye | tiene que ver | cumplimiento | logro | avance | nuestro | este | estos | proyecto | hablamos | estamos hablando
    `),
    after: wordList(`
            no está incluido | no está cubierto | no se aborda | no se incluye | no forma parte | no forman parte | no corresponde | no es parte | no es nuestro | no está entre | no se trata | no se ve | no entra | queda excluido | quedan excluidos | queda fuera | quedan fuera | no están incluidos | no se abordan | no aplica | no se aplica | no es objeto
    `),
  },
};
