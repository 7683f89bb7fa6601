import { describe, expect, test } from 'vitest';
import { names, readInFrench as read } from './frenchRelease.js';

describe('who pays, by the grammar of a French sentence', () => {
  test.each([
    [
      'La Région Bretagne en a payé les deux tiers, la Fondation Terre et Mer le reste.',
      'Région Bretagne',
      'Fondation Terre et Mer',
    ],
    [
      'La facture, 87 000 euros, a été réglée pour moitié par le Conseil régional d’Occitanie et pour moitié par le Lions Club d’Albi.',
      'Conseil régional d’Occitanie',
      'Lions Club d’Albi',
    ],
    ['L’argent vient de la Loterie romande.', 'Loterie romande'],
    [
      'Les 45 000 francs nécessaires proviennent d’une collecte du Rotary Club de Sion.',
      'Rotary Club de Sion',
    ],
    ['Le ministère de la Culture a mis 200 000 euros sur la table.', 'ministère de la Culture'],
    [
      'C’est la Banque ouest-africaine de développement qui a financé les travaux, à hauteur de 4 milliards de francs CFA.',
      'Banque ouest-africaine de développement',
    ],
    [
      'Les semences ont été offertes par l’Institut sénégalais de recherches agricoles (ISRA).',
      'Institut sénégalais de recherches agricoles',
    ],
    ['Le Rotary Club de Liège a pris à sa charge le transport du matériel.', 'Rotary Club de Liège'],
    [
      'Le budget de 1,2 million d’euros est apporté à 80 % par l’Union européenne, le reste par la Wallonie.',
      'Union européenne',
      'Wallonie',
    ],
    [
      'Ce chantier, que la Fondation Albert-Kahn soutient financièrement depuis trois ans, s’achèvera en juin.',
      'Fondation Albert-Kahn',
    ],
    ['Sans la subvention de la Commune d’Uccle, rien n’aurait été possible.', 'Commune d’Uccle'],
    [
      'Le coût total s’élève à 60 000 dollars, dont 40 000 dollars versés par l’Ambassade du Japon et 20 000 par Orange Mali.',
      'Ambassade du Japon',
      'Orange Mali',
    ],
    ['Doté de 2 millions de dollars par le Fonds mondial, le programme durera deux ans.', 'Fonds mondial'],
    ['L’entreprise Lafarge Ciments a donné quarante tonnes de ciment.', 'Lafarge Ciments'],
    [
      'La Principauté de Monaco, par sa Direction de la coopération internationale, y consacre 150 000 euros.',
      'Principauté de Monaco',
    ],
    [
      'Un don de la Chambre de commerce de Genève a permis d’acheter la pompe.',
      'Chambre de commerce de Genève',
    ],
    ['Les frais de scolarité sont supportés par la Fondation Ouest-Espoir.', 'Fondation Ouest-Espoir'],
    ['Le Crédit Agricole a octroyé une aide de 8 000 euros.', 'Crédit Agricole'],
    ['L’association a obtenu 30 000 euros de la Fondation de France.', 'Fondation de France'],
    [
      'Le projet est financé, pour l’essentiel, sur des crédits de l’Agence de l’eau Loire-Bretagne.',
      'Agence de l’eau Loire-Bretagne',
    ],
    [
      'Les kits, d’une valeur de 12 millions de francs CFA, sont un don du Royaume du Maroc.',
      'Royaume du Maroc',
    ],
    [
      'Nous devons ces ordinateurs à la générosité de la Société générale Cameroun.',
      'Société générale Cameroun',
    ],
    ['La Suisse cofinance l’opération avec l’Allemagne.', 'Suisse', 'Allemagne'],
    [
      'Grâce aux 300 000 euros débloqués par le Centre de crise et de soutien, deux puits ont été forés.',
      'Centre de crise et de soutien',
    ],
    ['Coût : 75 000 euros, pris en charge par la Caisse des dépôts.', 'Caisse des dépôts'],
    ['La société Brasseries du Logone a gracieusement prêté deux camions.', 'Brasseries du Logone'],
    [
      'L’opération a pu voir le jour grâce à la Fondation Saint-Pierre, qui a débloqué 15 000 euros.',
      'Fondation Saint-Pierre',
    ],
    [
      'Le Département de la Creuse participe à hauteur de 30 %, la commune de Felletin à hauteur de 10 %.',
      'Département de la Creuse',
      'commune de Felletin',
    ],
    ['L’État et la Région ont apporté respectivement 200 000 et 150 000 euros.', 'État', 'Région'],
    [
      'La moitié des fonds vient de l’Agence norvégienne de coopération pour le développement (NORAD), le reste de la Fondation Hirondelle.',
      'Agence norvégienne de coopération pour le développement',
      'Fondation Hirondelle',
    ],
    [
      'Ces équipements ont été acquis grâce à l’appui financier de l’Organisation internationale de la Francophonie.',
      'Organisation internationale de la Francophonie',
    ],
    [
      'Montant de la subvention : 25 000 euros (Conseil départemental de la Drôme).',
      'Conseil départemental de la Drôme',
    ],
    [
      'Le financement (1,8 milliard de francs CFA) est assuré par le Fonds vert pour le climat.',
      'Fonds vert pour le climat',
    ],
    ['Tout le matériel est fourni gratuitement par la société Solaire du Sahel.', 'Solaire du Sahel'],
    ['L’association remercie la Fondation Léa Nature pour son aide de 5 000 euros.', 'Fondation Léa Nature'],
    [
      'Merci à la Caisse d’allocations familiales et au Crédit mutuel de Bretagne, qui ont rendu cet achat possible.',
      'Caisse d’allocations familiales',
      'Crédit mutuel de Bretagne',
    ],
    [
      'Les travaux bénéficient d’un prêt concessionnel de la Banque arabe pour le développement économique en Afrique.',
      'Banque arabe pour le développement économique en Afrique',
    ],
    [
      'Le Luxembourg a alloué 500 000 euros à cette réponse, auxquels s’ajoutent 200 000 euros de l’Irlande.',
      'Luxembourg',
      'Irlande',
    ],
    ['Le Fonds social européen prend en charge 60 % des dépenses.', 'Fonds social européen'],
    [
      'L’enveloppe, de 400 000 dollars, a été mise à disposition par le Gouvernement du Canada.',
      'Gouvernement du Canada',
    ],
    [
      'Sur les 90 000 euros du budget, 50 000 sont versés par la Ville de Bruxelles et 40 000 par la Fondation Roi Baudouin.',
      'Ville de Bruxelles',
      'Fondation Roi Baudouin',
    ],
    [
      'Les habitants ont réuni 2 000 euros ; la Mairie de Saint-Girons a complété la somme.',
      'Mairie de Saint-Girons',
    ],
    [
      'L’initiative est soutenue par l’Ambassade de Suisse à hauteur de 12 000 francs.',
      'Ambassade de Suisse',
    ],
    [
      'Soutenu par l’Agence suédoise de coopération internationale au développement, le programme couvre six districts.',
      'Agence suédoise de coopération internationale au développement',
    ],
    ['Les vélos sont un cadeau de l’Union cycliste de Gand.', 'Union cycliste de Gand'],
    ['Un chèque de 10 000 euros a été remis par le Kiwanis Club de Namur.', 'Kiwanis Club de Namur'],
    ['L’Institut de la francophonie offre les billets d’avion.', 'Institut de la francophonie'],
    [
      'Le programme, d’un montant de 6 millions d’euros sur quatre ans, bénéficie du concours financier du Fonds français pour l’environnement mondial et du Conseil régional de La Réunion.',
      'Fonds français pour l’environnement mondial',
      'Conseil régional de La Réunion',
    ],
    [
      'Les panneaux ont été payés aux deux tiers par la Fondation Schneider Electric, le solde étant à la charge de la commune de Plouha.',
      'Fondation Schneider Electric',
      'commune de Plouha',
    ],
    ['C’est grâce à la Loterie Nationale que nous avons pu acheter le minibus.', 'Loterie Nationale'],
    [
      'L’Agence de développement rural a subventionné l’opération à hauteur de 45 000 dirhams, et le Crédit Agricole du Maroc a prêté le reste.',
      'Agence de développement rural',
      'Crédit Agricole du Maroc',
    ],
    [
      'Le Gouvernement de la République de Corée a annoncé une contribution de 3 millions de dollars.',
      'Gouvernement de la République de Corée',
    ],
    ['Le matériel provient d’un don de la Coopération turque (TIKA).', 'Coopération turque'],
    [
      'Deux mécènes, la Banque populaire et le Groupe Bolloré Logistics, ont offert les ordinateurs.',
      'Banque populaire',
      'Groupe Bolloré Logistics',
    ],
    [
      'Avec 120 000 euros de la Région Grand Est et 30 000 euros de la Fondation du Patrimoine, la toiture sera refaite.',
      'Région Grand Est',
      'Fondation du Patrimoine',
    ],
    ['La GIZ prend en charge le salaire des deux animateurs.', 'GIZ'],
    ['Le projet a été retenu par la Fondation RAJA, qui lui attribue 10 000 euros.', 'Fondation RAJA'],
    [
      'Le Fonds des Nations Unies pour la consolidation de la paix finance ces activités.',
      'Fonds des Nations Unies pour la consolidation de la paix',
    ],
    [
      'Financement : Agence suisse pour le développement et la coopération (DDC), Ville de Lausanne.',
      'Agence suisse pour le développement et la coopération',
      'Ville de Lausanne',
    ],
    ['Le Rotary Club d’Annecy a remis un chèque de 4 000 euros à l’association.', 'Rotary Club d’Annecy'],
  ])('%s', (sentence, ...expected) => {
    expect(names(read(sentence).funders)).toEqual(expected);
  });

  test.each([
    'Une demande a été déposée auprès de la Fondation Orange.',
    'La Banque mondiale n’a pas souhaité financer la suite.',
    'L’USAID, qui finançait le volet eau, s’est retirée en janvier.',
    'En 2018, la Région Normandie avait payé la toiture.',
    'La Fondation Bruneau étudie un cofinancement.',
    'Le Fonds vert pour le climat pourrait apporter 3 millions de dollars.',
    'La Coopération belge finance un programme semblable au Burundi.',
    'L’Agence de l’eau a donné un avis favorable.',
    'Le dossier est à l’étude à la Banque africaine de développement.',
    'Le Club Soroptimist a apporté ses conseils.',
    'L’Union européenne rappelle que la transparence est une condition.',
    'La Région n’a pas encore répondu à notre demande de 40 000 euros.',
    'L’Agence française de développement doit se prononcer en mars sur un prêt de 5 millions d’euros.',
    'Le premier puits, que la Fondation Raja avait payé, est à sec.',
    'Le contrat avec la Banque européenne d’investissement reste à signer.',
    'Un donateur qui souhaite rester anonyme a versé 20 000 euros.',
    'La Direction de la santé a fourni les statistiques.',
    'L’Union européenne et la Suisse financent d’autres projets dans la région.',
    'Le ministère des Finances a accordé une exonération de taxes.',
    'Faute de financement de l’État, le second volet est suspendu.',
    'L’Union européenne a décidé de suspendre son aide.',
    'Le conseil municipal examinera la demande de subvention en mai.',
    'La Fondation Kerdal ne financera pas la deuxième tranche.',
    'Le coût des travaux avait été sous-estimé par la Société d’équipement.',
    'La Banque centrale a publié ses chiffres : l’inflation atteint 4 %.',
    'Le programme de l’USAID qui payait les infirmières s’est arrêté en février.',
    'Le comité a écrit à la Fondation de France pour obtenir 10 000 euros.',
    'L’Union des agriculteurs a vendu du riz pour 3 millions de francs.',
  ])('nobody in: %s', (sentence) => {
    expect(names(read(sentence).funders)).toEqual([]);
  });
});
