import type { Act, ClauseRules } from '../../clauses/rules.js';
import { crossed, linked, spanishForms } from '../../names/linked.js';
import type { Pairs } from '../../rules.js';
import { wordList } from '../../wordList.js';
import { spanishVerb } from './conjugation.js';
import { esGatherings } from './gatherings.js';

const verbs = (act: Act, infinitives: string, irregular = ''): Pairs<Act> =>
  [...wordList(infinitives).flatMap(spanishVerb), ...wordList(irregular)]
    .filter((form) => form !== '')
    .map((form) => [form, act]);
const participles = (act: Act, words: string): Pairs<Act> =>
  wordList(words)
    .flatMap((word) => {
      const [first = '', ...rest] = word.split(' ');
      return spanishForms(first).map((form) => [form, ...rest].join(' '));
    })
    .map((form) => [form, act]);

/** "buscará": before money that nobody has given yet. */
const sought = wordList(
  'gestionar | solicitar | buscar | tramitar | captar | negociar | requerir | reclamar',
).flatMap((verb) => [verb, ...spanishVerb(verb)]);
const gifts = wordList(
  'una donación | la donación | una nueva donación | una importante donación | un donativo | un importante donativo | el donativo | la entrega de un donativo | la entrega de una donación | donación | donativo',
);

/** "corre", "han corrido": before "a cargo de", "por cuenta de". */
const borne = spanishVerb('correr');

