import { wordList } from '../../wordList.js';

/** Words of portfolios in French: what a ministry, an office or an agency is of or for. */
export const frFields: readonly string[] = wordList(`
  action | actions | administration | affaires | agraire | agricole | agricoles | agriculture | aînés
  alimentation | alimentaire | alphabétisation | aménagement | animale | anciens | apprentissage | archives
  artisanat | arts | assainissement | asile | assistance | assurance | audiovisuel | autochtones | autonomisation
  aviation | bien-être | biodiversité | budget | cadastre | catastrophes | changement | changements | citoyenneté
  climat | climatique | climatiques | combattants | commerce | communale | communautaire | communication
  communautés | compétences | concurrence | condition | conservation | consommation | construction
  consulaires | coopération | coordination | croissance | crise | crises | culte | cultes | culture | culturel
  décentralisation | défense | déminage | démocratie | démocratique | désertification | déchets | diaspora
  développement | digitale | dialogue | droit | droits | drogue | drogues | eau | eaux | échanges | économie
  économique | éducation | égalité | électricité | électorale | élevage | élémentaire | emploi | employeurs | enfance
  enfant | enfants | énergie | enseignement | entrepreneuriat | entreprises | environnement | équipement
  étrangères | exclusion | expertise | exportations | extérieur | extérieures | famille | femme | femmes | féminine
  finances | finance | financement | fonction | foncier | foncière | forêt | forêts | forestier | formation | frontières
  fiscalité | faim | filles | genre | gestion | gouvernance | gouvernementales | habitat | handicap
  handicapées | haut | halieutiques | halieutique | humanitaire | humanitaires | humain | humains | hygiène
  hydraulique | immigration | inclusion | indépendant | industrie | industriel | information | informatique
  infrastructures | innovation | insertion | inondations | intégration | intérieur | interculturel
  international | investissement | investissements | irrigation | jeunes | jeunesse | justice | juridique
  juridiques | logement | loisirs | lutte | main | maladies | marine | marines | maritime | médecins
  médias | médicaments | médicale | mer | mers | météorologie | métiers | meunerie | migration | migrations
  migratoires | minéral | mines | minières | modernisation | moyennes | monétaire | municipal | nature | naturelles
  national | nationale | navigation | numérique | nutrition | œuvre | opérations | organisations | oasis | orphelins
  paix | parcs | parité | paysanne | pénitentiaire | pénitentiaires | pêche | pêches | petites | permanente
  personnes | pétrole | plan | planification | police | politique | population | populations | portuaires | ports
  postes | potable | pouvoirs | prévention | prévoyance | primaire | prisons | privé | privés | production
  productions | professionnel | professionnelle | promotion | propriété | prospective | protection | prisonniers
  publique | publiques | publics | qualité | quartiers | racisme | rapatriés | recherche | réconciliation
  reconstruction | redressement | réfugiés | réforme | régional | régionale | réinsertion | relations
  religieuses | reproduction | réponse | résilience | ressources | retour | retraite | retraites | risque | risques
  routes | rural | rurale | ruraux | salubrité | sanitaire | sanitaires | santé | science | sciences | scientifique
  scolaire | secondaire | sécurité | sida | social | sociale | sociales | solidarité | soins | soutien | sports
  sport | stabilisation | statistique | statistiques | stratégie | supérieur | suivi | sylviculture | technique
  techniques | technologie | technologies | télécommunications | territoire | territoires | territorial
  territoriale | terre | terres | touristique | tourisme | transformation | transition | transport | transports | travail
  travaux | travailleurs | traite | transfrontalière | tutelle | urbain | urbaine | urbanisme | urgence
  urgences | vétérinaire | victimes | vie | ville | vivrière | vivres | volontariat | vulnérables | violences
  élections | épargne | faune | flore | génie | îles | littoral | logistique | lecture | locales | local
`);
