import { expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';

const story = `Le pont de Kouré rouvre aux piétons et aux charrettes

Le pont de Kouré, fermé depuis la crue de septembre, a rouvert lundi matin. Les habitants y passent de nouveau à pied.

La Mairie de Kouré a payé le bois. Les charpentiers du village ont travaillé pendant six semaines sous la pluie.`;

/** Headline, publisher and section of a page that begins so. */
function readFront(front: string, text = story): (string | undefined)[] {
  const article = fromText(`${front}\n\n${text}`, { language: 'fr' }).articles[0]!;
  return [article.headline, article.publisher?.name, article.section];
}

const headline = 'Le pont de Kouré rouvre aux piétons et aux charrettes';

test.each([
  // A name and, behind a dash, what it is.
  ['Les Passeurs du Fleuve — organisme à but non lucratif, Kouré', 'Les Passeurs du Fleuve', undefined],
  ['Les Roues du Delta – collectif de cyclistes et atelier vélo', 'Les Roues du Delta', undefined],
  ['FLEUVE MATIN — le journal des deux rives', 'FLEUVE MATIN', undefined],
  // A paper and its motto.
  ['LE FLEUVE DÉPÊCHES\nQuotidien régional d’information', 'LE FLEUVE DÉPÊCHES', undefined],
  // A body by two names, or with whose news they are.
  ['UNHCR / HCR Niger\n\nNote d’information à la presse', 'HCR', 'Note d’information à la presse'],
  ['UBamako · Actualités de la recherche', 'UBamako', 'Actualités de la recherche'],
  [
    'Ambassade du Japon au Mali\n\nNouvelles de l’Ambassade',
    'Ambassade du Japon au Mali',
    'Nouvelles de l’Ambassade',
  ],
  ['Ville de Neuchâtel\nCommuniqué aux médias', 'Ville de Neuchâtel', 'Communiqué aux médias'],
  ['Fondation Rives Claires\n\nActualités du terrain', 'Fondation Rives Claires', 'Actualités du terrain'],
  // A state or a province above its ministry.
  [
    'Québec\nMinistère des Transports et de la Mobilité durable\n\nCommuniqué',
    'Ministère des Transports et de la Mobilité durable',
    'Communiqué',
  ],
  // A country and its theme.
  ['Fondation Rives Claires\n\nNIGER — Ponts et pistes', 'Fondation Rives Claires', undefined],
])('%s', (front, publisher, section) => {
  expect(readFront(front)).toEqual([headline, publisher, section]);
});

test('capitals of a letterhead may have lost their accents', () => {
  const text = story.replace('La Mairie de Kouré', 'Le Ministère de l’Équipement et de la Sécurité routière');
  const front = 'REPUBLIQUE DU NIGER\n\nMINISTERE DE L’EQUIPEMENT ET DE LA SECURITE ROUTIERE\n\nCOMMUNIQUE';
  expect(readFront(front, text)[1]).toBe('Ministère de l’Équipement et de la Sécurité routière');
});

test('the news service in a dateline is that of its body', () => {
  const text = story.replace(
    'Le pont de Kouré, fermé',
    'KOURÉ (Nouvelles de l’OIT), le 4 mai 2021 - Le pont de Kouré, fermé',
  );
  expect(readFront('Salle de presse | Nouvelles', text)[1]).toBe('OIT');
});

test('a small word of a headline behind a dash is no motto', () => {
  const { headline: read } = fromText(
    `Communiqué\n\n${story.replace(headline, 'Le pont de Kouré – un chantier de six semaines – rouvre enfin')}`,
    { language: 'fr' },
  ).articles[0]!;
  expect(read).toBe('Le pont de Kouré – un chantier de six semaines – rouvre enfin');
});
