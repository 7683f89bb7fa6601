import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { type Summary, summarize } from './summary.js';

/** What is read of a release, of what is asked. */
function readParts(text: string, parts: Partial<Summary>): Partial<Summary> {
  const summary = summarize(fromText(text.trim(), { language: 'fr' }).articles[0]!);
  const keys = Object.keys(parts) as (keyof Summary)[];
  return Object.fromEntries(keys.map((key) => [key, summary[key]]));
}

describe('small releases in French', () => {
  test.each<[string, string, Partial<Summary>]>([
    [
      'an association that names itself in its boilerplate',
      `
Actualités

Dix jardins pour dix écoles

Publié le 4 avril 2022

Dix écoles de Thiès ont désormais leur jardin. L’association Racines et Savoirs y forme les élèves depuis janvier.

« Nous mangeons ce que nous plantons », dit une élève.

À propos de Racines et Savoirs
Racines et Savoirs est une association créée en 2009.
`,
      {
        headline: 'Dix jardins pour dix écoles',
        published: '2022-04-04',
        publisher: 'Racines et Savoirs',
        paragraphs: 2,
      },
    ],
    [
      'a standfirst, a dateline with agency and date',
      `
Communiqué de presse

Inondations au Niger : l’aide arrive
Plus de 2 000 familles ont reçu des bâches

NIAMEY, le 6 septembre 2020 (OCHA) – Les premiers camions sont arrivés dans la région de Maradi.

L’aide est distribuée par la Croix-Rouge nigérienne.
`,
      {
        headline: 'Inondations au Niger : l’aide arrive',
        dateline: 'NIAMEY (OCHA)',
        published: '2020-09-06',
        publisher: 'OCHA',
        locations: ['Maradi | province | NE', 'Niger | country | NE'],
      },
    ],
    [
      'a first sentence with the publisher behind a date',
      `
Un laboratoire mobile contre Ebola

Le 12 mai 2021, l’Institut national de recherche biomédicale a ouvert un laboratoire mobile à Mbandaka, en République démocratique du Congo.

Le laboratoire analyse 200 échantillons par jour.
`,
      {
        headline: 'Un laboratoire mobile contre Ebola',
        publisher: 'Institut national de recherche biomédicale',
        locations: ['Mbandaka | city | CD', 'République démocratique du Congo | country | CD'],
        paragraphs: 2,
      },
    ],
    [
      'FIN, notes for editors and a photograph’s caption',
      `
Pour diffusion immédiate

Le Conseil danois pour les réfugiés déploie 12 démineurs

Bamako, Mali, 9 juin 2019 – Le Conseil danois pour les réfugiés (DRC) a déployé 12 démineurs dans la région de Mopti.

Photo : un démineur à l’œuvre. © DRC

Ils y travailleront six mois.

FIN

Notes aux rédactions :
- Le DRC travaille au Mali depuis 2013.

Contacts médias
presse@drc.example.org
`,
      {
        headline: 'Le Conseil danois pour les réfugiés déploie 12 démineurs',
        dateline: 'Bamako, Mali',
        published: '2019-06-09',
        publisher: 'Conseil danois pour les réfugiés',
        locations: ['Mopti | province | ML', 'Mali | country | ML'],
        paragraphs: 2,
      },
    ],
    [
      'a country as a kicker above the headline',
      `
Fédération des Œuvres du Rhône
Menu | Recherche

Haïti

Trois citernes pour Jacmel

5 février 2020

Jacmel – Trois citernes alimentent depuis lundi le marché de Jacmel, dans le sud-est d’Haïti.

Elles ont été posées par la mairie de Jacmel.
`,
      {
        headline: 'Trois citernes pour Jacmel',
        published: '2020-02-05',
        dateline: 'Jacmel',
        locations: ['Jacmel | city | HT', 'Haïti | country | HT'],
        paragraphs: 2,
      },
    ],
    [
      'a newsroom’s own line and "Lire aussi"',
      `
SANTÉ | Reportage

À Lomé, une pharmacie flottante

Par notre correspondante à Lomé | Mis à jour le 3 juin 2021

Une pirogue chargée de médicaments longe la lagune de Lomé, au Togo.

Lire aussi : Bénin : le retour du marché flottant

Elle sert 3 000 habitants.

© Radio Lagune 2021
`,
      {
        headline: 'À Lomé, une pharmacie flottante',
        locations: ['Lomé | city | TG', 'Togo | country | TG'],
        paragraphs: 2,
      },
    ],
    [
      'a letter’s date first, then the place',
      `
**Des lampes solaires pour les sages-femmes**

*Kigali, Rwanda — 14 novembre 2019.* Soixante maternités rurales du Rwanda ont reçu des lampes solaires.

Le projet est mis en œuvre par l’ONG Clarté.
`,
      {
        headline: 'Des lampes solaires pour les sages-femmes',
        dateline: 'Kigali, Rwanda',
        published: '2019-11-14',
        paragraphs: 2,
      },
    ],
  ])('%s', (_, text, parts) => {
    expect(readParts(text, parts)).toEqual(parts);
  });
});
