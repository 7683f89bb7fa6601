import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/adapters/text/compiled.js';
import { fr } from '../../../src/adapters/text/languages/fr/fr.js';
import { readList } from '../../../src/adapters/text/names/lists.js';
import { Tokens } from '../../../src/adapters/text/tokens.js';

const words = compile(fr);

/** The first name that is read where "[" stands in a sentence, and what the brackets hold. */
function readMarked(sentence: string): { read: string | undefined; marked: string } {
  const [before = '', marked = '', behind = ''] = sentence.split(/[[\]]/);
  const tokens = new Tokens(before + marked + behind);
  let at = 0;
  while (tokens.span(at, at + 1).start < before.length) at++;
  const name = readList(tokens, words, at, tokens.count).items[0]?.name;
  return { read: name && tokens.slice(name.from, name.to), marked };
}

describe('how far a name of an organisation goes in French', () => {
  test.each([
    // Verbs that end like adjectives.
    'Depuis mars, le [Secours populaire] relèvent les compteurs avec nous.',
    'La [Croix-Rouge burkinabè] rappelle les gestes qui sauvent.',
    'L’[Agence nationale] explique ce retard par la pluie.',
    'Le [Croissant-Rouge tunisien] donne les couvertures.',
    'La [Fondation Akwaba] présente ses comptes.',
    'L’[Office national] signale deux fuites.',
    'L’[Institut Pasteur] examine les prélèvements.',
    'Le [Conseil régional] fabrique des bacs.',
    'La [Chambre agricole] recommande la prudence.',
    'Le [Comité local] motive les jeunes.',
    'L’[Association communale] demandent un puits.',
    'Les [Scouts musulmans algériens] installent les tentes.',
    // Adjectives with a hyphen or a prefix.
    'Elle est menée par l’[Institut agronomique néo-calédonien] depuis 2020.',
    'L’[Office franco-allemand pour la jeunesse] paie le car.',
    'Le [Centre ivoirien antipollution] (CIAPOL) a prêté une barge.',
    'L’[École inter-États des sciences et médecine vétérinaires de Dakar] a formé dix agents.',
    'La [Chambre nord-américaine] et la mairie étaient là.',
    'Le [Comité antidrogue de Ségou] ouvre un bureau.',
    'La [Cellule nationale antiterroriste] et le maire.',
    'L’[Union nationale] et différentes ONG de Thiès ont signé.',
    'La [Chambre agricole] et son voisin attendent.',
    'L’[École agricole et forestière de Mbandaka] prête ses serres.',
    'L’[Association des femmes] formées par l’OIT a ouvert un atelier.',
    // Portfolios that go on.
    'Il est payé par le [Ministère belge des Affaires étrangères et européennes, du Commerce extérieur et de la Coopération].',
    'Le [ministère à la Condition féminine et aux Droits des femmes] forme les agentes.',
    'L’[Institut fédéral de recherches sur la forêt, la neige et le paysage] a mesuré les troncs.',
    'La [Direction de l’environnement et des établissements classés] a contrôlé le site.',
    'Le [ministère des Enseignements primaire et secondaire] a fourni les bancs.',
    'L’[Agence de l’eau et des milieux aquatiques] a creusé.',
    'Le [ministère de la Santé], les ONG et la mairie se réunissent.',
    'Le [ministère de la Santé] et la Croix-Rouge malgache sont venus.',
    // Compounds.
    'La [Caisse primaire d’assurance maladie de la Creuse] rembourse.',
    'Le [Tribunal de première instance de Mokolo] a siégé.',
    'Le [tribunal de grande instance de Kaya] a siégé.',
    'La [Caisse nationale de sécurité sociale] verse les primes.',
    // Words beside "femmes".
    'L’[Organisation des femmes productrices de piment du Noun] cultive.',
    'Le [Réseau des femmes leaders africaines] a tenu un stand.',
    'L’[Union des femmes transformatrices de karité de Sikasso] a livré.',
    'L’[Association des jeunes apiculteurs de Labé] a livré.',
    'La [Confédération des travailleurs malagasy] a signé.',
    // What it cooperates with.
    'Le stage est porté par le [Comité de coopération avec le Laos].',
    'Le [Comité de jumelage avec la Moldavie] expose des photos.',
    'Le [Comité d’amitié] avec trois ONG organise la marche.',
    // Owners.
    'Il s’appuie sur le [Centre de compétences en reconstruction de la Haute École spécialisée bernoise].',
    'Le [Département de géographie de l’Université de Lomé] a dressé la carte.',
    'La [Direction de la coopération] du ministère des Affaires étrangères paie.',
    // Names in other languages, articles with a capital, branches.
    'Le [Rwanda Agriculture and Animal Resources Development Board] garde les données.',
    'Le [Kenya Wildlife Service] garde le parc.',
    'La sortie est menée par [Innu Takuaikan Uashat mak Mani-Utenam] avec les aînés.',
    'Elle est payée par la [Fondation L’Occitane] et la commune.',
    'La [Fondation L’Étoile] finance le reste.',
    'La [Fondation Orange Côte d’Ivoire] et la commune.',
    'Le riz est donné par [Plan International République centrafricaine] au village.',
    // Small nouns with a name of their own.
    'La [laiterie Soummam] et la mairie ont livré le lait.',
    'La [principauté de Monaco] a couvert les frais.',
    'La [province Sud] a payé les plants.',
    'Le [sultanat Bamoun] était présent.',
    'Les [sœurs Bene Mariya] tiennent l’internat.',
    'La [congrégation des Filles de Marie] tient l’internat.',
  ])('%s', (sentence) => {
    const { read, marked } = readMarked(sentence);
    expect(read).toBe(marked);
  });
});
