import type { ParticipantRule } from '../../evidence.js';
import { crossed, linked } from '../../names/linked.js';
import type { RoleRules } from '../../rules.js';
import { wordList } from '../../wordList.js';
import { spanishVerb } from './conjugation.js';

const de = ['de', 'del'];

/** "asistieron", "han asistido", "tomarán parte": verbs of attending that need no noun of an event beside them. */
const attended = [
  ...wordList('asistir | acudir | concurrir').flatMap(spanishVerb),
  ...wordList(`
    toman parte | tomó parte | tomaron parte | ha tomado parte | han tomado parte | tomará parte | tomarán parte | se dan cita | se dio cita | se dieron cita | se han dado cita
    se darán cita | se dará cita | ha participado | han participado | hicieron presencia | hizo presencia | se hace presente | se hacen presentes | se han hecho presentes
  `),
];
/** Before those whom an event brought together. */
const gathered = [
  ...wordList('reunir | congregar').flatMap(spanishVerb),
  ...wordList('reúne | reúnen | juntó | juntaron | ha juntado | convocó en una misma mesa a'),
  ...linked(
    wordList(`
      sentó a la mesa | sentó en la misma mesa | sentó a la misma mesa | sentó en una misma mesa | reunió en torno a la mesa | reunió en una misma mesa | reunió alrededor de una mesa
      logró reunir | consiguió reunir | permitió reunir | puso en diálogo | sentó en torno a una mesa
    `),
    ['a', 'al'],
  ),
  ...linked(
    crossed(
      wordList('con | contó con | contaron con | cuenta con | hubo'),
      wordList(`
      intervenciones | ponencias | exposiciones | aportaciones | charlas | representación | nutrida representación | delegaciones | una delegación
    `),
    ),
    de,
  ),
];

/** How Spanish says who took part. */
export const esAttendance: Pick<
  RoleRules,
  | 'attending'
  | 'attendedBy'
  | 'attendedVerbs'
  | 'asides'
  | 'guests'
  | 'includedVerbs'
  | 'people'
  | 'peopleLinks'
> = {
  attending: [
    ...attended,
    ...gathered,
    ...wordList(`
    concurrieron | concurrió | acompañaron el acto | acompañaron la ceremonia | acompañaron el evento | contó con ponentes | contó con expertos | contó con expertas | contó con representantes
    asistieron | asistió | participaron | participó | participaban | acudieron | acudió | estuvieron presentes | estuvo presente | contó con la participación
    contaron con la participación | contó con la presencia | contó con la asistencia | con la participación de | con la presencia de | con la asistencia de
    en presencia de | reunió | reunieron | congregó | congregaron | participantes | asistentes | invitados | tomaron parte | se dieron cita
    estuvieron en | estuvo en la mesa | tomaron la palabra | tomó la palabra | hicieron uso de la palabra | hizo uso de la palabra | hubo representación | presenciaron | se hicieron presentes
    se hizo presente | dijeron presente | se inscribieron | expusieron | disertaron | acompañaron la actividad | acompañaron la jornada | asistirán | participarán en el acto | se congregaron
    estuvieron también | han asistido | ha asistido | han participado en el acto | fueron testigos | presenció | hicieron acto de presencia | asisten | han acudido | estuvieron además | compartieron mesa
    se reunieron | intervienen | intervinieron | fueron capacitados | capacitados | estuvieron representados | se sumaron
  `),
  ],
  attendedBy: (
    [
      ...attended,
      ...gathered,
      ...wordList(`
        concurrieron | acompañaron el acto | acompañaron la ceremonia | acompañaron el evento | asistieron | participaron | participaban | acudieron | estuvieron presentes | estuvo presente | reunió | reunieron | congregó | congregaron | tomaron parte
        asistió | acudió | tomaron la palabra | tomó la palabra | hicieron uso de la palabra | hizo uso de la palabra | presenciaron | se hicieron presentes | se hizo presente | dijeron presente
        se inscribieron | expusieron | disertaron | acompañaron la actividad | acompañaron la jornada | fueron testigos | hicieron acto de presencia | han asistido | ha asistido | asisten | han acudido
        estuvieron en la mesa | estuvieron en el acto | estuvieron en la ceremonia | estuvieron también | estuvieron además | compartieron mesa | asistirán
        se dieron cita | estuvieron representados | se sumaron al acto | también asistieron | también participaron | intervinieron
      `),
      ...linked(
        wordList(`
      hubo representación | con la participación | con la presencia | con la asistencia | en presencia | la participación | la presencia
    `),
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
    investigadores | líderes | servidores | ponentes | voluntarios | voluntarias | brigadistas | ingenieros | enviados | invitados | integrantes | equipos | portavoces | periodistas | equipo | comitiva | comitivas | cuadros | mandos | responsables | personalidades | directivas | asesores | asesoras | especialistas | investigadoras | ingenieras
    alumnado | alumnos | alumnas | profesores | profesoras | socias | vocales | concejales | enfermeras | enfermeros | médicas | psicólogas | psicólogos | arquitectos | arquitectas | monitores | monitoras | estudiantado | facilitadores | facilitadoras | promotores | promotoras
  `),
  peopleLinks: ['de', 'del'],
};
