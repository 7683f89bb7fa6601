import type { FunderRule } from '../../evidence.js';
import { crossed, linked, spanishForms } from '../../names/linked.js';
import type { RoleRules } from '../../rules.js';
import { wordList } from '../../wordList.js';

const de = ['de', 'del'];

function funders(rule: FunderRule, phrases: readonly string[], weak = false): RoleRules['funders'] {
  return phrases.map((phrase) => [phrase, weak ? { rule, weak } : { rule }]);
}

const money = wordList(`
  financiación | financiamiento | cofinanciación | cofinanciamiento | apoyo financiero | apoyo económico | respaldo financiero
  ayuda financiera | aporte financiero | aporte económico | aportes financieros | contribución financiera | contribuciones financieras
  subvención | subvenciones | patrocinio | recursos financieros | fondos no reembolsables | cooperación financiera | soporte financiero
  aporte no reembolsable | cooperación financiera no reembolsable | financiación conjunta | asistencia financiera
`);
const given = wordList(`
      otorgado | concedido | proporcionado | aportado | facilitado | brindado | asignado | donado
    `).flatMap(spanishForms);

/** Phrases by which Spanish says who paid. */
export const esFunders: RoleRules['funders'] = [
  ...funders('funded-by', [
    ...crossed(
      wordList(`
      financiado | cofinanciado | subvencionado | patrocinado | costeado | sufragado | auspiciado | pagado | sponsorizado
    `).flatMap(spanishForms),
      wordList(`
      por | con | por un monto de | conjuntamente por | en parte por | parcialmente por | íntegramente por | en su totalidad por | a partes iguales por
      con fondos de | con fondos del | con recursos de | con recursos del | gracias a | gracias al
    `),
    ),
    ...crossed(['apoyado', 'respaldado'].flatMap(spanishForms), [
      'financieramente por',
      'económicamente por',
    ]),
    ...crossed(
      wordList(`
      donado | obsequiado | regalado | cedido
    `).flatMap(spanishForms),
      ['por'],
    ),
    ...crossed(
      wordList(`
      financiado | comprado | adquirido | construido
    `).flatMap(spanishForms),
      [
        ...linked(
          wordList(`
      con fondos | con recursos | gracias a una donación | con una donación
    `),
          de,
        ),
      ],
    ),
  ]),
  ...funders('funding-from', [
    ...crossed(
      wordList(`
      financiación | financiamiento | fondos | recursos | dinero
    `),
      linked(
        wordList(`
      proviene | provienen | procede | proceden | provino | viene | vienen
    `),
        de,
      ),
    ),
    ...crossed(
      wordList(`
      se sostiene | se sostienen | se financia | se financian | se paga | se pagan | se mantiene | se mantienen | se costea | se costean | se cubre | se cubren | se sufraga | se sufragan
      se pagó | se pagaron | se financió | se financiaron | se costeó | se cubrió | se sostendrá | se financiará | se pagará | se compró | se compraron | se construyó | se adquirieron
      `),
      linked(
        wordList(`
        con aportes | con los aportes | con aportaciones | con las aportaciones | con el aporte | con un aporte | con la aportación | con una aportación | con el dinero | con dinero
        con los fondos | con los recursos | con donaciones | con las donaciones | con una donación | con un donativo | con una subvención | con subvenciones | con una ayuda
        `),
        de,
      ),
    ),
    ...wordList(`
      financiación corre a cargo de | financiación corre a cargo del | financiamiento está a cargo de | financiamiento está a cargo del
    `),
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
      wordList(`
      con fondos | fondos provenientes | fondos procedentes | recursos provenientes | recursos procedentes | gracias a una donación | mediante una donación
      por cortesía | es cortesía | son cortesía | fue cortesía | fueron cortesía | por gentileza | gentileza
      una donación | donación | donaciones | con recursos | con cargo a fondos | con cargo a los fondos | fondos propios | un donativo
    `),
      de,
    ),
    ...crossed(
      [...money, 'fondos', 'recursos', 'donación', 'donativo', 'aporte', 'aportes', 'ayuda'],
      given.map((form) => `${form} por`),
    ),
  ]),
  ...funders('funding-from', [
    ...linked(
      crossed(
        wordList(
          'contó | contaron | cuenta | cuentan | contará | contarán | ha contado | han contado | contamos',
        ),
        ['con el auspicio', 'con el patrocinio', 'con auspicio', 'con patrocinio'],
      ),
      de,
    ),
    ...wordList(`
        principal financiador es | principal donante es | principal financiadora es | financiadores son | donantes son | principales donantes son | mayor donante es
        donante principal es | patrocinador es | patrocinadores son
      `),
    ...linked(
      crossed(
        money,
        wordList(`
      es | fue | será | llegó | llega
    `),
      ),
      de,
    ),
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
      wordList(`
      generoso apoyo | apoyo generoso | generosa contribución | generosas contribuciones | generosidad | generoso aporte | generosos aportes
      generoso financiamiento | generosa financiación | gracias a la contribución | gracias a las contribuciones | gracias a los aportes | gracias al aporte
      gracias a contribuciones | gracias a aportes | con la contribución | con las contribuciones | generosa donación
    `),
      de,
    ),
  ]),
  ...funders(
    'supported-by',
    [
      ...crossed(['apoyado', 'respaldado'].flatMap(spanishForms), ['por']),
      ...crossed(
        ['posible', 'realidad'],
        wordList(`
      gracias a | gracias al | gracias a los | gracias a las
    `),
      ),
      ...linked(
        wordList(`
      con el apoyo | con apoyo | gracias al apoyo | con el respaldo | con el auspicio | bajo el auspicio | con los auspicios | bajo los auspicios
      con la ayuda | cuenta con el apoyo | gracias al respaldo | gracias a la ayuda | recibe el apoyo | recibió el apoyo | recibe apoyo
      contó con el apoyo | contará con el apoyo | cuenta con apoyo | cuentan con el apoyo | gracias a fondos | gracias a recursos
      gracias a una contribución | con una contribución | con un aporte | gracias a un aporte | con una aportación | mediante un aporte
      gracias al compromiso
    `),
        de,
      ),
    ],
    true,
  ),
  ...wordList(`
      Donante | Donantes | Financiador | Financiadores | Financiamiento | Financiación | Financia | Financian | Financiado por | Fuente de financiamiento
      Fuentes de financiamiento | Fuente de financiación | Patrocinador | Patrocinadores | Socio financiero | Socios financieros | Con el financiamiento de
      Con la financiación de | Patrocina | Patrocinan | Auspicia | Auspician | Cofinancia | Cofinancian | Cofinanciado por | Cofinanciada por
      Financiada por | Financiadora | Proyecto financiado por | Programa financiado por | Entidad financiadora | Entidades financiadoras
      Organismo financiador | Agencia financiadora | Aportantes | Cooperantes | Con el apoyo financiero de | Con el apoyo económico de | Con fondos de
      Con recursos de
    `).map((word) => [word, { rule: 'funder-label', label: true }] as const),
];
