import { wordList } from '../../wordList.js';

/** Before a country in its clause: it is not where the story happens. */
export const enAway: readonly string[] = wordList(`
  my brother | my sister | my son | my daughter | my husband | my cousin | my uncle | her brother | her sister | her son | her husband | his brother | his sister | his son | his wife | relatives | moved here from | moved from | developed by a firm in | recycled in | will go to a factory in | will go to a plant in
  bought in | bought from | purchased in | purchased from | imported from | ordered from | shipped from | flown in from | delivered from | sourced from | manufactured in
  were made in | was made in | is made in | are made in | made by a firm in | made by a company in | assembled in | printed in | designed in | produced in a factory in | factory in
  who trained in | who was trained in | who studied in | studied in | studying in | graduated | degree in | degree from | learned in | learnt in | learned the method in | learned the trade in
  learned the craft in | learnt the trade in | learnt the craft in | learnt the method in | trade in | craft in | was born in | were born in | born and raised in | grew up in | raised in | who lived in
  copied from | borrowed from | idea came from | idea comes from | idea from | model comes from | invented in | pioneered in | first tried in | first tested in | tested in | modelled on | modeled on
  exported to | exports to | sold to | sold in | sells in | sells to | sell in | sell to | buyers in | customers in | partner school in | sister school in | twin school in | twin town
  twinned with | partner town | partner city | sister city | came from | come from | comes from | arrived from | fled from | fled | a visit to | visited | visit to | study tour | study tour to | study visit
  who worked in | had worked in | previously worked in | relatives in | family in | living in exile in | diaspora in | emigrants in | headquartered in | based in | registered in
`).filter((phrase) => !['trade in', 'craft in', 'sold in', 'visited', 'degree in'].includes(phrase));

/** People who live where a story happens, beside an adjective of a country. */
export const enLocals: readonly string[] = wordList(`
  farmers | fishers | fishermen | herders | villagers | smallholders | midwives | families | schoolchildren | pupils | growers | weavers | mothers | households | communities | schools | towns | villages | hospitals | producers | islanders | municipalities | teachers | nurses | authorities
`);
