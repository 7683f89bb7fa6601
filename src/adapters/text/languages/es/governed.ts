import { crossed } from '../../names/linked.js';
import type { GovernedRules } from '../../places/governedRules.js';
import type { Pairs } from '../../rules.js';
import { wordList } from '../../wordList.js';
import { spanishVerb } from './conjugation.js';

/** Also of those who tell it themselves: "visitamos". */
const reached = (verb: string) => [...spanishVerb(verb), `${verb.slice(0, -1).replace(/e$/, 'i')}mos`];

/** By which words Spanish tells that a name is where it happens. */
export const esGoverned: GovernedRules = {
  inside: wordList(`
    escuela | escuelas | colegio | colegios | liceo | liceos | instituto | institutos | centro | centros | puesto | puestos | hospital | hospitales | clínica | clínicas
    familia | familias | hogar | hogares | vivienda | viviendas | casa | casas | vecino | vecinos | vecina | vecinas | vecindario | habitante | habitantes | pobladores | residentes
    barrio | barrios | aldea | aldeas | asentamiento | asentamientos | campamento | campamentos | comunidad | comunidades | caserío | caseríos | vereda | veredas | municipio
    municipios | parroquias | cantones | localidades | pueblos | ciudades | poblaciones | niño | niños | niña | niñas | niñez | infancia | mujer | mujeres | jóvenes | juventud
    adolescentes | madres | mayores | agricultor | agricultores | agricultora | agricultoras | productores | productoras | campesinos | campesinas | pescadores | pescadoras | mariscadoras
    ganaderos | artesanas | artesanos | tejedoras | estudiantes | alumnos | alumnas | alumnado | docentes | población | poblaciones | calles | plazas | playa
    playas | puertos | mercado | mercados | parques | comedor | comedores | biblioteca | bibliotecas | bosque | bosques
    humedal | humedales | manglar | manglares | tierras | fincas | cafetales | huertos | huertas | canales | estaciones | terminal
    cementerio | basural | vertedero | cárcel | cárceles | presas | concesiones | acueducto | acueductos | sistemas | pozos | puentes | carreteras | caminos
    ribera | riberas | márgenes | orilla | orillas | albergue | albergues | damnificados | damnificadas | piso | pisos | tienda | tiendas | molino | molinos | lideresa | lideresas | líderes | comerciantes | aulas | campos | laderas | mineros | recicladores | recicladoras
    caficultores | apicultores | ganaderas | cooperativistas | parteras | partera | brigadistas | faldas | productor | productora | pescador | pescadora | campesino | campesina | estudiante | alumno | alumna | docente | residente | comerciante
    ganadero | ganadera | artesana | artesano | partero | madre | abuela | agricultora | regantes | comunarios | comunarias | ribereños | ribereñas | isleños
  `),
  outside: wordList(`
    gobierno | presidente | presidenta | ministro | ministra | embajador | embajadora | embajada | consulado | gobernador | gobernadora | alcalde | alcaldesa | prefecto | prefecta
    rector | rectora | obispo | universidad | selección | equipo | delegación | misión | bandera | pueblo | café | vino | cacao | carne | aceite | refugiados | refugiadas | representante | representantes | portavoz
    migrantes | desplazados | desplazadas | inmigrantes | turistas | maestra | maestro | profesor | profesora | experta | experto | especialista | técnicos | técnicas | empresa
    empresas | compañía | firma | feria | frontera | fronteras | límite | declaración | acuerdo | acuerdos | convención | tratado | conferencia | cumbre | protocolo | kilómetros | km | horas | minutos | lejos
    cerca | exilio | hermana | originarios | procedente | procedentes | fuera | delegados | visitantes | voluntarios | artistas | cooperación | ayuda | donación | marca | estilo
    carta | guerra | historia | lengua | diario | periódico | radio | banda | club | vuelo | avión | barco | camino
  `),
  passed: wordList(
    'once | doce | trece | catorce | quince | veinte | treinta | cuarenta | cincuenta | cien | cuatro | cinco | seis | siete | ocho | nueve | diez | algunos | algunas',
  ),
  coming: wordList(
    'vino | vinieron | llegó | llegaron | viajó | viajaron | acudió | acudieron | visitó | visitaron | huyó | huyeron | emigraron | migraron',
  ),
  parts: wordList(`
    norte | sur | este | oeste | noreste | noroeste | sureste | suroeste | nororiente | noroccidente | suroriente | suroccidente | oriente | occidente | centro | interior | costa | costas
    litoral | sierra | selva | corredor | valle | valles | franja | meseta | desierto | trópico | cordillera | piedemonte | chaco | altiplano | zona | zonas | área | áreas | rincón | rincones | parte | resto | territorio | capital | región | regiones | afueras | alrededores | periferia | casco
    provincia | provincias | departamento | departamentos | estado | estados | distrito | distritos | extremo | corazón | amazonía | llanos | montañas | lado | ciudad
  `),
  reaching: [
    ...wordList(
      'recorrer | visitar | abarcar | conectar | alcanzar | afectar | golpear | azotar | inundar | arrasar | sacudir',
    ).flatMap(reached),
    ...crossed(
      [
        ...wordList(
          'llegar | beneficiar | atender | afectar | golpear | conectar | abastecer | dotar | equipar',
        ).flatMap(reached),
        ...wordList('fuimos | iremos | subimos | bajamos | atiende | atienden'),
      ],
      ['a', 'al'],
    ),
    ...wordList(`
      recorre | recorren | cubre | cubren | une | unen | atraviesa | atraviesan | atravesó | rodea | impactó | impactó en | llega hasta | llegó hasta | pertenecientes a
      recorrido por | gira por
    `),
  ],
  sending: wordList(`
    irá a | irán a | van a | va a | fue a | fueron a | enviados a | enviadas a | enviado a | enviada a | destinados a | destinadas a | destinado a | destinada a | se destinarán a
    se destinará a | se enviarán a | se enviará a | será para | serán para
  `),
  help: wordList(
    'ayuda | ayudas | apoyo | asistencia | donación | donaciones | donativo | préstamo | préstamos',
  ),
  helping: wordList('apoyar | ayudar | asistir').flatMap((verb) => [verb, ...spanishVerb(verb)]),
  giving: [
    ...wordList(
      'apoyar | ayudar | asistir | donar | entregar | enviar | otorgar | destinar | prestar | conceder | aportar | brindar | mandar | facilitar | transferir | desembolsar | respaldar | llevar',
    ).flatMap(spanishVerb),
    ...wordList('envía | presta | concede | transfiere | da | dio | dará'),
  ],
  helpedBy: ['a', 'al', 'para'],
  asking: [
    ...wordList('pedir | solicitar | reclamar | exigir').flatMap(spanishVerb),
    ...wordList(
      'pide | piden | pidió | pidieron | pedirá | pedir | solicitar | exige | agradece | agradecen | agradeció | agradecieron | agradecer | agradecimiento | gracias | devolver | devuelve | pagar | paga | pagó',
    ),
  ],
  receiving: wordList(
    'recibe | reciben | recibió | recibieron | recibirá | recibirán | obtiene | obtienen | obtuvo | obtendrá | logra | logró | consigue | consiguió | necesita | necesitan | tendrá | contará | suma | cuenta',
  ),
  otherwise: wordList(`
    se extenderá | se extenderán | extenderse | extenderá | se ampliará | se ampliarán | ampliará | ampliarse | replicará | replicarán | replicarse | replicada en | replicado en | réplica
    parecidos | parecidas | segunda etapa | segunda fase | próxima etapa | próxima fase | siguiente etapa | tercera etapa | tercera fase | próximo año | año próximo | año que viene | próximos meses
    más adelante | se repetirá | se repetirán | similares en | similar en | parecido en | parecida en | también abrirá | otras organizaciones | otros organismos | si hay recursos | si hay fondos | si se consiguen | si se obtienen | se fueron a | se marcharon a | se fue a | el siguiente | la siguiente | próxima parada | próxima edición
    se aplica también | también se aplica | también funciona | ya opera | ya operan | está presente | ya funciona | ya funcionan | ya existe | ya existen | ya se usa | ya se aplica
    será presentado | será presentada | se presentará | se presentarán | serán presentados | próxima reunión | próximo encuentro | próxima cita | próxima sesión | próximo taller | reunión siguiente
    vienen dos | vienen tres | viene otro | viene otra | vendrán | le seguirán | cercano está | se prepara en | se preparan en | se estudian en | se estudia en | se estudian instalaciones | varado en
    a una hora | a dos horas | también interesó | se abrirá otra | se abrirá otro | abrirá en | abrirán en | convocatoria similar | experiencias parecidas | experiencia parecida
    se llevará a | llevará el año | próximos destinos | se sumará | se sumarán | inspirado en | inspirada en | se inspira en | se inspiran en | se inspiró en | inspirarse en | pasó antes por | pasaron antes por | pasado por | despierta interés | interés en | interesados en | vendemos | vende en
    se vende | se venden | se exporta | se exportan | exporta a | fabrica | fabrican | fabricado en | fabricada en | fabricados en | nació en | nacida en | nacido en | nacieron en | creció en | estudió en
    otro lado de la frontera | otra orilla | otro lado del río | estudiaron en | se formó en | se graduó | emigró | emigraron | vivió en | vivieron en | está prevista | está previsto | prevé abrir | planea abrir
  `),
  features: [
    ['Parque Nacional', 'site'],
    ['Parque Natural', 'site'],
    ['Parque', 'site'],
    ['Reserva Natural', 'site'],
    ['Reserva Nacional', 'site'],
    ['Reserva de la Biosfera', 'site'],
    ['Reserva', 'site'],
    ['Santuario Nacional', 'site'],
    ['Refugio de Vida Silvestre', 'site'],
    ['Área Protegida', 'site'],
    ['Valle', 'none'],
    ['Sierra', 'none'],
    ['Golfo', 'none'],
    ['Bahía', 'none'],
    ['Península', 'none'],
    ['Cuenca', 'none'],
    ['Ciénaga', 'none'],
    ['Laguna', 'none'],
    ['Lago', 'none'],
    ['Islas', 'none'],
    ['Costa', 'none'],
  ],
  venues: wordList(`
    auditorio | biblioteca | casa | centro | clínica | club | coliseo | colegio | complejo | escuela | estadio | hogar | hospital | hotel | liceo | museo | palacio | polideportivo
    sanatorio | teatro
  `),
  civic: wordList(`
    ayuntamiento | municipalidad | alcaldía | intendencia | municipio | gobernación | prefectura | concejo | cabildo | diputación | ciudad | provincia | departamento | cantón
    distrito | comuna | localidad
  `),
  kept: ['isla', 'islas', 'archipiélago', 'río', 'lago', 'laguna', 'valle', 'cuenca'],
  lowest: [
    ['distrito', ['PE', 'CR']],
    ['distritos', ['PE', 'CR']],
    ['parroquia', ['EC', 'VE']],
    ['parroquias', ['EC', 'VE']],
    ['municipio', ['ES']],
    ['municipios', ['ES']],
  ],
};

/** Provinces and departments below the first level: there is a region or a department above. */
export const esSecondLevel: Pairs<readonly string[]> = [
  ['provincia', ['PE', 'CL', 'BO', 'ES']],
  ['provincias', ['PE', 'CL', 'BO', 'ES']],
  ['departamento', ['AR']],
  ['departamentos', ['AR']],
];
