import type { GoalTable } from './neutral.js';

/** How Spanish names the goals. */
export const es: GoalTable = {
  phrases: {
    strong: `
      ODS | Objetivo de Desarrollo Sostenible | Objetivos de Desarrollo Sostenible | Objetivo Mundial
      Objetivos Mundiales | meta ODS | metas ODS | meta de los ODS | metas de los ODS
      metas de los Objetivos de Desarrollo Sostenible | Objetivo ODS | Objetivos ODS | Objetivo Global
      Objetivos Globales | Objetivo de Desarrollo Sustentable | Objetivos de Desarrollo Sustentable
      Objetivo del Desarrollo Sostenible | Objetivos del Desarrollo Sostenible
    `,
    weak: 'objetivo | objetivos',
    target: 'meta | metas',
    context: `
      Agenda 2030 | Objetivos de la Agenda | Agenda para el Desarrollo Sostenible | Objetivos Mundiales
      Agenda de Desarrollo 2030
    `,
    owners: 'Naciones Unidas | ONU | Agenda 2030 | Desarrollo Sostenible',
    gap: `
      número | números | núm | núm. | num | nro | nros | n.º | n.os | siguientes | siguiente | el | la
      los | las | de | del | a | al | su | sus | en particular | en particular a | en concreto
      concretamente | en especial | especialmente | específicamente | particularmente | sobre todo
      así como | también | y también | para | en | dentro de | incluida | incluidas | son
    `,
    and: 'y | e | o | u | así como',
    range: 'a | al',
    units: `
      millón | millones | mil | por | ciento | veces | años | grados | minutos | puntos | horas | días
      toneladas | litros | meses | personas | kilómetros | metros | familias | viviendas | quetzales
      pesos | soles | dólares | euros | de enero | de febrero | de marzo | de abril | de mayo | de junio
      de julio | de agosto | de septiembre | de octubre | de noviembre | de diciembre
    `,
    cardinals: `
      uno | dos | tres | cuatro | cinco | seis | siete | ocho | nueve | diez | once | doce | trece
      catorce | quince | dieciséis | diecisiete
    `,
    ordinals: `
      primer / primero | segundo | tercer / tercero | cuarto | quinto | sexto | séptimo | octavo | noveno
      décimo | undécimo / onceavo | duodécimo / doceavo | decimotercer / decimotercero | decimocuarto
      decimoquinto | decimosexto | decimoséptimo
    `,
    endings: 'o | er',
    titleLeads: `
      relativo a | relativo al | relativos a | sobre | referido a | referente a | dedicado a
      que persigue | titulado | denominado | vinculado a | relacionado con | orientado a | de
      correspondiente a | enfocado en | centrado en
    `,
    line: `
      objetivo | objetivos | meta | metas | ods | desarrollo | sostenible | sustentable | relacionados
      relacionado | relacionadas | vinculados | vinculación | y | e | el | la | los | las | de | del
      este | esta | contribuye | contribución | a | al | proyecto | programa | artículo | número | onu
      asociados | asociadas | abordados | alineados | alineación | principales | prioritarios | siguientes
      contribuimos | impacto | hashtags | clave | palabras | ámbitos | aporta | aportamos | con | que
      nuestros | estos | se | alinea | enmarca | en | naciones | unidas | etiquetas | temas | nuestro
      mundial | mundiales | agenda
    `,
    tags: 'etiquetas | temas | palabras clave',
    others: 'estratégico | estratégicos | mi | tu | nuestro | vuestro | nuestros | mis | general',
    of: 'de | del | para',
    denials: `
      no | ni | tampoco | nunca | en lugar de | en vez de | salvo | excepto | a excepción de
      con excepción de | a diferencia de | sin relación con | sin vínculo con | nada que ver con
      ninguna relación con | excluye | los 17 ODS | todos los ODS | llamado
    `,
    links: `
      a | al | con | para | sobre | de | del | el | la | los | las | en | por | es | son | se | trata
      ser | contribuye | contribuir | contribución | contribuyen | directamente | responde | responder
      corresponde | corresponder | corresponden | relaciona | relacionado | relacionada | vinculado
      vinculada | vincula | refiere | referimos | aborda | abordar | abarca | cubre | atiende | apunta
      persigue | forma parte | parte | aporta | aportan | está | están | alineado | alinea | enmarca
      incluye | tiene que ver | cumplimiento | logro | avance | nuestro | este | estos | proyecto
      hablamos | estamos hablando
    `,
    exempt: '',
    deniedBy: `
      no está incluido | no está cubierto | no se aborda | no se incluye | no forma parte
      no forman parte | no corresponde | no es parte | no es nuestro | no está entre | no se trata
      no se ve | no entra | queda excluido | quedan excluidos | queda fuera | quedan fuera
      no están incluidos | no se abordan | no aplica | no se aplica | no es objeto | es que | sería que
      era que | es ganar | es llegar | es tener | es poder
    `,
    titles: `
      Fin de la pobreza / Poner fin a la pobreza en todas sus formas y en todo el mundo / Poner fin a la pobreza / Erradicación de la pobreza / el fin de la pobreza / la erradicación de la pobreza
      Hambre cero / Poner fin al hambre, lograr la seguridad alimentaria y la mejora de la nutrición y promover la agricultura sostenible / el hambre cero / el fin del hambre
      Salud y bienestar / Garantizar una vida sana y promover el bienestar de todos a todas las edades / Buena salud y bienestar / la salud y el bienestar / salud y el bienestar
      Educación de calidad / Garantizar una educación inclusiva y equitativa de calidad y promover oportunidades de aprendizaje permanente para todos / la educación de calidad / una educación de calidad
      Igualdad de género / Lograr la igualdad de género y empoderar a todas las mujeres y las niñas / la igualdad de género
      Agua limpia y saneamiento / Garantizar la disponibilidad y la gestión sostenible del agua y el saneamiento para todos / Agua y saneamiento / el agua limpia y el saneamiento / agua limpia y el saneamiento / el agua y el saneamiento
      Energía asequible y no contaminante / Garantizar el acceso a una energía asequible, fiable, sostenible y moderna para todos / Energía sostenible / la energía asequible y no contaminante
      Trabajo decente y crecimiento económico / Promover el crecimiento económico sostenido, inclusivo y sostenible, el empleo pleno y productivo y el trabajo decente para todos / Trabajo decente / el trabajo decente y el crecimiento económico / trabajo decente y el crecimiento económico
      Industria, innovación e infraestructura / Construir infraestructuras resilientes, promover la industrialización inclusiva y sostenible y fomentar la innovación / Industria, innovación e infraestructuras / la industria, la innovación y la infraestructura
      Reducción de las desigualdades / Reducir la desigualdad en los países y entre ellos / Reducir las desigualdades / la reducción de las desigualdades / la reducción de la desigualdad
      Ciudades y comunidades sostenibles / Lograr que las ciudades y los asentamientos humanos sean inclusivos, seguros, resilientes y sostenibles / las ciudades y comunidades sostenibles / las ciudades y las comunidades sostenibles
      Producción y consumo responsables / Garantizar modalidades de consumo y producción sostenibles / Consumo y producción responsables / Producción y consumo responsable / la producción y el consumo responsables / el consumo y la producción responsables
      Acción por el clima / Adoptar medidas urgentes para combatir el cambio climático y sus efectos / Acción climática / la acción por el clima / la acción climática
      Vida submarina / Conservar y utilizar sosteniblemente los océanos, los mares y los recursos marinos para el desarrollo sostenible / la vida submarina
      Vida de ecosistemas terrestres / Proteger, restablecer y promover el uso sostenible de los ecosistemas terrestres, gestionar sosteniblemente los bosques, luchar contra la desertificación, detener e invertir la degradación de las tierras y detener la pérdida de biodiversidad / Vida y ecosistemas terrestres / la vida de ecosistemas terrestres / los ecosistemas terrestres
      Paz, justicia e instituciones sólidas / Promover sociedades pacíficas e inclusivas para el desarrollo sostenible, facilitar el acceso a la justicia para todos y construir a todos los niveles instituciones eficaces e inclusivas que rindan cuentas / Paz y justicia / la paz, la justicia y las instituciones sólidas / la paz, justicia e instituciones sólidas
      Alianzas para lograr los objetivos / Fortalecer los medios de implementación y revitalizar la Alianza Mundial para el Desarrollo Sostenible / Alianzas para el logro de los objetivos / Alianza para los objetivos / las alianzas para lograr los objetivos / Alianzas
    `,
  },
  capitals: true,
  ordinalSign: '',
  letters: 'aa bb cc dd',
  dashed: false,
  prefixes: '',
  variants: '',
};