/** Verbs by which Spanish tells who paid and who did it. */
export const esClauses: ClauseRules = {
  verbs: [
    ...verbs(
      'funds',
      'financiar | cofinanciar | sufragar | costear | subvencionar | patrocinar | pagar | abonar | solventar',
    ),
    ...verbs(
      'funds',
      '',
      crossed(
        borne,
        wordList(
          'con los gastos | con el gasto | con todos los gastos | con los costes | con los costos | con el costo | con el coste | con la factura | con la cuenta',
        ),
      ).join(' | '),
    ),
    ...verbs(
      'donates',
      'donar | obsequiar | regalar | ceder',
      `
      hizo una donación | hicieron una donación | es el principal donante | es la principal donante | es el mayor donante | es el donante | es donante | es uno de los donantes
      son los donantes | son los principales donantes | es el principal financiador | es la principal financiadora | es el principal aportante | es patrocinador
      es patrocinadora | es el patrocinador | es la patrocinadora | son patrocinadores
      `,
    ),
    ...verbs(
      'gives',
      `
      liberar | aportar | destinar | otorgar | asignar | entregar | desembolsar | conceder | proporcionar | cubrir | facilitar
      movilizar | comprometer | mandar | enviar | transferir | adjudicar | girar | desbloquear | inyectar | poner | contribuir con
      apoyar con | respaldar con | colaborar con | participar con
      `,
      'da | dan | dio | dieron | dará | darán | ha dado | han dado | hizo entrega de | hicieron entrega de | asume | asumen | asumió | asumieron | asumirá | asumirán | ha asumido | han asumido | se hizo cargo de | se hicieron cargo de | se hará cargo de | se hace cargo de | invierte | invierten | invirtió | invirtieron | invertirá | ha invertido | han invertido | contribuye con | contribuyó con | contribuyeron con | puso | pusieron | pone | ponen | pondrá | pondrán | ha puesto | han puesto | cubre | cubren | ha cubierto | han cubierto | envía | envían',
    ),
    // "Quienes lo hacen posible" tells nothing by itself.
    ...verbs('offers', 'ofrecer', 'hace posible | hacen posible | hizo posible | hicieron posible'),
    ...verbs(
      'carries-out',
      'ejecutar | implementar | coejecutar | gestionar | coordinar | impartir | atender | operar | administrar | conducir',
      `
      atiende | atienden | conduce | conducen | condujeron | dirige | dirigen | dirigió | dirigieron | dirigirá | ha dirigido | han dirigido | se encarga | se encargan | se encargó | se encargaron | se encargará | se encargarán | se encarga de | se encargan de | se encargó de | se encargaron de | se encargará de | se encarga del | se encargó del | se encargará del
      se ocupa de | se ocupan de | se ocupó de | se ocupará de | se ocupa del | se ocupó del
      `,
    ),
    ...verbs(
      'does',
      `
      organizar | coorganizar | montar | impulsar | desarrollar | promover | liderar | convocar | elaborar
      instalar | realizar | trabajar | colaborar | lanzar | inaugurar | firmar | suscribir | presentar | terminar de | capacitar
      formar | rehabilitar | restaurar | plantar | abrir | crear | diseñar | iniciar | celebrar | llevar a cabo | unir fuerzas | sumar fuerzas
      sumar esfuerzos | unir esfuerzos | acordar | llevar adelante | sacar adelante | poner en marcha | encabezar | auspiciar | levantar | habilitar | equipar | dotar
      orientar | transportar | trasladar | identificar | seleccionar | difundir | recolectar | revisar | analizar | registrar | proyectar | custodiar | prestar | tramitar | repartir | distribuir | enseñar | asesorar | supervisar | dictar | evaluar | recoger | cuidar | cocinar | medir | pintar | reparar | sembrar | monitorear | traducir | facilitar | almacenar
      llevar | acompañar | preparar | arrancar | clausurar | editar | publicar | vacunar | limpiar | limpiar y | reforestar | estrenar
      `,
      `
      construye | distribuye | sigue | siguen | traduce | traducen | produce | producen | provee | proveen | instruye | siembra | siembran | mide | miden | recorre | recorren | teje | tejen
      mantiene | mantienen | dispone | disponen | hace | hacen | hizo | ha hecho | hará | harán | lleva | llevan | llevó | pusieron en marcha | han puesto en marcha | ponen en marcha | pondrán en marcha | hicieron | construyeron | construyen | han construido
      distribuyeron | distribuyen | han distribuido | han abierto | han suscrito | suscribieron | han hecho | produjeron | dieron inicio | dieron a conocer
      `,
    ),
  ],
  inverted: [
    ...verbs('carries-out', 'colaborar | cooperar | colaborar también | trabajar | trabajar también'),
    ...verbs(
      'carries-out',
      '',
      crossed(
        crossed(
          [
            'participan',
            'participa',
            'colaboran',
            'colabora',
            'intervienen',
            'trabajan',
            'trabajaron',
            'colaboraron',
          ],
          ['en', 'también en', 'además en', 'asimismo en'],
        ),
        wordList(`
          la ejecución | el proyecto | la iniciativa | el programa | la obra | las obras | los trabajos | la puesta en marcha | la implementación | la construcción
          el diseño | la instalación | este proyecto | esta iniciativa | este programa | la campaña | el desarrollo | la formación | las tareas
        `),
      ).join(' | '),
    ),
    ...verbs(
      'carries-out',
      '',
      crossed(
        ['forman parte', 'hacen parte', 'son parte', 'forma parte', 'formaron parte'],
        ['de la alianza', 'del consorcio', 'de este consorcio', 'de la iniciativa', 'del equipo ejecutor'],
      ).join(' | '),
    ),
    ...verbs(
      'carries-out',
      '',
      'se encarga | se encargan | se encargó | se encargaron | se encargará | se encargarán | se ocupa | se ocupan | se ocupó | se ocupará',
    ),
    ...verbs(
      'carries-out',
      '',
      `
      son socios | son socios de | son socios del proyecto | son socias | son aliados | son socios de la iniciativa | son socios del programa
      integran el consorcio | forman el consorcio | conforman el consorcio | forman parte del consorcio | lo integran | la integran
      son sus socios | participan en el proyecto | participan en el programa | participan en la iniciativa | participan como socios
      `,
    ),
  ],
  joint: linked(
    wordList(`
      unión | suma de esfuerzos | suma | sinergia | pacto | asociación | articulación | esfuerzo compartido | labor conjunta | convenio | acuerdo | convenio suscrito | convenio firmado | acuerdo suscrito | acuerdo firmado | colaboración | cooperación | alianza | trabajo conjunto | esfuerzo conjunto
      iniciativa conjunta | proyecto conjunto | acción conjunta | programa conjunto | campaña conjunta | una iniciativa | memorando de entendimiento | coordinación
      trabajo coordinado | convenio de cooperación | convenio de colaboración | acuerdo de colaboración | acuerdo de cooperación | memorándum de entendimiento
    `),
    ['entre'],
  ).concat(
    linked(
      wordList(`
        iniciativa conjunta | proyecto conjunto | acción conjunta | programa conjunto | campaña conjunta | una iniciativa | trabajo conjunto | esfuerzo conjunto | trabajo coordinado
        el trabajo | el esfuerzo
      `),
      ['de', 'del'],
    ),
    crossed(
      crossed(
        wordList(
          'consorcio | red | alianza | plataforma | unión temporal | agrupación | mesa técnica | equipo de trabajo | comité organizador',
        ),
        ['', ' está', ' estará', ' queda', ' quedó'],
      ).map((phrase) => phrase.trim()),
      ['formado', 'integrado', 'conformado', 'compuesto', 'constituido'].flatMap(spanishForms),
    ).map((phrase) => `${phrase.replaceAll('  ', ' ')} por`),
    linked(
      crossed(
        wordList(
          'son aliados | son aliadas | son socios | son socias | son contrapartes | es socia | es socio | es aliada | es aliado',
        ),
        wordList(
          'de la iniciativa | del proyecto | del programa | en la iniciativa | en el proyecto | en el programa | de la campaña',
        ),
      ),
      ['el', 'la', 'los', 'las'],
    ),
    wordList(`
      consorcio formado por | consorcio integrado por | consorcio conformado por | alianza formada por | alianza integrada por | alianza conformada por
      mesa técnica integrada por | comité organizador integrado por | proyecto en el que trabajan
    `),
  ),
  described: [
    {
      act: 'does',
      leads: ['en', 'bajo', 'mediante'],
      nouns: wordList(
        'colaboración | alianza | asociación | cooperación | coordinación | asocio | articulación | consorcio | sinergia | partenariado | concertación | trabajo | convenio',
      ),
      links: ['con'],
    },
    {
      act: 'does',
      leads: wordList('el | un | una | la | del | al | por | de | en | mediante | este | esta'),
      nouns: wordList(
        'trabajo | esfuerzo | convenio | acuerdo | alianza | colaboración | cooperación | consorcio | coordinación | articulación',
      ),
      links: ['entre'],
    },
    {
      act: 'does',
      leads: wordList('la | una | con | su'),
      nouns: wordList('colaboración | cooperación | complicidad | implicación'),
      links: ['de', 'del'],
    },
    {
      act: 'supports',
      leads: wordList('el | un | la | una | con | su | al | del | mediante'),
      nouns: wordList(
        'apoyo | respaldo | ayuda | aporte | aportación | contribución | asistencia | soporte | cooperación | colaboración | auxilio | patrocinio | compromiso',
      ),
      links: ['de', 'del'],
    },
  ],
  moneyAdjectives: wordList(
    'financiero | financiera | económico | económica | financieros | financieras | económicos | económicas | monetario | monetaria | presupuestario | presupuestaria',
  ),
  participles: [
    ...participles(
      'funds',
      'financiado | cofinanciado | subvencionado | patrocinado | costeado | sufragado | auspiciado | pagado | donado | obsequiado | regalado | solventado | becado | abonado | fletado',
    ),
    ...participles(
      'gives',
      'aportado | otorgado | concedido | proporcionado | asignado | entregado | desembolsado | cedido | facilitado | asumido | cubierto | provisto | suministrado | puesto | transferido | comprometido',
    ),
    ...participles('carries-out', 'ejecutado | implementado | coejecutado | administrado | operado'),
    ...participles(
      'does',
      `
      gestionado | organizado | coorganizado | coordinado | impulsado | promovido | liderado | convocado | elaborado | realizado | desarrollado
      llevado a cabo | llevado adelante | sacado adelante | puesto en marcha | codirigido | encabezado | impartido | lanzado | diseñado | construido | instalado | levantado | habilitado | producido | conducido | cogestionado
      dictado | enseñado | entrenado | evaluado | supervisado | rodado | cuidado | atendido | inaugurado | presentado | firmado | suscrito | clausurado | creado | formado | preparado | redactado | rehabilitado | restaurado | abierto | acordado | celebrado | dirigido | liderado | montado
      armado | plantado | pintado | puesto en funcionamiento | sembrado | editado | publicado | coproducido | levantado | ideado | concebido | promocionado | fundado
      `,
    ),
  ],
  by: ['por', 'entre'],
  manner: wordList(`
    al | en | un | una | de | del | su | totalidad | parte | partes | gran | mayor | medida | forma | manera | modo | conjunta | conjunto | conjuntamente | directa
    a | iguales | también | además | hoy | asimismo | desde | ciento | propios | mitad | la | el | tercio | ya | con | millones | mil | y | terreno | total | mano | años
    junto | común | acuerdo | resto | otra | otro | ayer | hoy | anoche | este | esta | mañana | tarde | noche | enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre | recientemente | lunes | martes | miércoles | jueves | viernes | sábado | domingo | semana | mes
  `),
  mannerEndings: ['mente'],
  objects: wordList('lo | la | los | las'),
  relatives: ['que'],
  notGifts: wordList(
    'datos | información | metodología | cifras | informes | informe | estudio | estudios | pruebas | ideas | testimonio | diplomas | certificados | premios | experiencia | tiempo | sangre | órganos | plasma | médula | leche | humanos | naturales | hídricos | educativos | forestales | genéticos | pesqueros | conocimientos | conocimiento | saberes | trabajo | voz | talento | imagen | asesoría | asesoramiento | consejos',
  ),
  givenTo: ['nos', 'les', 'le'],
  tasks: wordList(`
    enseñanza | capacitación | capacitaciones | formación | ejecución | diseño | montaje | instalación | dirección | coordinación | organización | taller | talleres | curso | cursos
    asesoría | supervisión | gestión | evaluación | atención | reparto | clases | charlas | facilitación | producción | análisis | vigilancia | limpieza
  `),
  bearing: linked(crossed(borne, ['por cuenta']), ['de', 'del']),
  dated: wordList(`
    convocatoria | convocatorias | presupuesto | presupuestos | ejercicio | ley | decreto | acuerdo | convenio | llamado | subvención | subvenciones | licitación | censo | enero | diciembre
    terremoto | sismo | huracán | tormenta | inundación | inundaciones | crisis | guerra | pandemia | sequía | incendio | incendios | erupción | tsunami | conflicto | tifón | ciclón | finales | principios | comienzos
  `),
  pluperfect: crossed(
    ['había', 'habían'],
    wordList(
      'financiado | pagado | costeado | sufragado | cofinanciado | subvencionado | patrocinado | abonado | aportado | donado | cubierto | destinado | entregado | otorgado | concedido | regalado | cedido',
    ),
  ),
  firstSteps: wordList(
    'diagnóstico | diagnósticos | prefactibilidad | factibilidad | piloto | pilotos | parecida | parecido | parecidas | parecidos | anterior | anteriores | previo | previa | previos | previas | antes | anteriormente | previamente',
  ),
  apart: wordList(`
    no debe confundirse | no deben confundirse | no confundir | no debe ser confundido | no debe ser confundida | nada tiene que ver | no tiene que ver | no tiene relación | no guarda relación
    es un proyecto distinto | es otro proyecto | es otra obra | es una obra distinta | un proyecto distinto | un programa distinto | una obra distinta | una iniciativa distinta | proyecto aparte | programa aparte | obra aparte
  `),
  feeding: [...spanishVerb('abonar'), ...spanishForms('abonado')],
  soils: wordList(`
    campo | campos | tierra | tierras | suelo | suelos | cultivo | cultivos | terreno | terrenos | finca | fincas | parcela | parcelas | hectárea | hectáreas | huerto | huertos | huerta | huertas
    maíz | maizal | maizales | trigo | trigales | arroz | arrozal | arrozales | café | cafetal | cafetales | cacao | cacaotal | cacaotales | milpa | milpas | chacra | chacras | plantación | plantaciones | sembrado | sembrados | siembra | siembras
    árbol | árboles | frutal | frutales | planta | plantas | plantón | plantones | plántula | plántulas | vivero | viveros | semillero | semilleros | jardín | jardines | pasto | pastos | pastizal | pastizales | pradera | praderas | potrero | potreros
    viña | viñas | viñedo | viñedos | olivo | olivos | olivar | olivares | hortaliza | hortalizas | papa | papas | patata | patatas | quinua | platanal | platanales | bananal | bananales | cosecha | cosechas | bancal | bancales | surco | surcos | terraza | terrazas
  `),
  manures: wordList(
    'estiércol | compost | compostaje | composta | guano | humus | gallinaza | purín | purines | bocashi | fertilizante | fertilizantes | abono | abonos | mantillo | ceniza | cenizas | turba | biol | biofertilizante | biofertilizantes',
  ),
  verbalNouns: wordList(
    'clausura | siembra | vacuna | cocina | gira | paga | mezcla | firma | entrega | dona | forma | marca | lanza | dota | limpia | celebra | abre | equipa | coordina',
  ),
  receiving: [
    ...wordList('recibir | recaudar').flatMap(spanishVerb),
    ...wordList(`
    obtuvo | obtuvieron | ha obtenido | han obtenido | obtendrá | consiguió | consiguieron | ha conseguido | logró | lograron | captó | captaron | recibimos | obtuvimos
    conseguimos | dispone de | disponen de | dispondrá de
  `),
  ],
  firstPerson: wordList(`
    unimos fuerzas | hemos unido fuerzas | hemos trabajado | hemos hecho | hemos colaborado | hemos preparado | hemos organizado | hemos construido | hemos montado | nos aliamos
    nos hemos aliado | nos asociamos | nos juntamos | nos hemos unido | nos unimos | sumamos fuerzas | hemos sumado fuerzas | levantamos | pusimos en marcha | trabajamos | contamos | hicimos | hacemos | organizamos | preparamos | realizamos | desarrollamos | coordinamos | colaboramos | montamos | construimos | impartimos | damos | llevamos
    plantamos | repartimos | abrimos | sembramos | pintamos | limpiamos | lanzamos | celebramos | levantamos | reparamos
  `),
  takingPart: crossed(
    wordList(
      'forman parte | forma parte | formaron parte | participan | participa | participarán | participará | intervienen | colaboran | colabora | trabajan | participaron | colaboraron',
    ),
    ['', ' también', ' además', ' asimismo', ' igualmente'],
  ).map((phrase) => phrase.trim().replace('  ', ' ')),
  work: wordList(
    `
    proyecto | proyectos | iniciativa | programa | obra | obras | trabajos | campaña | ejecución | consorcio | alianza | plan | marcha | montaje | construcción | implementación
    labor | labores | tarea | tareas | reparto | distribución | operativo | operación | rehabilitación | restauración | elaboración | diseño | intervención | estudio | acción | acciones
    `,
  ),
  money: wordList(`
    prima | primas | cuota | cuotas | matrícula | matrículas | tasas | peajes | honorarios | flete | fletes | pasajes | traslado | traslados | alojamiento | hospedaje | alimentación | plata | víveres | materiales | recursos | fondos | dinero | financiación | financiamiento | cofinanciación | cofinanciamiento | presupuesto | coste | costo | costes | costos | gastos | gasto
    sueldos | salarios | salario | sueldo | inversión | aporte | aportes | capital | subvención | becas | donación | factura | alquiler | combustible | mantenimiento
  `),
  costs: wordList(`
    plata | pasajes | honorarios | alojamiento | hospedaje | matrícula | matrículas | flete | coste | costo | costes | costos | gastos | gasto | sueldos | salarios | factura | alquiler | presupuesto | inversión | fondos | recursos | dinero | financiamiento
    financiación | cofinanciación
  `),
  giftNouns: [
    ...wordList(`
      donación | donaciones | donativo | donativos | subsidio | subsidios | subvención | subvenciones | regalo | regalos | obsequio | patrocinio | financiación | financiamiento | cofinanciación
      cofinanciamiento | dinero | fondos | recursos económicos | recursos financieros | ayuda económica | ayudas económicas | ayuda financiera | apoyo económico
      apoyo financiero | aporte económico | aporte financiero | aportación económica | contribución económica | contribución financiera | donaciones
    `).map((noun) => [noun, 'giving'] as const),
    ...wordList(`
      aporte | aportes | aportación | aportaciones | contribución | contribuciones | ayuda | ayudas | recursos | préstamo | crédito | cooperación | inversión | premio
    `).map((noun) => [noun, 'support'] as const),
  ],
  aims: ['para', 'destinado', 'destinada', 'destinados'],
  notMoneyLeads: [
    ...sought,
    ...wordList(`
    sobre | gestión | auditoría | informe | ley | desvío | desviación | solicitud | pedir | pidió | piden | pedirá | pedirán
    captación | convocatoria | falta | devolver | devolución | campaña | registro | presentó | solicitan | esperan | espera | administra | administración | uso
    rendición | manejo
  `),
  ],
  working: wordList('trabajar | colaborar | cooperar').flatMap(spanishVerb),
  formerly: wordList('pasado | pasada | antes | anteriormente | antaño | entonces | años'),
  spending: [
    ...wordList('pagar | costear | financiar | sufragar | comprar | adquirir | mantener | levantar').flatMap(
      spanishVerb,
    ),
    ...wordList('comprado | adquirido | construido | equipado | pagado | financiado | costeado').flatMap(
      spanishForms,
    ),
    ...wordList('cuenta | contó | contará | construyó | construye | construyeron | sostiene'),
  ],
  times: wordList(`
    ayer | hoy | anoche | anteayer | antier | recientemente | posteriormente | luego | después | finalmente | paralelamente | asimismo | además | también | igualmente | pasado | pasada
    mañana | tarde | noche | semana | mes | lunes | martes | miércoles | jueves | viernes | sábado | domingo
  `),
  seeking: sought,
  pledges: [
    ...crossed(
      [
        ...wordList('hace | hacen | hizo | hicieron | hará | harán | ha hecho | han hecho'),
        ...wordList('realizar | efectuar | concretar | formalizar | oficializar').flatMap(spanishVerb),
      ],
      gifts,
    ).map((phrase) => [phrase, 'given'] as const),
    ...crossed(
      wordList('anunciar | confirmar | aprobar | autorizar | comprometer | ofrecer').flatMap(spanishVerb),
      [
        ...gifts,
        ...wordList(`
          un aporte | un aporte adicional | una aportación | una contribución | una nueva contribución | un préstamo | un crédito | un financiamiento | una financiación | fondos | recursos
          una ayuda | una subvención | una línea de crédito | operaciones | una operación | un paquete de ayuda | una asistencia | una inversión | un desembolso
        `),
      ],
    ).map((phrase) => [phrase, 'told'] as const),
  ],
  companions: wordList(
    'socio | socia | socios | socias | aliado | aliada | aliados | aliadas | contraparte | contrapartes | coejecutor | coejecutora',
  ),
  answerable: wordList(
    'responsable | responsables | encargado | encargada | encargados | encargadas | ejecutor | ejecutora | ejecutores | ejecutoras',
  ),
  joins: crossed(
    wordList(
      'se sumó | se sumaron | se suma | se suman | se unió | se unieron | se incorporó | se incorporaron | se adhirió | se adhirieron | se integró | se integraron',
    ),
    crossed(
      ['a la', 'al', 'a los', 'a las', 'a este', 'a esta'],
      wordList(
        'obra | obras | proyecto | iniciativa | programa | trabajos | trabajo | esfuerzo | esfuerzos | campaña | tarea | tareas | alianza | consorcio | ejecución',
      ),
    ),
  ),
  joined: linked(
    wordList(
      'con la participación | con el concurso | con la colaboración | con la intervención | con el trabajo',
    ),
    ['de', 'del'],
  ).concat(
    wordList(
      'junto con | junto a | junto al | en coordinación con | en conjunto con | en colaboración con | en alianza con',
    ),
  ),
  sources: linked(
    wordList(`
      proviene | provienen | procede | proceden | provino | provinieron | sale | salen | salió | salieron | viene | vienen | vino | vinieron | llega | llegan | procedente | procedentes
      proveniente | provenientes | provendrá | provendrán | procederá | procederán | saldrá | saldrán | vendrá | vendrán
    `),
    [
      'de',
      'del',
      'desde',
      'de parte de',
      'íntegramente de',
      'íntegramente del',
      'principalmente de',
      'principalmente del',
    ],
  ),
  inKind: [
    ...wordList('aportar | cubrir | ceder | proporcionar | suministrar | ofrecer').flatMap(spanishVerb),
    ...wordList('puso | pusieron | ha puesto | han puesto | pondrá | pondrán | pone | ponen'),
  ],
  goods: wordList(`
    materiales | cemento | maquinaria | combustible | diésel | gasolina | transporte | traslado | traslados | herramientas | mobiliario | plantones | plántulas
    vehículos | camiones | víveres | insumos | terreno | terrenos | solar | predio | local | ladrillos | madera | tuberías | pintura | flete
    salón | salones | sala | aula | sillas | mesas | sonido | carpas | toldos | lanchas | botes | avión | helicóptero | literas | camas | colchones | mantas | cobijas
    uniformes | computadoras | ordenadores | electricidad | arena | grava | piedra | leña | almuerzo | almuerzos | comida | refrigerios | semillas | abono | abonos
  `),
  channelled: [
    ...wordList(
      'canalizado | administrado | gestionado | transferido | desembolsado | encauzado | otorgado | concedido',
    ).flatMap(spanishForms),
    ...wordList('canalizar | administrar | gestionar | desembolsar | encauzar').flatMap((verb) =>
      spanishVerb(verb).slice(0, 4),
    ),
    ...wordList('ejerce | ejercen | transfiere | transfieren | llega | llegan'),
  ],
  charges: linked(
    [
      ...crossed(
        [
          ...borne,
          ...wordList(
            'está | están | estará | estarán | estuvo | estuvieron | estaba | estaban | ha estado | han estado | había estado',
          ),
        ],
        ['a cargo', 'en manos'],
      ),
      ...crossed(
        wordList('queda | quedan | quedó | quedaron | quedará | quedarán | ha quedado | han quedado'),
        ['a cargo', 'en manos'],
      ),
    ],
    ['de', 'del'],
  ).concat(
    linked(wordList('corresponde | corresponden | corresponderá | correspondió | ha correspondido'), [
      'a',
      'al',
    ]),
    wordList('recae en | recayó en | recayeron en | recaerá en | ha recaído en | han recaído en'),
  ),
  thanks: linked(
    wordList(`
      agradece | agradecen | agradeció | agradecieron | agradecemos | agradecer | agradecimiento | dio las gracias | dieron las gracias | da las gracias
      damos las gracias | dar las gracias | gracias | reconoció | reconoce
    `),
    ['a', 'al'],
  ),
  ...esGatherings,
  speaking: wordList(`
    anuncia | pide | dice | recomienda | estima | promete | espera | considera | prevé | advierte | informa | recuerda | señala | destaca | exige | reclama | denuncia | propone
    calcula | confirma | felicita | agradece | saluda | valora | cree | sostiene | afirma | asegura | explica | quiere | debe | puede | tiene | necesita | busca | recibe | teme | estudia
    rechaza | critica | anuncian | piden | dicen | recomiendan | estiman | prometen | esperan | consideran | prevén | advierten | informan | recuerdan | señalan | destacan | exigen
    reclaman | denuncian | proponen | confirman | agradecen | valoran | creen | sostienen | afirman | aseguran | quieren | deben | pueden | tienen | necesitan | buscan | reciben | temen
    estudian | rechazan | critican | celebra | celebran | aplaude | lamenta | ordena | obliga | prohíbe | permite | permiten | indica | indican | revela | muestra | admite | niega
    sabe | conoce | depende | existe | supone | representa | significa | incluye | incluyen | cuenta | cuentan | cumple | pierde | vende | compra | cobra | investiga | registra | reporta
  `),
  gifts: wordList(`
    contribución | contribuciones | financiación | financiamiento | donación | donaciones | donativo | donativos | aporte | aportes | aportación | aportaciones
    subvención | subvenciones | fondos | financiero | financiera | económico | económica | patrocinio | generosidad | generosa | generoso
  `),
};
