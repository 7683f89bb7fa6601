import type { NameRules, Takes } from '../../rules.js';
import { wordList } from '../../wordList.js';
import { esBodies } from './bodies.js';
import { esFields } from './fields.js';

const heads = (takes: Takes, words: string): NameRules['heads'] =>
  wordList(words).map((word) => {
    const [singular = '', plural] = word.split('/');
    return [singular, plural, takes] as const;
  });

/** Nouns that head a name also with a small letter, and only an organisation's. */
const smallHeads = wordList(`
  ministerio | ministerios | embajada | embajadas | gobierno | gobiernos | universidad | universidades
  alcaldía | alcaldías | viceministerio | ayuntamiento | municipalidad | gobernación | prefectura | fundación
  cancillería | consulado | parlamento | presidencia | vicariato | arzobispado | obispado | municipalidades | ayuntamientos | fundaciones | gobernaciones | prefecturas | consulados | intendencia | intendencias | diputación | mancomunidad
`);

/** Organisations' names in Spanish. */
export const esOrganizations: NameRules = {
  determiners: wordList(`
    el | la | los | las | un | una | unos | unas | su | sus | nuestro | nuestra | este | esta | estos | estas
    dos | tres | dicho | dicha | varios | varias | ambos | ambas
  `),
  of: ['de', 'del'],
  afterNoun: ['para', 'contra', 'sobre', 'en', 'por', 'a', 'al'],
  and: ['y', 'e', '&'],
  joiners: wordList(`
    así como | así como de | así como por | así como con | junto con | junto a | además de | al igual que | y también
    y con | y por | también | asimismo | conjuntamente con
  `),
  listLeads: ['por', 'con', 'de', 'del', 'a', 'al'],
  possessive: [],
  functionWords: wordList(`
    en | de | del | a | al | con | por | para | sin | sobre | entre | hacia | hasta | desde | durante | mediante | según
    ante | bajo | contra | tras | vía | y | e | o | u | pero | sino | que | quien | quienes | cuyo | cuya | donde | cuando | como
    si | aunque | porque | pues | mientras | además | también | así | luego | entonces | ayer | hoy | mañana | aquí | allí | muy
    más | menos | este | esta | estos | estas | ese | esa | conjuntamente | respectivamente | actualmente | recientemente
    ya | aún | todavía | siempre | último | última | próximo | próxima | junto | juntos | cerca | lejos | alrededor | dentro
    fuera | gracias | frente | través | no | ni | nunca | jamás | se | lo | le | les | nos | me | te | él | ella | ellos | ellas | cada
    todo | toda | todos | todas | otro | otra | otros | otras | mismo | misma | algunos | algunas | unos | solo | sólo | cuyos
  `),
  abbreviations: wordList(
    'Sr | Sra | Dr | Dra | Lic | Ing | Gral | Cnel | Prof | Mons | Sto | Sta | núm | art | Av | No | EE',
  ),
  heads: [
    ...heads(
      'fields',
      `
      ministerio/ministerios | viceministerio/viceministerios | secretaría/secretarías | subsecretaría/subsecretarías
      dirección/direcciones | departamento/departamentos | división/divisiones | oficina/oficinas | agencia/agencias
      autoridad/autoridades | comisión/comisiones | comité/comités | consejo/consejos | instituto/institutos | centro/centros
      organización/organizaciones | servicio/servicios | facultad/facultades | escuela/escuelas | federación/federaciones
      asociación/asociaciones | liga/ligas | confederación/confederaciones | programa | unión/uniones | cámara/cámaras
      sociedad/sociedades | red/redes | coalición | fondo/fondos | alianza | academia/academias | observatorio/observatorios | unidad
      colegio/colegios | sindicato/sindicatos | delegación/delegaciones | misión | corporación/corporaciones | defensoría
      procuraduría | fiscalía | contraloría | registro | intendencia/intendencias | junta | mesa | cooperativa/cooperativas
      central | coordinadora | plataforma | laboratorio | grupo | mecanismo | consorcio | empresa | compañía | policía
      ejército | armada | guardia | cuerpo | bomberos | defensa | protección | cruz | poder | tribunal/tribunales | corte | gabinete
      sistema | patronato | hermandad | vicepresidencia | consejería | inspección | sección | jefatura | oficialía
      gerencia | casa | iniciativa | foro | seremi | fuerza/fuerzas | comando | comandos | organismo/organismos
      administración | superintendencia | cifp | ies | ceip | cpifp | conalep
    `,
    ),
    ...heads(
      'countries',
      'gobierno/gobiernos | embajada/embajadas | reino | república | estado | consulado/consulados | principado',
    ),
    ...heads(
      'names',
      `
      universidad/universidades | fundación/fundaciones | alcaldía/alcaldías | ayuntamiento/ayuntamientos
      municipalidad/municipalidades | municipio/municipios | ciudad/ciudades | gobernación/gobernaciones | prefectura/prefecturas
      diócesis | región/regiones | provincia/provincias | diputación/diputaciones | banco/bancos | hospital/hospitales | presidencia | parlamento
      congreso | asamblea | comunidad | parroquia | arzobispado | mancomunidad/mancomunidades | generalitat | xunta | cabildo/cabildos
      ilustre | honorable | excelentísimo | pontificia | benemérito | feria | festival | pastoral | arquidiócesis | obispado | concejo | caja | mutual
      hogar/hogares | liceo/liceos | museo/museos | biblioteca/bibliotecas | orquesta | coro | clínica/clínicas | sanatorio | batallón | regimiento | ateneo | círculo | vicaría | colectivo/colectivos
      movimiento | frente | entidad | ente | concejalía/concejalías | conselleria | subdelegación | secretariado | editorial | colegiata | cofradía | peña | club/clubes | residencia
      agrupación | congregación | teatro | vicariato | universitat | ajuntament | diputació | concello
      associação | associació | fundação | fundació | federação | federació | prefeitura | deputación | consell
      carpintería | ebanistería | ferretería | panadería | pastelería | librería | papelería | imprenta | panificadora | destilería
      quesería | cervecería | lavandería | embotelladora | constructora | distribuidora | aseguradora | transportes | supermercados
    `,
    ),
  ],
  tails: wordList(`
    Cruz | Cáritas | Caritas | Poder | Ministerio | Parlamento | Congreso | Senado | Cancillería | Instituto | Fiscalía
    Defensoría | Policía | Ejército | Cooperación | Fundación | Presidencia | Asamblea | ONG | S.A | Iglesia
    Cooperativa | Consorcio | Club | Museo | Biblioteca | Association | Foundation | Fund | Institute | Society | Trust
  `),
  titles: wordList(`
    alcalde | alcaldesa | ministro | ministra | viceministro | viceministra | presidente | presidenta | vicepresidente | vicepresidenta | director | directora
    gobernador | gobernadora | embajador | embajadora | rector | rectora | vicerrector | vicerrectora | decano | decana | secretario | secretaria | subsecretario
    subsecretaria | prefecto | prefecta | intendente | intendenta | concejal | concejala | obispo | arzobispo | cardenal | padre | madre | hermano | hermana | cónsul
    delegado | delegada | jefe | jefa | coordinador | representante | comandante | general | coronel | capitán | capitana | párroco | rey | reina | príncipe
    princesa | diputado | diputada | senador | senadora | consejero | consejera | defensor | defensora | fiscal | juez | jueza | doctor | doctora | ingeniero
    ingeniera | licenciado | licenciada | señor | señora | don | doña | sor | fray | monseñor | edil | regidor | regidora | síndico | síndica | cacique | gerente
    titular | oficial | responsable | nuncio | canciller | primer | primera | agente | máster | profesor | profesora | contralor | contralora | procurador
    procuradora | superintendente | comisario | comisaria | comisionado | comisionada | relator | relatora | encargado | encargada | plaza | parque | día | feria
    calle | avenida | salón | sala | auditorio | palacio | estadio | año | semana | jornada | encuentro | congreso | cumbre | plan | ley | proyecto | programa
  `),
  units: ['Unidad', 'Sección', 'Servicio', 'División', 'Departamento', 'Dirección', 'Oficina'],
  fields: esFields,
  bodies: esBodies,
  notNames: wordList(`
    USD | EUR | GBP | CHF | CAD | MXN | COP | COVID | VIH | SIDA | ODS | ODM | II | III | IV | VI | ONG | TV | PDF | TIC | PIB | OSC
    PYME | PYMES | UTC | GMT
  `),
  sentence: {
    aliases: [
      [
        'FAO',
        'Organización de las Naciones Unidas para la Alimentación y la Agricultura',
        'Organización de las Naciones Unidas para la Agricultura y la Alimentación',
      ],
      [
        'ACNUR',
        'Alto Comisionado de las Naciones Unidas para los Refugiados',
        'Agencia de la ONU para los Refugiados',
        'Agencia de las Naciones Unidas para los Refugiados',
      ],
      ['PMA', 'WFP', 'Programa Mundial de Alimentos', 'Programa Mundial de Alimentos de las Naciones Unidas'],
      ['UNICEF', 'Fondo de las Naciones Unidas para la Infancia'],
      ['UNFPA', 'Fondo de Población de las Naciones Unidas'],
      [
        'PNUD',
        'Programa de las Naciones Unidas para el Desarrollo',
        'Programa de Naciones Unidas para el Desarrollo',
      ],
      ['UNESCO', 'Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura'],
      ['FIDA', 'Fondo Internacional de Desarrollo Agrícola'],
    ],
    smallHeads,
    weakHeads: wordList('parroquia | parroquias | diócesis | arquidiócesis'),
    introducers: wordList(`
      asociación | asociaciones | ong | organización | organizaciones | empresa | cooperativa | fundación | grupo | colectivo | compañía | red
      movimiento | entidad | consorcio | federación | oenegé | institución | consultora | panadería | ferretería | carpintería | imprenta | librería | farmacia | naviera | minera
      constructora | aseguradora | petrolera | cadena | productora | emisora | peña | hotel | restaurante | supermercado | supermercados | plataforma | club | agrupación | cofradía | coordinadora
      fondo | óptica | aerolínea | cervecera | eléctrica | algodonera | tecnológica | firma | marca | caja | mutual | agencia | laboratorio | startup | comparsa | escuela | taller
    `),
    foreign: wordList(
      `of | for | the | and | et | des | du | les | pour | do | da | dos | das | i | und | für | di | em | ao | aos | na | nas | à | aux | au
       voor | het | van | von | der | den | zur | zu | mit | sa | ng | nan | ak | pou | wa | dei | della | delle | degli | dan | untuk | per`,
    ),
    owned: wordList(`
      dirección | centro | oficina | servicio | departamento | división | unidad | subsecretaría | secretaría | buró | viceministerio
      subdirección
    `),
    peoples: ['pueblo', 'pueblos'],
    posted: wordList('embajada | delegación | representación | oficina | misión | consulado | cooperación'),
    elisions: ['l', 'd'],
    endings: wordList(`
      al | ales | ario | aria | arios | arias | ivo | iva | ivos | ivas | ico | ica | icos | icas | oso | osa | osos | osas | ano | ana | anos
      anas | ense | enses | eño | eña | eños | eñas | il | iles | ar | ares | ible | ibles | able | ables | ino | ina | inos | inas | orio | oria
      orios | orias | or | ora | ores | oras | ista | istas | ente | entes | ante | antes | ional | ico | io | ia | ios | ias | eo | ea | ada | adas
      ado | ados | ida | idas | ido | idos | és | esa | eses | esas | iente | ero | era | eros | eras
    `),
    notEndings: wordList('mente | aron | ieron | aban | ían | aría | ará | arán'),
    stops: wordList(`
      ha | han | es | son | fue | fueron | era | eran | será | serán | sería | había | habían | está | están | hace | hacen | puede
      pueden | debe | deben | tiene | tienen | apoya | apoyan | financia | financian | aporta | aportan | contribuye | contribuyen | busca
      permite | permiten | permitió | prevé | acompaña | acompañan | trabaja | trabajan | anuncia | anunció | anunciaron | lanza
      lanzó | lanzaron | entrega | entregó | entregaron | organiza | organizó | organizaron | dotado | destinado | destinada | basado
      basada | titulado | realizado | realizada | firmado | previsto | iniciado | incluido | incluyendo | mediante | proyecto | programa
      iniciativa | millón | millones | mil | marco | ocasión | presencia | curso | fin | inicio | total | parte | título | través | lado | valor
      monto | enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre | lunes
      martes | miércoles | jueves | viernes | sábado | domingo | año | años | mes | meses | días | cuenta | contó | participó
      participaron | capacitado | capacitados | capacitada | capacitadas | graduados | graduadas | certificados | certificadas | acreditados | acreditadas | reunidos | reunidas | presentes | inició | inauguró | inauguraron | instaló | construyó | brinda | brindó | mantiene | encabezó | dio | dieron | visitó | logró
      certifica | clasifica | verifica | modifica | identifica | planifica | notifica | ratifica | unifica | califica | explica | aplica
      dedica | ubica | indica | replica | duplica | multiplica | implica | fabrica | radica | comunica | critica | diagnostica | publica
      cultiva | motiva | reactiva | examina | coordina | determina | domina | ilumina | termina | culmina | destina | nomina | elimina | combina
      imagina | encamina | patrocina | custodia | estudia | limpia | cambia | aprecia | denuncia | renuncia | beneficia | copia | inicia
      propicia | auspicia | evidencia | asocia | negocia | remedia | cuida | convalida | valida | consolida | liquida | elabora | colabora | labora
      mejora | explora | asesora | incorpora | decora | valora | opera | coopera | lidera | genera | considera | espera | recupera | libera | acelera
      supera | modera | alista | asista | gana | hermana | emana | crea | emplea | plantea | desea | rodea | rastrea | monitorea | bombea | enseña
      diseña | desempeña | opina
    `),
    pairs: wordList(`
      Transporte y Obras Públicas | Obras Públicas y Transporte | Obras Públicas y Comunicaciones | Obras Públicas y Vivienda
      Agricultura y Ganadería | Agricultura y Riego | Agricultura y Pesca | Trabajo y Previsión Social | Trabajo y Promoción del Empleo
      Trabajo y Asuntos Sociales | Salud y Bienestar | Salud y Protección Social | Salud Pública y Asistencia Social | Trabajo y Protección Social | Desarrollo y Protección Social | Salud y Deportes | Ciencia y Tecnología | Cultura y Deporte
      Cultura y Deportes | Cultura y Turismo | Culturas y Turismo | Ambiente y Recursos Naturales | Medio Ambiente y Recursos Naturales
      Ambiente y Desarrollo Sostenible | Ambiente y Agua | Medio Ambiente y Agua | Energía y Minas | Energía y Minería | Minas y Energía
      Justicia y Derechos Humanos | Justicia y Paz | Justicia y Seguridad Pública | Justicia y del Derecho | Mujer y Poblaciones Vulnerables
      Desarrollo e Inclusión Social | Desarrollo Urbano y Vivienda | Vivienda y Urbanismo | Vivienda y Construcción | Economía y Finanzas
      Economía y Planificación | Hacienda y Crédito Público | Industria y Comercio | Comercio e Industria | Comercio y Turismo
      Industria y Turismo | Relaciones Exteriores y Movilidad Humana | Relaciones Exteriores y Cooperación | Educación y Cultura
      Educación y Deporte | Educación y Ciencia | Igualdad y Género | Inclusión Económica y Social | Planificación y Desarrollo
      Seguridad y Justicia | Seguridad y Convivencia | Comunicaciones y Transportes | Transportes y Comunicaciones | Niñez y Adolescencia
      Gobernación y Justicia | Interior y Justicia | Interior y Seguridad | Pesca y Acuicultura | Tecnologías de la Información y las Comunicaciones
    `),
  },
};
