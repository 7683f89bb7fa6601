import { describe, expect, test } from 'vitest';
import { names, readInFrench as read } from './frenchRelease.js';

describe('who attended, by the grammar of a French sentence', () => {
  test.each([
    [
      'La rencontre a réuni le Conseil de l’Europe, la Fédération des maires et le Réseau des villes vertes.',
      'Conseil de l’Europe',
      'Fédération des maires',
      'Réseau des villes vertes',
    ],
    [
      'Ont assisté à la séance l’Ambassade de France, la Chambre des métiers et l’Union des coopératives.',
      'Ambassade de France',
      'Chambre des métiers',
      'Union des coopératives',
    ],
    [
      'Parmi les participants figuraient la Banque centrale, l’Office des postes et l’Association des banques.',
      'Banque centrale',
      'Office des postes',
      'Association des banques',
    ],
    [
      'L’Office du tourisme, le Parc national et la Ligue de protection des oiseaux étaient représentés.',
      'Office du tourisme',
      'Parc national',
      'Ligue de protection des oiseaux',
    ],
    [
      'Des délégués de la Confédération paysanne et du Syndicat des apiculteurs ont pris la parole.',
      'Confédération paysanne',
      'Syndicat des apiculteurs',
    ],
    [
      'Autour de la table : l’Agence du numérique, la Police fédérale et l’Ordre des médecins.',
      'Agence du numérique',
      'Police fédérale',
      'Ordre des médecins',
    ],
    [
      'Étaient invités l’Institut géographique national et la Société botanique.',
      'Institut géographique national',
      'Société botanique',
    ],
    [
      'La cérémonie s’est déroulée en présence du Ministère des Transports, de l’Ambassade d’Italie et de la Banque de l’Habitat.',
      'Ministère des Transports',
      'Ambassade d’Italie',
      'Banque de l’Habitat',
    ],
    [
      'Y participaient aussi le Croissant-Rouge tunisien et l’Union générale tunisienne du travail.',
      'Croissant-Rouge tunisien',
      'Union générale tunisienne du travail',
    ],
    [
      'Une trentaine d’organisations ont fait le déplacement, dont Médecins du Monde, la Cimade et le Secours Islamique.',
      'Médecins du Monde',
      'Cimade',
      'Secours Islamique',
    ],
    [
      'Ont également pris la parole des représentants de l’Union africaine, de la CEDEAO et de la Banque africaine de développement.',
      'Union africaine',
      'CEDEAO',
      'Banque africaine de développement',
    ],
    [
      'Le colloque a rassemblé des chercheurs de l’Université de Nouakchott, de l’Institut Pasteur et du Muséum d’histoire naturelle.',
      'Université de Nouakchott',
      'Institut Pasteur',
      'Muséum d’histoire naturelle',
    ],
    [
      'Les travaux se sont ouverts en présence de la ministre, de l’ambassadeur de France et de la Fédération des éleveurs.',
      'Fédération des éleveurs',
    ],
    [
      'La Gendarmerie, l’Office des forêts et l’Association des guides ont répondu à l’invitation.',
      'Gendarmerie',
      'Office des forêts',
      'Association des guides',
    ],
    [
      'Assistaient à la remise des clés l’Union des commerçants et la Caisse de sécurité sociale.',
      'Union des commerçants',
      'Caisse de sécurité sociale',
    ],
    [
      'Sont intervenus : la Cour des comptes, l’Autorité de régulation des marchés et Transparency International.',
      'Cour des comptes',
      'Autorité de régulation des marchés',
      'Transparency International',
    ],
    ['La Chambre de commerce, présente à la réunion, a promis son aide.', 'Chambre de commerce'],
    [
      'Une dizaine d’organismes étaient représentés, notamment l’Agence de l’eau, la Chambre d’agriculture et l’Office français de la biodiversité.',
      'Chambre d’agriculture',
      'Office français de la biodiversité',
      'Agence de l’eau',
    ],
    [
      'Le forum réunissait aussi l’Union des femmes rurales, le Parlement des jeunes et la Radio nationale.',
      'Union des femmes rurales',
      'Parlement des jeunes',
      'Radio nationale',
    ],
    [
      'Y ont pris part l’Institut Pasteur de Tunis, l’OMS et Médecins du Monde.',
      'Institut Pasteur de Tunis',
      'OMS',
      'Médecins du Monde',
    ],
  ])('%s', (sentence, ...expected) => {
    expect(names(read(sentence).participants)).toEqual(expected);
  });

  test.each([
    'Le préfet et une centaine d’habitants ont assisté à l’inauguration.',
    'L’Ambassade d’Allemagne, invitée, s’était excusée.',
    'Le Conseil de l’ordre n’avait envoyé personne.',
    'Cinquante agents communaux ont suivi le cours.',
  ])('nobody in: %s', (sentence) => {
    expect(names(read(sentence).participants)).toEqual([]);
  });
});

describe('where it happened, by what governs a French name', () => {
  test.each([
    [
      'Le chantier se trouve à Kpomassè, dans le département de l’Atlantique, au Bénin.',
      'Kpomassè',
      'Atlantique',
      'Bénin',
    ],
    [
      'Des puits ont été creusés à Tessalit, Aguelhok et Abeïbara, dans la région de Kidal.',
      'Tessalit',
      'Aguelhok',
      'Abeïbara',
      'Kidal',
    ],
    ['Quarante familles du village de Sarmin ont été relogées.', 'Sarmin'],
    [
      'Les habitants d’Ifrane Atlas-Saghir et de Tafraout ont reçu des filtres.',
      'Ifrane Atlas-Saghir',
      'Tafraout',
    ],
    ['La caravane s’est arrêtée à Mbour puis à Fatick.', 'Mbour', 'Fatick'],
    ['Le matériel, fabriqué à Dunkerque, est arrivé au port de Pointe-Noire.', 'Pointe-Noire'],
    [
      'Cette semaine, dans le quartier de Molenbeek, à Bruxelles, trente jeunes ont peint le mur.',
      'Molenbeek',
      'Bruxelles',
    ],
  ])('%s', (sentence, ...expected) => {
    expect(names(read(sentence).locations)).toEqual(expected);
  });

  test.each([
    'L’an prochain, l’association ira à Tambacounda.',
    'Le directeur, né à Huy, a fait ses études à Liège.',
  ])('nobody in: %s', (sentence) => {
    expect(names(read(sentence).locations)).toEqual([]);
  });
});
