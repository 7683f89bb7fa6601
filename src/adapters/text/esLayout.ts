import type { TextRules } from './rules.js';
import { wordList } from './wordList.js';

/** What stands around a story in Spanish: sections, menus, contacts. */
export const esLayout: TextRules['layout'] = {
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
  scopes: [
    ...['local', 'ámbito local', 'nivel local'].map((word) => [word, 'local'] as const),
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
    min de lectura | minutos de lectura | Tiempo de lectura | Cooperación
  `),
  notDatelines: wordList(`
    Nota | Notas | Alerta | Foto | Fotos | Vídeo | Video | Contexto | Resumen | Cita | Datos | Corrección
    Fe de erratas | Atención | Urgente | Análisis | Opinión | Pie | Pregunta | Respuesta | Embargo | Asunto | Título
    Lugar | Evento | Proyecto | Donante | Donantes | Socios | Socio | Redacción | Medios | Hoy | Ayer
    Recordatorio | Cifras | Ejemplo | Resultado | Objetivo | Objetivos | Duración | Presupuesto | Costo | Monto
    Financiamiento | Beneficiarios | Salud | Educación | Agua | Clima | Seguridad | Fecha | Hora | Meta | Metas
  `),
  bylines: [
    'Por',
    'Texto:',
    'Texto y fotos',
    'Autor:',
    'Redactado por',
    'Foto:',
    'Fotos:',
    'Fotografía:',
    'Crédito',
  ],
  mailHeaders: ['Asunto', 'De', 'Para', 'Cc', 'Enviado'],
  boilerplate: wordList(`
    Acerca de | Acerca del | Sobre | Sobre el | Sobre la | Sobre nosotros | Nota a los editores | Nota para editores
    Notas para editores | Notas a los editores | Nota a la redacción | Nota para los editores
    Nota para la redacción | Quiénes somos
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
