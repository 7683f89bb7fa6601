import { wordList } from '../../wordList.js';

/** Words of portfolios in Spanish: what a ministry, an office or an agency is of or for. */
export const esFields: readonly string[] = wordList(`
  acción | acogida | acuicultura | administración | administrativa | aduanas | adolescencia | adolescentes | aeronáutica | afrodescendientes
  agraria | agrario | agrícola | agrícolas | agricultura | agropecuaria | agropecuario | agua | aguas | alimentación | alimentaria | ambiental
  ambiente | animal | archivos | armadas | artes | artesanía | asilo | asistencia | asuntos | autónoma | aviación | banca | barrios | bienestar
  biodiversidad | bosques | café | calidad | cambio | caminos | campesinos | capacitación | capitanías | catastro | casos | científica | ciencia | ciencias
  ciudadana | civil | clima | climático | colonización | comercio | competencia | comunicación | comunicaciones | comunitario | comunitaria
  conocimiento | conservación | construcción | consumo | consumidor | control | convivencia | cooperación | cooperativas | corrección | crédito | cuentas
  culto | cultura | culturas | cultural | cuidado | deporte | deportes | defensa | delito | democracia | demarcación | derecho | derechos | desarrollo
  desastres | desplazados | desminado | diáspora | digital | discapacidad | diversidad | droga | drogas | economía | económica | económico | ecosistemas | educación
  educativa | electoral | elecciones | electricidad | emergencia | emergencias | empleo | empresa | empresas | energía | energías | equidad
  escolar | estadística | estadísticas | estratégico | exportaciones | exterior | exteriores | familia | familiar | fauna | femenina | finanzas
  financiera | fiscal | flora | fomento | forestal | forestales | formación | fronteras | fuerzas | ganadería | género | genocidio | gestión | gobernabilidad
  gobernación | guardacostas | guerra | hábitat | hacienda | hambre | hidráulicos | hogar | humanitaria | humanitarios | humana | humano | humanos | igualdad
  imagen | inclusión | independiente | indígena | indígenas | industria | industrias | infancia | información | infraestructura | innovación | inmigración | integración
  integral | interior | internacional | internacionales | inundaciones | inversión | inversiones | investigación | jóvenes | judicial | justicia
  juvenil | juventud | laboral | lucha | libertades | lenguas | marina | marinos | marítima | medicina | medicamentos | médica | médicos | medio | medios | memoria | menores
  metrología | meteorología | migración | migraciones | migratoria | minas | minera | minería | minorías | moderna | movilidad | mujer | mujeres | municipal
  nacional | nacionales | nacionalidades | natural | naturales | naturaleza | navegación | nutrición | obras | oceanografía | ordenamiento | organizado
  parques | paz | penal | penitenciaria | penitenciario | penitenciarios | pequeña | pequeñas | personas | pesca | pesquera | pesquería | petróleo | planeación | planificación | población
  poblaciones | pobreza | política | políticas | policial | portuaria | potable | prevención | previsión | primaria | prisiones | procesos | producción
  productiva | productivo | profesional | promoción | propiedad | protección | pública | público | públicas | públicos | pueblos | puertos | reconciliación
  reconstrucción | recursos | reforma | refugiados | refugio | regional | registro | rehabilitación | reinserción | relaciones | religiosos | reparación | residuos
  respuesta | restitución | riego | riesgo | riesgos | rural | rurales | salud | saneamiento | sanidad | sanitaria | secundaria | seguridad | seguro
  seguros | servicios | social | sociales | sociedad | solidaridad | sostenible | sostenibilidad | superior | técnica | técnico | tecnología | tecnologías | telecomunicaciones
  territorial | territorio | tierra | tierras | trabajadores | trabajo | trabajos | tránsito | transparencia | transporte | transportes | trata | tributaria | turismo
  patrimonio | inspección | vigilancia | fiscalización | evaluación | extensión | regulación | monitoreo | humedales | cuencas | niñez | normalización
  tutela | universitaria | urbanismo | urbano | urbana | valores | verdad | veterinaria | víctimas | vida | violencia | vial | vivienda | voluntariado | vulnerables | zonas
`);
