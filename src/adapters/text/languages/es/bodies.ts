import { worldBodies } from '../../names/worldBodies.js';
import type { BodyKind, Pairs } from '../../rules.js';
import { wordList } from '../../wordList.js';

const kinds = (kind: BodyKind, names: string): Pairs<BodyKind> => wordList(names).map((name) => [name, kind]);

/** Bodies that news of organisations names in Spanish, with case. */
export const esBodies: Pairs<BodyKind> = [
  ...worldBodies,
  ...kinds(
    'agency',
    `
    Naciones Unidas | ONU | Organización de las Naciones Unidas | Organización Internacional para las Migraciones | OIM
    Alto Comisionado de las Naciones Unidas para los Refugiados | ACNUR | Agencia de la ONU para los Refugiados
    Agencia de las Naciones Unidas para los Refugiados | Fondo de las Naciones Unidas para la Infancia
    Programa Mundial de Alimentos de las Naciones Unidas | Programa Mundial de Alimentos | PMA | Organización Mundial de la Salud | OMS | Organización Panamericana de la Salud | OPS
    Programa de las Naciones Unidas para el Desarrollo | PNUD | Fondo de Población de las Naciones Unidas
    Organización Internacional del Trabajo | OIT | ONU Mujeres | ONU-Mujeres | ONU Hábitat | ONU-Hábitat | PNUMA
    Organización de las Naciones Unidas para la Alimentación y la Agricultura | ONUSIDA | ONUDI | FIDA | OACI | OMM | OMC | UIT
    Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura | CEPAL | OCHA | ACNUDH | UNODC
    Comisión Económica para América Latina y el Caribe | Programa de las Naciones Unidas para el Medio Ambiente
    Oficina de las Naciones Unidas contra la Droga y el Delito | Fondo Internacional de Desarrollo Agrícola | UNOPS
    Alto Comisionado de las Naciones Unidas para los Derechos Humanos | Organización Meteorológica Mundial
    Oficina de Coordinación de Asuntos Humanitarios | Organización de las Naciones Unidas para el Desarrollo Industrial
    Instituto Interamericano de Cooperación para la Agricultura | IICA | Voluntarios de las Naciones Unidas | VNU
  `,
  ),
  ...kinds(
    'donor',
    `
    Unión Europea | UE | Comisión Europea | Banco Mundial | BM | BID | Banco Interamericano de Desarrollo | CAF
    Banco de Desarrollo de América Latina | Banco de Desarrollo de América Latina y el Caribe | BCIE
    Banco Centroamericano de Integración Económica | Banco Africano de Desarrollo | Banco Asiático de Desarrollo
    Banco Europeo de Inversiones | BEI | Agencia Española de Cooperación Internacional para el Desarrollo | AECID
    Agencia de los Estados Unidos para el Desarrollo Internacional | Cooperación Española | Cooperación Alemana
    Cooperación Suiza | Agencia Suiza para el Desarrollo y la Cooperación | COSUDE | Cooperación Italiana
    Agencia de Cooperación Internacional del Japón | Agencia de Cooperación Internacional de Corea | KOICA | JICA
    Agencia Francesa de Desarrollo | AFD | Fondo Verde para el Clima | FVC | Fondo para el Medio Ambiente Mundial | FMAM
    Fondo Mundial | Fondo Mundial de Lucha contra el SIDA, la Tuberculosis y la Malaria | Fondo de Adaptación
    Fondo para la Consolidación de la Paz | Fondo Central para la Acción en Casos de Emergencia | CERF | FONPRODE
    Asuntos Mundiales Canadá | Agencia Sueca de Cooperación Internacional para el Desarrollo | ASDI | Generalitat Valenciana
    Agencia Noruega de Cooperación para el Desarrollo | Fundación Bill y Melinda Gates | Fundación Ford | Alianza Mundial para la Educación
    Fondo Multidonante | La educación no puede esperar | Fundación La Caixa | Fundación “la Caixa” | Fundación "la Caixa" | Fundación «la Caixa» | Generalitat de Catalunya
    Agencia Andaluza de Cooperación Internacional para el Desarrollo | Agencia Vasca de Cooperación para el Desarrollo | Junta de Andalucía
    Fondo Mundial de Lucha contra el Sida, la Tuberculosis y la Malaria
    Fondo Mundial de lucha contra el sida, la tuberculosis y la malaria | Global Affairs Canada
    Fondo Multidonante de las Naciones Unidas | Gobierno Vasco | Xunta de Galicia | Fondo España-PNUD
  `,
  ),
  ...kinds(
    'other',
    `
    Médicos Sin Fronteras | Médicos sin Fronteras | MSF | Médicos del Mundo | Acción contra el Hambre | Acción Contra el Hambre
    Cruz Roja Española | Comité Internacional de la Cruz Roja | CICR | Federación Internacional de la Cruz Roja
    Federación Internacional de la Cruz Roja y la Media Luna Roja | Federación Internacional de la Cruz Roja y de la Media Luna Roja
    Federación Internacional de Sociedades de la Cruz Roja y la Media Luna Roja
    Federación Internacional de Sociedades de la Cruz Roja y de la Media Luna Roja | FICR | Consejo Noruego para Refugiados
    Consejo Danés para Refugiados | Aldeas Infantiles SOS | Manos Unidas | Educo | Entreculturas | InteRed | Ayuda en Acción
    Organización de los Estados Americanos | Organización de Estados Americanos | OEA | OEI | SICA | Mercosur | CELAC | UNASUR
    Organización de Estados Iberoamericanos | Secretaría General Iberoamericana | SEGIB | Unión Africana | OCDE | INTERPOL
    Consejo de Europa | Comunidad Andina | CARICOM | Fe y Alegría | Farmamundi | Arquitectos Sin Fronteras | Alianza por la Solidaridad
    Servicio Jesuita a Refugiados | Fondo Mundial para la Naturaleza | Movimiento por la Paz | Tierra de Hombres | Techo | TECHO
    Visión Mundial | World Vision | CARE | Save the Children | Plan International | Cáritas | Hermanas de la Caridad
  `,
  ),
];
