import { expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';

const headline = 'Le pont de Kouré rouvre aux piétons et aux charrettes';
const story = `Le pont de Kouré, fermé depuis la crue de septembre, a rouvert lundi matin. Les habitants y passent de nouveau à pied.

Les charpentiers du village ont travaillé pendant six semaines sous la pluie.`;

function read(text: string) {
  const { articles } = fromText(text, { language: 'fr' });
  const { headline, section, scope, published, publisher, body } = articles[0]!;
  return { headline, section, scope, published, publisher: publisher?.name, paragraphs: body.length };
}

test.each([
  // A label in small letters below the headline.
  [`${headline}\ncommuniqué de presse\n\n${story}`, { section: 'communiqué de presse' }],
  [`${headline}\n\n${headline}\nNational\nprint\n\n${story}`, { scope: 'national' }],
  // On what occasion.
  [`Dans le cadre du programme Ponts du Fleuve – volet 2\n\n${headline}\n\n${story}`, {}],
  [`En marge de la Semaine des ponts\n\n${headline}\n\n${story}`, {}],
  [`À l’occasion de la Journée mondiale du fleuve\n${headline}\n\n${story}`, {}],
  // The way through the site, and the same again.
  [`Accueil » ${headline}\n\n${headline}\n\n${story}`, {}],
  [`Accueil > Ponts : ${headline}\n\n${story}`, { headline: `Ponts : ${headline}` }],
  // What an agency files it under, what a page says of itself, and a caption.
  [`MALI-FLEUVE-PONTS / ${headline}\n\n${story}`, {}],
  [`Archives - cette page n’est plus mise à jour\n\n${headline}\n\n${story}`, {}],
  [
    `Communiqué\n6 juin 2025\n${headline}\n\nPhoto : Mairie/Les charpentiers de Kouré sur le pont. Agrandir\n\n${story}`,
    {},
  ],
  [`${headline}\n\n14-mai-2025\n\n${story}`, { published: '2025-05-14' }],
  // Tags, and a country with a theme.
  [`#Ponts #Fleuve\n${headline}\n\n${story}`, {}],
  [`MALI – PONTS\n${headline}\n\n${story}`, {}],
  // Who put it on the page, and when.
  [
    `Publié par Le Courrier des Deux Rives le 2 mars 2021\n\n${headline}\n\n${story}`,
    { published: '2021-03-02' },
  ],
  [
    `${headline}\n\nPublié le mar 05/10/2021 - 14:12 | Modifié le mer 06/10/2021 - 08:00\n\n${story}`,
    { published: '2021-10-05' },
  ],
])('%s', (text, more) => {
  expect(read(text)).toMatchObject({ headline, paragraphs: 2, publisher: undefined, ...more });
});

test('a headline in capitals goes on behind a colon on the next line', () => {
  const title = 'KOURÉ ROUVRE SON PONT AUX PIÉTONS :\nVINGT-DEUX MÈTRES DE BOIS ET UN GARDE-FOU';
  expect(read(`${title}\n\n${story}`).headline).toBe(title.replace('\n', ' '));
});

test('what begins as an occasion and goes on behind a comma is a headline', () => {
  const title = 'Dans le cadre de la Semaine des ponts, Kouré rouvre le sien aux piétons';
  expect(read(`${title}\n\n${story}`).headline).toBe(title);
});

test('a paragraph that begins with « C’est » tells of the story and does not end it', () => {
  const text = `${headline}\n\n${story}\n\nC’est une fondation de la région qui a payé le bois, au titre du projet « Rives ».`;
  expect(read(text)).toMatchObject({ headline, paragraphs: 3, publisher: undefined });
});
