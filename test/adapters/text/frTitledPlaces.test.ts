import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';

function placesOf(text: string): string[] {
  const { articles } = fromText(text, { language: 'fr' });
  return (articles[0]!.locations ?? []).map(({ name, country }) => (country ? `${name} [${country}]` : name));
}

const more = 'Les familles l’attendaient depuis longtemps. Elles y viendront à pied.';

describe('where a French headline puts the story', () => {
  test.each([
    // A town in front of the colon, behind a tag too.
    [`Yaoundé : l’atelier rouvre\n\nL’atelier de couture a rouvert mardi. ${more}`, ['Yaoundé [CM]']],
    [`[Solidarité] Yaoundé : l’atelier rouvre\n\nL’atelier a rouvert mardi. ${more}`, ['Yaoundé [CM]']],
    // The last word of the headline, though the story begins with a capital.
    [`Un forage pour l’école de Nyadéo\n\nUn forage a été ouvert mardi. ${more}`, ['Nyadéo']],
    [`Un quai de pêche ouvre à Nyadéo\n\nUn quai a été ouvert mardi. ${more}`, ['Nyadéo']],
    // A town that no table knows, where the dateline has it too.
    [
      `Nyadéo Bas : des jeunes apprennent à souder\n\nNyadéo Bas, 12 mars (PSA) – Trente jeunes ont fini leur stage. ${more}`,
      ['Nyadéo Bas'],
    ],
    // Told by the press of one country, it happens in the other.
    [
      `Maroc-Rwanda : une coopération laitière démarre à Kigali\n\nLe Maroc et le Rwanda ont lancé jeudi à Kigali un programme commun. Le ministre marocain de l’Élevage y voit un début.\n\nLe Groupe Laitier du Maroc formera les éleveurs.`,
      ['Kigali [RW]', 'Rwanda [RW]'],
    ],
  ])('%s', (text, places) => {
    expect(placesOf(text)).toEqual(places);
  });
});

describe('what is no place of a French story', () => {
  test.each([
    ['Les clés ont été remises au Ministre de la Santé.', []],
    ['Des lits ont été livrés au Village d’Enfants de l’association.', []],
    ['C’est un don des ressortissants de la commune établis en Italie.', []],
    ['L’association compte des membres à Conakry, à Bruxelles et à Atlanta.', []],
    ['Vingt villages retenus à Kaédi, en Mauritanie, auront un puits.', ['Kaédi [MR]', 'Mauritanie [MR]']],
    ['Le site retenu à Kaédi, en Mauritanie, aura un puits.', ['Kaédi [MR]', 'Mauritanie [MR]']],
    ['Des panneaux ont été installés en Guinée dans vingt villages.', ['Guinée [GN]']],
    ['Les kits solaires installés au Malawi fournissent de l’eau.', ['Malawi [MW]']],
    ['L’hôpital est établi au Burundi depuis mai.', ['Burundi [BI]']],
    ['Les enfants vivant en Haïti dans des tentes vont à l’école.', ['Haïti [HT]']],
    ['L’ambassadeur, retenu à Tunis, avait adressé un message.', []],
    ['Un volet à Korhogo et à Daloa sera étudié plus tard.', []],
    ['L’érosion recule sur la corniche de Bizerte et à Chott Nahel.', ['Bizerte [TN]', 'Chott Nahel [TN]']],
  ])('%s', (sentence, places) => {
    expect(placesOf(`Un pas de plus pour les familles\n\n${sentence} ${more}`)).toEqual(places);
  });
});

test('the country that gives in the headline is not where it happens', () => {
  const text = `Le Japon finance un centre de santé à Nyadéo\n\nUn contrat de don a été signé lundi à Niamey avec l’ONG Santé Sahel. ${more}`;
  expect(placesOf(text)).toEqual(['Nyadéo', 'Niamey [NE]']);
});
