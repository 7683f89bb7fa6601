import type { Cues } from './types.js';

export const esCues: Cues = {
  rows: [
    {
      role: 'funders',
      rule: 'funded-by',
      patterns: `
        financiad*/cofinanciad*/subvencionad*/patrocinad*/sufragad*/costead* ~ por/con _
        _ financia/financian/financió/financiaron/cofinancia/cofinancian/sufragó/costeó/patrocina/financiará ~ proyecto/programa/iniciativa/obras/construcción/actividades/formación/campaña/estudio
        _ ha/han financiado/cofinanciado/subvencionado
      `,
    },
    {
      role: 'funders',
      rule: 'funding-from',
      patterns: `
        financiación/financiamiento/fondos/recursos ~ de/del/por/procedentes/provenientes (de/del) _
        apoyo/respaldo/ayuda/aporte/contribución/colaboración/aportación/asistencia financier*/económic* ~ de/del/por _
        subvención/subvenciones/donación/donaciones/donativo/préstamo/subsidio/subsidios/beca ~ de/del/por/otorgad*/concedid* (por) _
        donación/subvención/préstamo/aporte/contribución/aportación ~ {sum} ~ de/del/por/otorgad*/entregad* (por) _
        aporte/aportes/aportación/aportaciones de/del _
        generos* apoyo/contribución/contribuciones/donación/donaciones/aporte/ayuda ~ de/del _
        apoyo/contribución/contribuciones/donación/donaciones/aporte generos* ~ de/del _
        generosidad de/del _
        gracias ~ financiación/financiamiento/fondos/subvención/donación/contribución/aporte/aportación ~ de/del/por _
        posible ~ gracias/por ~ a/al/por/colaboración/aporte/donación/contribución ~ de/del/la/al _
        {sum} ~ de/del _
        {sum} ~ por _
      `,
    },
    {
      role: 'funders',
      rule: 'gives-money',
      patterns: `
        _ (ha/han) (generosamente) donó/donaron/donado/aportó/aportaron/aportado/destinó/destinaron/destinado/entregó/otorgó/concedió/invirtió/desembolsó/asignó/contribuyó/aprobó/aporta/aportan/destina/invierte ~ {sum}
        _ (ha/han) aportó/aportado/proporcionó/proporcionado/brindó/otorgó ~ financiación/financiamiento/fondos/recursos/préstamo
        {sum} ~ donados/aportados/entregados/otorgados/concedidos/asignados/transferidos/transferido/financiados ~ por _
        donad*/aportad* por _
        donación de/del _
      `,
    },
    {
      role: 'funders',
      rule: 'funder-label',
      patterns: `
        donante/donantes/financiador/financiadores/financiadora/financiadoras/financia/financian/financiación/financiamiento/patrocinador/patrocinadores ~ : _
        financiado por : _
      `,
    },
    {
      role: 'funders',
      rule: 'supported-by',
      patterns: `
        apoyad*/respaldad* ~ por _
        con/gracias ~ apoyo/respaldo/ayuda/patrocinio/auspicio ~ de/del _
      `,
    },
    {
      role: 'partners',
      rule: 'in-partnership-with',
      patterns: `
        alianza/colaboración/cooperación/coordinación/conjunto/consorcio/asocio/asociación/articulación/convenio ~ con _
        con la colaboración/cooperación/participación ~ de/del _
        apoyo/asistencia técnic* ~ de/del _
        junto ~ a/al/con _
        conjuntamente ~ con/por _
        de la mano de/del/con _
        de manera conjunta ~ con/por _
        trabaja/trabajan/trabajando/trabajó/colabora/colaboran/colaborando ~ con _
        alianza/colaboración/cooperación entre _
        organizad*/impulsad*/desarrollad*/realizad* ~ {together} ~ con/por _
        coorganizad*/co-organizad* ~ por/con _
        colaboran/colaboraron ~ : _
      `,
    },
    {
      role: 'partners',
      rule: 'implemented-by',
      patterns: `
        implementad*/ejecutad*/realizad*/desarrollad*/gestionad*/coordinad*/impulsad*/liderad*/organizad*/llevad* (a) (cabo) ~ por _
        a cargo de/del _
        _ implementa/implementan/ejecuta/ejecutan/implementará/ejecutará ~ proyecto/programa/iniciativa/actividades
      `,
    },
    {
      role: 'partners',
      rule: 'partner-label',
      patterns: `
        socio/socios/socia/contraparte/contrapartes/aliados/organizadores/organizan/colaboran (locales/implementadores/técnicos) : _
        (sus) socios/aliados ~ (como/,) _
        consorcio/coalición ~ formad*/integrad*/compuest*/liderad* ~ por _
      `,
    },
    {
      role: 'participants',
      rule: 'attended-by',
      patterns: `
        presencia/participación/asistencia ~ de/del _
        representantes/representante/delegados/delegaciones/autoridades/funcionarios/participantes/integrantes/miembros/técnicos/expertos ~ de/del _
        reunió/reunieron/reunido/congregó/convocó ~ de/del/a _
        _ (también) participaron/participó/asistieron/asistió/estuvieron/estuvo
      `,
    },
    { role: 'participants', rule: 'participant-label', patterns: 'participantes/asistentes : _' },
  ],
  vetoes: `
    no/nunca/sin/ni/tampoco/ningun* ~ por/de/del/con _
    _ no
    antigu*/anterior/anteriormente ~ por/de/del/con _
    rechaz* ~ por/de/del _
    acuerdo de paz entre _
    conflicto/guerra/litigio/disputa entre _
  `,
  fillers:
    'socio socios donante donantes organización organizaciones agencia ong asociación asociaciones como incluyendo incluidos incluidas tales entre otros otras fundación empresa',
  barriers:
    'y e o pero que quien donde cuando para en a al tras desde hasta porque si es son era fue fueron ha han será serán de del por con sobre',
};
