import type { ClauseRules } from '../../clauses/rules.js';
import { linked } from '../../names/linked.js';
import { wordList } from '../../wordList.js';
import { spanishVerb } from './conjugation.js';

/** Words by which Spanish tells who came, besides those of `languages/es/attendance.ts`. */
export const esGatherings: Pick<ClauseRules, 'coming' | 'being' | 'events' | 'standingFor'> = {
  coming: [
    ...wordList(
      'llegar | acudir | asomarse | viajar | presentar | desfilar | presenciar | observar | escuchar | ocupar | llenar | integrar',
    ).flatMap(spanishVerb),
    ...wordList(`
      se acercó | se acercaron | se acercan | se han acercado | se desplazó | se desplazaron | se trasladaron | se asomaron | se presentaron | se dejaron ver | se conectó | se conectaron
      se conectan | vino | vinieron | vienen | han venido | hubo | había | hay | habrá | siguió | siguieron | siguen | han seguido | se vio a | se vieron | se contaron | se contaban | se sentó | se sentaron
      se encontraban | se encontraba | se encuentran | figuraba | figuraban | figuraron | figuran | destacó | destacaron | destacan | se reúnen | se han reunido | están | estaban
      estaba | se citaron | coincidieron | toman parte | tomó parte | se apuntaron | se inscribió
    `),
  ],
  being: wordList(`
    estuvo | estuvieron | estuvo también | estuvieron también | también estuvieron | también estuvo | tampoco faltó | tampoco faltaron | no faltó | no faltaron | no faltó a la cita
    no faltaron a la cita | no quiso faltar | no quisieron faltar | no quisieron perderse
  `),
  events: wordList(`
    acto | actos | inauguración | apertura | ceremonia | encuentro | encuentros | taller | talleres | jornada | jornadas | foro | foros | seminario | congreso | reunión | reuniones
    sesión | sesiones | evento | eventos | presentación | clausura | lanzamiento | mesa | conversatorio | curso | cita | feria | cumbre | asamblea | visita | recorrido | simposio | coloquio
    celebración | conferencia | público | asistentes | presentes | invitados | invitadas | participantes | corte | homenaje | debate | panel | entrega | estreno
    capacitación | simulacro | desfile | concentración | delegaciones | ponentes
  `),
  standingFor: ['por', ...linked(['por parte', 'en representación', 'en nombre'], ['de', 'del'])],
};
