import type { Words } from '../types.js';

export const esWords: Words = {
  sections: `
    Noticia|Noticias|Nota de prensa|Notas de prensa|Comunicado|Comunicados|Comunicado de prensa
    Comunicados de prensa|Comunicado conjunto|Comunicado oficial|Boletín|Boletín de prensa|Boletines de prensa
    Boletín informativo|Nota informativa|Nota|Nota periodística|Artículo|Artículos|Reportaje|Reportajes
    Historia|Historias|Historia de vida|Historias de vida|Historia de éxito|Historias de éxito|Crónica
    Crónicas|Testimonio|Testimonios|Entrevista|Entrevistas|Declaración|Declaraciones|Declaración conjunta
    Discurso|Opinión|Blog|Análisis|Informe|Informes|Informe de situación|Reporte de situación|Reporte
    Situación|Actualidad|Actualización|Actualización de situación|Novedades|Novedad|Evento|Eventos
    Convocatoria|Convocatoria de prensa|Aviso a los medios|Alerta de prensa|Gacetilla|Gacetilla de prensa
    Parte de prensa|Dossier de prensa|Sala de prensa|Anuncio|Anuncios|Perfil|Perfiles|Desde el terreno|Breves
    Última hora|Últimas noticias|Fotorreportaje|Galería|News|Boletín humanitario|Llamamiento|Especial|Tribuna
    Editorial|Resumen informativo|Despacho de prensa|Rueda de prensa|Comunicado de prensa conjunto
    Boletín epidemiológico|Notas informativas|Nota conceptual|Nota técnica|Nota descriptiva|Notas descriptivas
    Ficha informativa|Fichas informativas|Hoja informativa|Hojas informativas|Aviso de prensa
    Aviso a medios de comunicación|Alerta a los medios|Convocatoria a medios|Invitación a los medios
    Conferencia de prensa|Declaración de prensa|Noticias del mundo|Noticias breves|Actualización operativa
    Flash informativo|Noticias departamentales|Noticia web|Notas de la sesión informativa
    Notas informativas de prensa|Sesión informativa|Comentario de prensa|Informes de situación|Reporte flash
    Panorama humanitario|Llamamiento de emergencia|Alerta epidemiológica|Actualización epidemiológica
    Noticias sobre brotes de enfermedades|Estudio de caso|Documento de trabajo|Documento técnico
    Análisis de políticas|Historias desde el terreno|Historias de impacto|Historia de interés humano
    Voces desde el terreno|En primera persona|Casos de éxito|Reportaje fotográfico|Ensayo fotográfico
    Historia en fotos|Galería de fotos|Galería fotográfica|Foto del día|Preguntas y respuestas
    Artículo de opinión|Artículos de opinión|Columna de opinión|Cartas al director|Verificación de datos
    Convocatoria de propuestas|Llamado a propuestas|Solicitud de propuestas|Expresión de interés
    Licitación pública|Aviso de licitación|Términos de referencia|Oferta de empleo|Aviso consular
    Alerta de viaje|Seminario web|Agenda de prensa|PARTE DE SITUACIÓN|Notas|Flash Update|CONVOCATORIAS
    Bitácora de viaje|Actualización urgente|Informe relámpago|CONVOCATORIA ABIERTA`,
  releaseLabels: 'Para publicación inmediata|Para difusión inmediata|Para su publicación inmediata',
  organizationNouns:
    'Ministerio|Embajada|Oficina|Agencia|Asociación|Fundación|Organización|Delegación|Federación|Unión|Ayuntamiento|Municipalidad|Dirección|Universidad|Banco|Secretaría|Gobierno|Centro|Comité|Instituto',
  scopes: {
    local: 'local|ámbito local|nivel local|ámbito: local|alcance local|alcance: local',
    national:
      'ámbito: nacional|alcance nacional|alcance: nacional|nacional|ámbito nacional|nivel nacional|nacionales',
    regional:
      'ámbito: regional|alcance regional|alcance: regional|ámbito autonómico|regional|ámbito regional|nivel regional',
    global: 'mundial|global|internacional|ámbito internacional|mundo',
  },
  contacts: `
    Para más información|Para mayor información|Para mas informacion|Para obtener más información|Más información
    Mayor información|Mayores informes|Para más detalles|Para consultas|Para entrevistas|Para cualquier consulta
    Para solicitudes de entrevistas|Para información adicional|Contacto de prensa|Contactos de prensa
    Contacto para medios|Contacto para la prensa|Contacto para prensa|Contacto con los medios|Contacto:|Contactos:
    Contacto|Contactos|Persona de contacto|Oficina de prensa|Oficina de comunicación|Departamento de prensa
    Departamento de comunicación|Gabinete de prensa|Área de prensa|Área de comunicación|Dirección de comunicación
    Dirección de Comunicación|Unidad de comunicación|Unidad de prensa|Prensa:|Información de contacto
    Datos de contacto|Informes:|Contacte|Póngase en contacto`,
  notes: `
    Acerca de|Acerca del|Sobre|Nota para los editores|Notas para los editores|Nota a los editores|Notas a los editores
    Nota para editores|Notas para editores|Nota al editor|Aviso legal|Todos los derechos reservados|Fin|Lea también
    Lee también|Ver también|Este sitio utiliza cookies|Este sitio usa cookies|Utilizamos cookies|Compartir`,
  captions: 'Foto|Fotos|Fotografía|Imagen|Pie de foto|Crédito|Vídeo|Video',
  titles: `
    Ministro|Ministra|ministro|ministra|Presidente|Presidenta|presidente|presidenta|Director|Directora|director
    directora|Embajador|Embajadora|embajador|embajadora|Gobernador|Gobernadora|Alcalde|Alcaldesa|alcalde|alcaldesa
    Fundador|Fundadora|Doctor|Doctora|Sr|Sra|Dr|Dra|Representante|Coordinador|Portavoz|Secretario
    Secretaria|Concejal`,
  notOrganizations: `
    VIH|SIDA|VIH/SIDA|COVID|COVID-19|Covid-19|Ébola|Malaria|Cólera|Sarampión|Polio|Tuberculosis|Dengue|Zika
    Diabetes|Cáncer|ODS|Agenda 2030|Objetivos de Desarrollo Sostenible|Acuerdo de París|Internet|YouTube|WhatsApp
    Navidad`,
  sources: `
    Fuente|Publicado por|Emitido por|Difundido por`,
  abouts: `
    Acerca de la|Acerca del|Acerca de|Sobre la|Sobre el|Sobre`,
  phones: 'Tel|Teléfono|Telefono|Teléfonos|Tlf|Tfno|Móvil|Movil|Celular|Cel|Fax|WhatsApp',
  months: `
    enero,ene|febrero,feb|marzo,mar|abril,abr|mayo,may|junio,jun|julio,jul|agosto,ago|septiembre,sep,setiembre,sept
    octubre,oct|noviembre,nov|diciembre,dic`,
  dateFillers: 'de|del|º|ro',
  dayFirst: true,
  updated: `
    Actualizado|Actualizado el|Última actualización|Última modificación|Modificado|Modificado el
    Fecha de actualización`,
  placeKinds: {
    province: `
      provincia|departamento|estado|gobernación|región|comunidad autónoma|provincias|departamentos|estados|regiones`,
    district: `
      municipio|distrito|cantón|comarca|parroquia|comuna|partido|alcaldía|municipios|distritos|cantones|comunas
      parroquias|comarcas`,
    city: `
      ciudad|pueblo|localidad|aldea|vereda|corregimiento|caserío|comunidad|comunidad indígena|comunidad nativa
      comunidad rural|comunidad campesina|poblado|población|recinto|paraje|ejido|pedanía|ciudades|pueblos|localidades
      aldeas|comunidades|comunidades indígenas|comunidades nativas|comunidades rurales|veredas|caseríos|poblaciones
      poblados|recintos|corregimientos|parajes|ejidos`,
    site: `
      colonia|barrio|resguardo|albergue|colonias|barrios`,
    region: `
      isla|río|lago|laguna|valle|cuenca|archipiélago|islas`,
    camp: `
      campamento|campamento de refugiados|campo de refugiados|campamentos|campamentos de refugiados`,
  },
  sharedHeads: `
    ministerios de > ministerio de|Ministerios de > Ministerio de|secretarías de > secretaría de
    Secretarías de > Secretaría de|gobiernos de > gobierno de|Gobiernos de > Gobierno de
    embajadas de > embajada de|Embajadas de > Embajada de|universidades de > universidad de
    alcaldías de > alcaldía de`,
  policyFields: '',
  countryNouns: 'países|naciones|estados',
  projectNouns: 'proyecto|programa|iniciativa|campaña',
  disputed: `
    Jerusalén|Jerusalén Oriental|Jerusalén Este|Gaza|Franja de Gaza|Cisjordania|Ribera Occidental|Ramala|Ramallah
    Hebrón|Nablus|Belén|Jericó|Yenín|Rafah|Jan Yunis|Golán|Altos del Golán|Cachemira|Crimea|Sebastopol|Donetsk
    Dombás|Donbás|Jersón|Abjasia|Osetia del Sur|Nagorno-Karabaj|Transnistria|Tiráspol|Nicosia|El Aaiún|Dajla
    Sáhara Occidental|Sahara Occidental|Pristina|Mitrovica|Taipéi|Abyei|Somalilandia|Hargeisa|Ceuta|Melilla
    Gibraltar|Esequibo|Islas Kuriles|Puerto Argentino`,
};
