import type { SiteWords } from '../../rules.js';
import { wordList } from '../../wordList.js';

/** What else stands on pages in Spanish around their stories. */
export const esSiteWords: SiteWords = {
  sections: wordList(`
    Comunicado de prensa conjunto | Boletín epidemiológico | Notas informativas | Nota conceptual | Nota técnica
    Nota descriptiva | Notas descriptivas | Ficha informativa | Fichas informativas | Hoja informativa
    Hojas informativas | Aviso de prensa | Aviso a medios de comunicación | Alerta a los medios | Convocatoria a medios
    Invitación a los medios | Conferencia de prensa | Declaración de prensa 
    Noticias del mundo | Noticias breves | Actualización operativa | Flash informativo | Noticias departamentales
    Noticia web | Notas de la sesión informativa | Notas informativas de prensa | Sesión informativa
    Comentario de prensa | Informes de situación | Reporte flash | Panorama humanitario | Llamamiento de emergencia
    Alerta epidemiológica | Actualización epidemiológica | Noticias sobre brotes de enfermedades 
    Estudio de caso | Documento de trabajo | Documento técnico | Análisis de políticas | Historias desde el terreno
    Historias de impacto | Historia de interés humano | Voces desde el terreno | En primera persona | Casos de éxito
    Reportaje fotográfico | Ensayo fotográfico | Historia en fotos | Galería de fotos | Galería fotográfica | Foto del día
    Preguntas y respuestas | Artículo de opinión | Artículos de opinión | Columna de opinión
    Cartas al director | Verificación de datos || Convocatoria de propuestas | Llamado a propuestas
    Solicitud de propuestas | Expresión de interés | Licitación pública | Aviso de licitación | Términos de referencia
    Oferta de empleo | Aviso consular | Alerta de viaje | Seminario web | Agenda de prensa
  `),
  chrome: wordList(`
    Vistas | Visitas | Lecturas | Número de visitas | Suscríbete al boletín
    Cómo trabajamos | Nuestro equipo | Misión y visión | Portal de transparencia
    Rendición de cuentas | Trabaje con nosotros | Únete a nosotros | Bolsa de trabajo | Trámites y servicios
    Sede electrónica | Ventanilla única | Atención ciudadana | Actúa ahora | Pasa a la acción 
    Hazte voluntario | Donar ahora | Haga una donación | Haz un donativo | Done ahora 
    Página de inicio | Página principal | Volver arriba | Ir arriba | Volver al listado | Artículo anterior
    Artículo siguiente | Noticia anterior | Noticia siguiente | Página siguiente | Página anterior
    Navegación de entradas | Ruta de navegación | Sobrescribir enlaces de ayuda a la navegación | Ver todo | Ver todas
    Ver todas las noticias | Seguir leyendo | Continuar leyendo | Leer artículo completo | Mostrar más | Mostrar menos
    Cargar más | Saber más | Descubre más | Ampliar imagen | Abrir menú | Cerrar menú | Menú de navegación
    Alternar navegación | Saltar a la navegación | Alto contraste | Tamaño del texto | Lectura fácil | Buscar en el sitio
    Búsqueda avanzada | Formulario de búsqueda | Introduzca sus palabras clave | ¿Qué estás buscando? | ¿Qué buscas?
    Resultados de búsqueda | Filtrar por | Ordenar por | Aplicar filtros | Borrar filtros | Comparte esto
    Comparta esta página | Comparte esta página | Comparte este artículo | Compartir este artículo | Compartir en Facebook
    Compartir en Twitter | Compartir en X | Compartir en LinkedIn | Compartir en WhatsApp | Compartir en Telegram
    Compartir por correo electrónico | Compartir en redes sociales | Haz clic para compartir en Facebook
    Haz clic para compartir en X | Haz clic para compartir en WhatsApp | Enviar por correo electrónico | Enlace copiado
    Me gusta esto | Imprimir esta página | Versión para imprimir | Guardar artículo | Descargar documento
    Archivo adjunto | Archivos adjuntos | Documentos adjuntos | Cómo citar | Escuchar este artículo
    Escucha este artículo | Escuchar la noticia | Escucha la noticia | Pantalla completa | Ver vídeo | Ver video
    Ver galería | Tu navegador no soporta el elemento de audio. | Tiempo de lectura estimado | Tiempo estimado de lectura
    2 minutos de lectura | 3 minutos de lectura | Lectura de 3 minutos | Número de visitas | 0 comentarios | 1 comentario
    Disponible en | También disponible en | Disponible en otros idiomas | Disponible en inglés | Otros idiomas
    Seleccionar idioma | Seleccione un idioma | Cambiar idioma | Esta página en | Leer en inglés | Versión en inglés
    Selecciona tu país | Darse de baja | Suscríbete a nuestro boletín | Suscríbase a nuestro boletín
    Suscríbete a nuestra newsletter | Suscríbete a nuestro canal de YouTube | Suscripción al boletín
    Recibe nuestro boletín | Recibe las últimas noticias | Mantente informado | Manténgase informado
    Tu correo electrónico | Dirección de correo electrónico | He leído y acepto la política de privacidad
    Contenido exclusivo para suscriptores | Solo para suscriptores | ¿Ya eres suscriptor? | Suscríbete para seguir leyendo
    Síguenos en nuestras redes sociales | Síguenos en Facebook | Síguenos en Twitter | Síguenos en X
    Síguenos en Instagram | Síguenos en Google News | Únete a nuestro canal de WhatsApp
    Únete a nuestro canal de Telegram | Únase a nuestro canal de WhatsApp | Sigue nuestro canal de WhatsApp
    Recibe las noticias en tu WhatsApp | Descarga nuestra app | Activar notificaciones | Canal RSS | Inicia sesión
    Inicie sesión | Cerrar sesión | Crear cuenta | Mi cuenta | Nombre de usuario | ¿Olvidaste tu contraseña?
    ¿Olvidó su contraseña? | ¿No tienes cuenta? | Dejar un comentario | Deja tu comentario | Escribe un comentario
    Añadir nuevo comentario | Publicar un comentario | Publicar el comentario | Enviar comentario | Cancelar la respuesta
    Tu dirección de correo electrónico no será publicada. | Los campos obligatorios están marcados con *
    Campos obligatorios | Este sitio usa Akismet para reducir el spam. | Normas de participación
    ¿Te ha resultado útil esta página? | Reportar un error | Aceptar todo | Aceptar cookies | Aceptar todas las cookies
    Rechazar todo | Configurar cookies | Configuración de cookies | Gestionar consentimiento | Guardar preferencias
    Ver preferencias | Cookies necesarias | Siempre activo | Este sitio web utiliza cookies | Este sitio usa cookies
    Utilizamos cookies propias y de terceros | Aviso de cookies | Términos de uso | Términos y condiciones
    Condiciones de uso | Protección de datos | Declaración de accesibilidad | Canal de denuncias | Alerta de fraude
    Contacta con nosotros | Formulario de contacto | Desarrollado por
    Funciona gracias a WordPress | Con tecnología de Blogger | Enlaces rápidos | Pie de página | Horario de atención
    Etiquetado como | Sin categoría | Se abre en una ventana nueva | Enlace externo | Añadir al calendario
  `),
  related: wordList(`
    Artículo relacionado | Información relacionada | Publicaciones relacionadas | Notas relacionadas | Temas relacionados
    Lee más | Lea más | También te puede gustar | También podría gustarte | Te recomendamos | Lecturas recomendadas
    No te pierdas | Más sobre este tema | Más en esta sección | Más artículos | Otras noticias de interés
    Otros artículos | Explore más | Últimas publicaciones | Entradas recientes | Lo más visto | Las más leídas
    Entradas populares | Noticias destacadas | Próximos eventos
  `),
  published: wordList(`
    Primera publicación | Creado el | Escrito el | Enviado el | Subido el | Colgado el | Posteado el | Posted on
    Añadido el | Divulgado el | Anunciado el | A fecha de | A fecha del | Datos al | Información al | Con corte al
    Corte al | Hora de publicación | Edición del | Edición impresa del | Boletín del
  `),
  updated: wordList(`
    Actualizada el | Act. a las | Ultima actualización | Modificada el | Página actualizada el
    Página actualizada por última vez | Esta página fue actualizada el | Esta página se actualizó el | Última revisión
    Revisado el | Revisada el | Último cambio | Editado el | Última edición | Corregido el | Información actualizada al
    Datos actualizados al | Contenido actualizado el | Noticia actualizada el | Artículo actualizado el
  `),
  credits: wordList(`
    Cortesía de | Por cortesía de | Captura de pantalla | Captura de video | Captura de vídeo | Autor de la foto
    Fuente de la imagen | Texto y fotos
  `),
};
