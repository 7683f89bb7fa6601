import { linked } from '../../names/linked.js';
import type { RoleRules } from '../../rules.js';
import { wordList } from '../../wordList.js';
import { esAttendance } from './attendance.js';
import { esClauses } from './clauses.js';
import { esFunders } from './funders.js';
import { esPartners } from './partners.js';

const de = ['de', 'del'];

/** How Spanish says who paid, who did it with whom, and who took part. */
export const esRoles: RoleRules = {
  ...esAttendance,
  clauses: esClauses,
  funders: esFunders,
  partners: esPartners,
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
    nunca llegó | nunca llegaron | no llegó | no llegaron | no llegan | denegó | denegaron | nos denegó | ya había | fue retirado | fue retirada | se retiró
    años anteriores | años pasados | ediciones pasadas | ya finalizado | ya finalizada | ya concluido | ya concluida | ya terminado | ya terminada | ya cerrado | ya cerrada
    ya liquidado | ya liquidada | ya agotado | ya agotada | todavía no | aún no | se suspendió | fue suspendido | fue suspendida | fue cancelado | fue cancelada | en trámite | en evaluación | cesó
  `),
  untilWords: ['hasta'],
  withWords: linked(['con la participación', 'con el concurso', 'con la intervención'], de),
  through: wordList(`
      a través de | a través del | por medio de | por medio del | por intermedio de | por intermedio del | por conducto de | por conducto del | mediante
      vía | por vía de
    `),
  moneyLinks: wordList(`
      de | del | por | proveniente | procedente
    `),
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
    yenes | libras | libras esterlinas | coronas | francos | francos suizos | GBP | £ | MXN | COP | Bs | Gs | RD$ | C$ | guaraníes | balboas | bolívares | reales | wones | rupias | francos CFA
  `),
};
