import { fromText } from '../../../src/adapters/text.js';
import type { Article } from '../../../src/model/article.js';

/** What is read of a sentence in the story of an association that publishes, between others that tell nothing. */
export function readInFrench(sentence: string): Article {
  const text = `Association Les Mains Ouvertes

Communiqué de presse

Un nouveau chantier s’achève après deux ans de travail

Le chantier de l’association Les Mains Ouvertes s’est achevé mardi.

${sentence}

Deux autres chantiers se sont terminés la même semaine, dans la bonne humeur.`;
  return fromText(text, { language: 'fr' }).articles[0]!;
}

export const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
