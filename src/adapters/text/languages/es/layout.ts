import { crossed } from '../../names/linked.js';
import { esPage } from '../../page/pageWords.js';
import type { TextRules } from '../../rules.js';
import { wordList } from '../../wordList.js';
import { esSiteWords } from './siteWords.js';

/** What stands around a story in Spanish: sections, menus, contacts. */
export const esLayout: TextRules['layout'] = {
  site: esSiteWords,
  sections: wordList(`
    Noticia | Noticias | Nota de prensa | Notas de prensa | Comunicado | Comunicados | Comunicado de prensa
    Comunicados de prensa | Comunicado conjunto | Comunicado oficial | Boletín | Boletín de prensa
    Boletines de prensa | Boletín informativo | Nota informativa | Nota | Nota periodística | Artículo
    Artículos | Reportaje | Reportajes | Historia | Historias | Historia de vida | Historias de vida
    Historia de éxito | Historias de éxito | Crónica | Crónicas | Testimonio | Testimonios | Entrevista
    Entrevistas | Declaración | Declaraciones | Declaración conjunta | Discurso | Opinión | Blog | Análisis
    Informe | Informes | Informe de situación | Reporte de situación | Reporte | Situación | Actualidad
    Actualización | Actualización de situación | Novedades | Novedad | Evento | Eventos | Convocatoria
    Convocatoria de prensa | Aviso a los medios | Alerta de prensa | Gacetilla | Gacetilla de prensa | Parte de prensa
    Dossier de prensa | Sala de prensa | Anuncio | Anuncios | Perfil | Perfiles | Desde el terreno | Breves
    Última hora | Últimas noticias | Fotorreportaje | Galería | News | Boletín humanitario | Llamamiento
    Especial | Tribuna | Editorial | Resumen informativo | Despacho de prensa | Rueda de prensa
  `),
  kickers: wordList(`
    judiciales | policiales | policial | judicial | deportes | deporte | deportivas | sociales | sociedad | locales | local | provinciales | provincia | provincias | municipales | municipios | nacionales
    nacional | internacionales | internacional | regionales | regional | regiones | departamentales | departamentos | distritales | política | políticas | economía | economías | finanzas | negocios | empresas | empresariales | cultura | culturales
    salud | sanidad | educación | educativas | opinión | editorial | actualidad | tecnología | ciencia | ciencias | turismo | campo | agro | agropecuarias | agropecuario | rurales | rural | gremiales | sindicales | legislativas | legislativos | parlamentarias
    interior | espectáculos | espectáculo | farándula | policía | sucesos | tribunales | justicia | seguridad | ambiente | ambientales | medioambiente | ecología | clima | género | comunidad | comunidades | comunitarias | comunales | ciudad | ciudadanos | vecinales
    barrios | país | mundo | mundiales | generales | general | interés | institucionales | institucional | gobierno | portada | titulares | crónica | crónicas | entrevistas | entrevista | reportajes | reportaje | especiales | especial | destacadas | destacados
    destacado | breves | noticias | novedades | comunicados | comunicado | eventos | obras | infraestructura | energía | agua | minería | pesca | transporte | religión | religiosas | universitarias | universidad | humanitarias | migraciones | solidaridad | cooperación
  `),
  scopes: [
    ...['local', 'ámbito local', 'nivel local'].map((word) => [word, 'local'] as const),
    ...['ámbito: local', 'alcance local', 'alcance: local'].map((word) => [word, 'local'] as const),
    ...['ámbito: nacional', 'alcance nacional', 'alcance: nacional'].map(
      (word) => [word, 'national'] as const,
    ),
    ...['ámbito: regional', 'alcance regional', 'alcance: regional', 'ámbito autonómico'].map(
      (word) => [word, 'regional'] as const,
    ),
    ...['nacional', 'ámbito nacional', 'nivel nacional', 'nacionales'].map(
      (word) => [word, 'national'] as const,
    ),
    ...['regional', 'ámbito regional', 'nivel regional'].map((word) => [word, 'regional'] as const),
    ...['mundial', 'global', 'internacional', 'ámbito internacional', 'mundo'].map(
      (word) => [word, 'global'] as const,
    ),
  ],
  chrome: wordList(`
    Inicio | Portada | Quiénes somos | Quienes somos | Sobre nosotros | Acerca de | Acerca de nosotros
    Qué hacemos | Que hacemos | Dónde trabajamos | Donde trabajamos | Nuestro trabajo | Nuestros proyectos
    Nuestras áreas | Áreas de trabajo | Sala de prensa | Prensa | Medios | Centro de prensa | Contacto | Contactos
    Contáctenos | Contáctanos | Buscar | Búsqueda | Menú | Menú principal | Navegación | Navegación principal
    Ir al contenido | Ir al contenido principal | Saltar al contenido | Saltar al contenido principal
    Pasar al contenido principal | Usted está aquí | Estás aquí | Se encuentra usted aquí | Publicaciones | Recursos
    Documentos | Datos | Donar | Dona | Dona ahora | Haz una donación | Colabora | Hazte socio | Únete | Empleo | Empleos
    Trabaja con nosotros | Vacantes | Compartir | Comparte | Compartir en | Compartir esta página | Imprimir | Enviar
    Enviar por correo | Descargar | Descargar PDF | PDF | Facebook | Twitter | X | LinkedIn | WhatsApp | Instagram
    YouTube | Telegram | Correo | Correo electrónico | E-mail | Email | Volver | Volver a noticias | Volver al inicio | Leer más
    Ver más | Más información | Ver también | Siguiente | Anterior | Iniciar sesión | Ingresar | Registrarse | Suscribirse
    Suscríbete | Boletín | Aviso legal | Mapa del sitio | Mapa web | Política de privacidad | Privacidad | Cookies
    Aceptar | Aceptar todas | Rechazar | Accesibilidad | Idioma | Idiomas | Español | English | Français | العربية
    Русский | 中文 | ES | EN | FR | AR | RU | ZH | Home | Para publicación inmediata | Para difusión inmediata
    Para su publicación inmediata | Embargado | Embargo | Fin | FIN | Agenda 2030 | ODS
    Objetivos de Desarrollo Sostenible | Temas | Países | Regiones | Embajada | La Embajada | Delegación
    Todas las noticias | Otras noticias | Noticias relacionadas | Tamaño de letra | A+ | A- | Tamaño de texto
    Etiquetas | Derechos reservados | Todos los derechos reservados | Redacción | Transparencia
    Sociedad | Política | Economía | Deportes | Cultura | Sucesos | Aviso de privacidad | Política de cookies | Enviar a un amigo | Enviar por email | Copiar enlace | Guardar | Escuchar | Redes sociales | Denuncias | Directorio | Trámites
    Share on facebook | Share on twitter | Share on telegram | Share on whatsapp | Share on email | Share on linkedin | Lo más reciente | Publicidad | PUBLICIDAD | Referencial | Imagen referencial | Foto referencial | Click para comentar
    No hay resultados | Ver todos los resultados | Ver todos | Lo último | Me gusta | Tweet | Twittear | Un comentario | comentario | comentarios | Sin comentarios | No hay comentarios | Visto | Vistas | Visitas | Cargando
    min de lectura | minutos de lectura | Tiempo de lectura | Cooperación
  `),
  notDatelines: wordList(`
    Publicado | Actualizado | Nota | Notas | Alerta | Foto | Fotos | Vídeo | Video | Contexto | Resumen | Cita | Datos | Corrección
    Fe de erratas | Atención | Urgente | Análisis | Opinión | Pie | Pregunta | Respuesta | Embargo | Asunto | Título
    Lugar | Evento | Proyecto | Donante | Donantes | Socios | Socio | Redacción | Medios | Hoy | Ayer
    Recordatorio | Cifras | Ejemplo | Resultado | Objetivo | Objetivos | Duración | Presupuesto | Costo | Monto
    Financiamiento | Beneficiarios | Salud | Educación | Agua | Clima | Seguridad | Fecha | Hora | Meta | Metas
  `),
  datelineLeads: crossed(
    wordList('Redacción | Agencias | Corresponsal | Agencia | Dado en | Hecho en | Emitido en | Desde'),
    ['', '.', ',', '/', '|', '-', '–', '—'],
  ).map((lead) => lead.replace(/ ([.,])$/, '$1')),
  bylines: [
    'Por',
    'Texto:',
    'Texto y fotos',
    'Autor:',
    'Redactado por',
    'Escrito por',
    'Publicado por',
    'Publicada por',
    'Creado por',
    'Por:',
    'Foto:',
    'Fotos:',
    'Fotografía:',
    'Crédito',
  ],
  mailHeaders: ['Asunto', 'De', 'Para', 'Cc', 'Enviado'],
  page: esPage,
  headlineLeads: wordList('Título | Titular | Asunto'),
  boilerplate: wordList(`
    Acerca de | Acerca del | Sobre | Sobre el | Sobre la | Sobre los | Sobre las | Sobre nosotros | Quiénes somos | Quienes somos | Qué es | Quién es | Nuestra organización
    Sobre nuestra organización | Conócenos | Conoce a | La organización
  `),
  editorNotes: wordList(`
    Nota a los editores | Nota para editores | Notas para editores | Notas a los editores | Nota a la redacción | Nota para los editores | Nota para la redacción
    Notas para la redacción | Notas para los editores | Nota para los medios | Nota a los medios | Notas para los medios | Nota para periodistas | Notas para periodistas
    Información complementaria | Información adicional | Datos complementarios | Antecedentes | Para su información | Nota : | Notas : | Nota: | Notas: | Notas | Sobre el proyecto
    Sobre el programa | Sobre la iniciativa | Acerca del proyecto | Acerca del programa | Acerca de la iniciativa | Ficha del proyecto | Datos del proyecto | El proyecto en cifras | Ficha técnica
  `),
  ends: wordList(`
    FIN | Fin | Fin del comunicado | Fin de la nota | Fin del texto | Fin de la noticia | Fin de la nota de prensa | Fin del boletín | ENDS | Fin de la declaración | Fin del mensaje
  `),
  selfCopulas: wordList(
    `es un | es una | es el | es la | es uno de | es una de | fue fundado | fue fundada | fue creada en`,
  ),
  selfNouns: wordList(
    `organización | asociación | sociedad | fundación | agencia | institución | ONG | ONGD | ONGs | oenegé | plataforma | coalición | consorcio | confederación | red | federación | movimiento | fondo | cooperativa | colectivo | empresa | entidad | organismo | alianza | banco`,
  ),
  related: wordList(`
    Lea también | Lee también | Leer también | Lea además | Leer más | Leé también | Te puede interesar | También te puede interesar | Le puede interesar | También le puede interesar
    Te podría interesar | Puede interesarte | Quizás te interese | Vea también | Ver también | Véase también | Ver además | Mira también | Noticias relacionadas | Noticia relacionada
    Contenido relacionado | Contenidos relacionados | Artículos relacionados | Entradas relacionadas | Entradas anteriores | Entrada anterior | Entrada siguiente | Otras noticias
    Más noticias | Últimas noticias | Últimas entradas | Lo más leído | Más leídas | Más información en | Otros comunicados | Comunicados relacionados | Enlaces relacionados | Enlaces de interés
    Documentos relacionados | Recursos relacionados | Historias relacionadas | Otras historias | Más historias | Síguenos | Síganos | Síguenos en | Síganos en | Síguenos en redes | Síganos en redes
    Síguenos en redes sociales | Síganos en redes sociales | Nuestras redes | Etiquetas | Etiqueta | Tags | Palabras clave | Compartir | Comparte | Compartir en | Compartir en redes | Comparte en
    Comparte esta noticia | Compartir esta noticia | Comparte esta nota | Comentarios | Deja un comentario | Deja una respuesta | Archivado en | Publicado en
  `),
  credits: wordList(`
    Foto | Fotos | Crédito | Créditos | Crédito foto | Créditos de la foto | Crédito de la foto | Imagen | Imágenes | Pie de foto | Leyenda | Fotografía | Fotografías | Foto de | Vídeo
    Video | Ilustración | Imagen de | Foto cortesía | Crédito fotográfico
  `),
  selfVerbs: wordList(`
    es una asociación | es una ONG | es una organización | es un organismo | es una fundación | es una red | es una institución | es una entidad | es una agencia | es la agencia | es el organismo
    es una cooperativa | trabaja desde | trabaja en | trabaja para | trabaja por | fue creada | fue creado | fue fundada | fue fundado | nació en | se fundó | está presente | agradece | acompaña
  `),
  selfLeads: wordList(`
    equipos de | equipos del | equipo de | equipo del | equipo de la | a iniciativa de | por iniciativa de | por iniciativa del | por invitación de | voluntarios de | voluntarias de
    voluntariado de | voluntarios de la | socios de | oficina de prensa de | oficina de prensa del | voluntarias de la
  `),
  signatures: wordList(`
    el equipo de | la redacción de | por la redacción de | la junta de | las compañeras de | los compañeros de | todas las de | la familia de | las socias de
  `),
  contactStarts: wordList(`
    Para más información | Para mayor información | Para mas informacion | Para obtener más información | Más información
    Mayor información | Mayores informes | Para más detalles | Para consultas | Para entrevistas | Para cualquier consulta
    Para solicitudes de entrevistas | Para información adicional | Contacto de prensa | Contactos de prensa
    Contacto para medios | Contacto para la prensa | Contacto para prensa | Contacto con los medios | Contacto: | Contactos: | Contacto
    Contactos | Persona de contacto | Oficina de prensa | Oficina de comunicación | Departamento de prensa
    Departamento de comunicación | Gabinete de prensa | Área de prensa | Área de comunicación
    Dirección de comunicación | Dirección de Comunicación | Unidad de comunicación | Unidad de prensa | Prensa:
    Información de contacto | Datos de contacto | Informes: | Contacte | Póngase en contacto
  `),
  phoneWords: wordList(
    'Tel | Teléfono | Telefono | Teléfonos | Tlf | Tfno | Móvil | Movil | Celular | Cel | Fax | WhatsApp',
  ),
};
