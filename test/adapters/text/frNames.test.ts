import { describe, expect, test } from 'vitest';
import { names, readInFrench } from './frenchRelease.js';

/** All roles of a sentence: $ funders, & partners, @ participants. */
function rolesOf(sentence: string): string[] {
  const { funders, partners, participants } = readInFrench(sentence);
  const told = (sign: string, list: readonly { readonly name: string }[]) =>
    names(list).map((name) => `${sign} ${name}`);
  return [...told('$', funders), ...told('&', partners), ...told('@', participants)].sort();
}

describe('where names of organisations end, in French', () => {
  test.each([
    [
      'Le projet est mené par l’association lausannoise Mains partagées et par l’ONG Femmes debout de Kpalimé.',
      '& Mains partagées',
      '& Femmes debout de Kpalimé',
    ],
    [
      'Le suivi est assuré par l’ONG Femmes pour la paix et la cohésion des peuples (FPCP).',
      '& Femmes pour la paix et la cohésion des peuples',
    ],
    [
      'Le jardin est tenu par l’association Jardiniers engagés, avec le Centre social de Penhars.',
      '& Jardiniers engagés',
      '& Centre social de Penhars',
    ],
    ['L’atelier est animé par l’organisme Rivage commun.', '& Rivage commun'],
    [
      'Le forum est organisé avec le Conseil des sages et notables de Ségou.',
      '& Conseil des sages et notables de Ségou',
    ],
    [
      'L’enquête est menée avec la Chambre des métiers et artisans locaux.',
      '& Chambre des métiers et artisans locaux',
    ],
    ['Le stage est mené avec l’Union des maires et trois ONG.', '& Union des maires'],
    [
      'La rencontre était organisée avec la Conférence des ministres de la Jeunesse et des Sports de la Francophonie (CONFEJES).',
      '& Conférence des ministres de la Jeunesse et des Sports de la Francophonie',
    ],
    ['Le programme est mené avec la Conférence des évêques du Tchad.', '& Conférence des évêques du Tchad'],
    [
      'Ont pris part à l’atelier les ministères de la Santé du Bénin, de la Guinée et du Togo.',
      '@ ministère de la Santé du Bénin',
      '@ ministère de la Santé de la Guinée',
      '@ ministère de la Santé du Togo',
    ],
    [
      'Le chantier est mené par la mairie de Bol, avec le Comité villageois de gestion de Kéla pour le contrôle des travaux.',
      '& mairie de Bol',
      '& Comité villageois de gestion de Kéla',
    ],
    [
      'Les travaux ont été financés par le Département du Lot et le Fonds social européen plus (FSE+).',
      '$ Département du Lot',
      '$ Fonds social européen plus',
    ],
    [
      'Organisée avec l’Institut de recherche sur les eaux souterraines et la Ville de Mende, la formation a duré cinq jours.',
      '& Institut de recherche sur les eaux souterraines',
      '& Ville de Mende',
    ],
    [
      'Conçu avec le Musée de l’eau et la Maison de la nature de Muttersholtz, le sentier compte huit étapes.',
      '& Musée de l’eau',
      '& Maison de la nature de Muttersholtz',
    ],
    [
      'L’exécution est confiée au ministère lao de la Santé et à l’Association lao des maires.',
      '& ministère lao de la Santé',
      '& Association lao des maires',
    ],
    ['La Municipalité a décidé d’allouer 3 000 francs au projet.'],
    [
      'Étaient présents le ministère malgache de l’Eau, l’Association lao des hôtels et la Fédération kirghize de ski.',
      '@ ministère malgache de l’Eau',
      '@ Association lao des hôtels',
      '@ Fédération kirghize de ski',
    ],
    [
      'À l’inauguration, on a vu passer le maire, des délégués de l’Union des éleveurs et de la Table des jeunes.',
      '@ Union des éleveurs',
      '@ Table des jeunes',
    ],
    [
      'On a croisé au vernissage des membres du Cercle nautique et de la Chambre de commerce de Lorient.',
      '@ Cercle nautique',
      '@ Chambre de commerce de Lorient',
    ],
    [
      'À cette table ronde ont pris part l’Université de Namur et l’organisme Rivage commun.',
      '@ Université de Namur',
      '@ Rivage commun',
    ],
    ['L’école est soutenue financièrement par le Lions Club de Thonon.', '$ Lions Club de Thonon'],
    ['Avec l’école de Saint-Pierre, nous avons préparé cinq étapes.', '& école de Saint-Pierre'],
    ['Nous avons préparé cinq étapes avec le collège Jean-Moulin.', '& collège Jean-Moulin'],
    [
      'La chasse aux déchets est organisée par le Club nautique et la Ville organise les bus.',
      '& Club nautique',
    ],
    [
      'La Banque alimentaire du Gard organise avec nous les tournées de ramasse.',
      '& Banque alimentaire du Gard',
    ],
    ['Le Parc naturel du Vercors prête deux gardes et nous a conseillés.', '& Parc naturel du Vercors'],
    ['La Ville de Mende a versé 3 000 euros.', '$ Ville de Mende'],
    [
      'L’opération a été conduite aux côtés de la Gendarmerie nationale, dont les équipes ont fouillé les rives, et de la Sécurité civile.',
      '& Gendarmerie nationale',
      '& Sécurité civile',
    ],
    ['L’association Les Fils du Vent, chargée de la gestion du gîte en 2015, a fermé.'],
    ['Rien ne se serait passé sans la Fondation Lebrun.'],
    ['Le village vit sans la Société des eaux de Bamako depuis mars.'],
    ['Organisée avec le Musée de l’eau, la formation a duré cinq jours.', '& Musée de l’eau'],
    [
      'Organisée avec le Musée de l’eau et la Ville de Mende, la formation a duré.',
      '& Musée de l’eau',
      '& Ville de Mende',
    ],
    ['La formation, organisée avec le Musée de l’eau, a duré cinq jours.', '& Musée de l’eau'],
    ['Réalisée avec le Musée de l’eau, la formation a duré cinq jours.', '& Musée de l’eau'],
  ])('%s', (sentence, ...expected) => {
    expect(rolesOf(sentence!)).toEqual([...expected].sort());
  });
});
