import { wordList } from '../../wordList.js';

/** Before a country in its clause: it is not where the story happens. */
export const esAway: readonly string[] = wordList(`
  mi hermano | mi hermana | mi hijo | mi hija | mi marido | mi esposo | su hermano | su hermana | su marido | su hijo | su hija | se imprimieron | se imprimió | llegaron en barco desde | traídos desde | traídas desde | irán a una planta | desarrollado en | desarrollada en
  comprado en | comprada en | comprados en | compradas en | compraron en | compró en | adquiridos en | adquiridas en | adquirido en | adquirida en | importado | importada | importados | importadas | fabricado | fabricada | fabricados | fabricadas
  se fabrican en | se fabricaron en | hechos en | hechas en | ensamblados en | impresos en | diseñado en | diseñada en | copiado | copiada | ha copiado | copió | inspirado | inspirada | idea nació | idea surgió | idea viene | idea vino | modelo viene | traído de | traída de | traídos de | traídas de
  procede de | proceden de | procedente de | procedentes de | proviene de | provienen de | proveniente de | provenientes de | vienen de | vino de | vinieron de | llegó de | llegaron de | llegados de | llegadas de | venidos de | oriundo | oriunda | originario | originaria
  estudió | estudiaron | estudios en | se formó | se formaron | formado en | formada en | formados en | se graduó | graduado | graduada | aprendió | aprendieron | nació en | nacieron en | nacido en | nacida en | creció en | crecieron en | vivió en | vivieron en | trabajó en | pasantía en | beca en
  se exporta | se exportan | exporta a | exportan a | exportado | exportados | exportadas | exportación a | se vende en | se venden en | venden en | clientes en | solidaridad de | hermanada | hermanado | hermanamiento | gira por | viaje de estudios | huyen de | huyeron de | emigraron | emigró | con sede | fábrica en | fábrica de
`).filter((phrase) => phrase !== 'fábrica de');

/** People who live where a story happens, beside an adjective of a country. */
export const esLocals: readonly string[] = wordList(`
  agricultores | agricultoras | pescadores | pescadoras | campesinos | campesinas | caficultores | caficultoras | ganaderos | ganaderas | parteras | comadronas | familias | escolares | alumnos | hogares | comunidades | escuelas | ciudades | pueblos | hospitales | productores | productoras | municipios | docentes | maestros | maestras | autoridades | aldeas
`);
