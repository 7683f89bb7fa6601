import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { names, readInFrench } from './frenchRelease.js';

const story = `Le comité de gestion a réceptionné samedi trois pompes et deux citernes à Dosso. Les habitants du quartier attendaient ces pompes depuis deux ans.

Une formation de trois jours a suivi la remise des pompes aux habitants du quartier.`;

describe('pages of newsrooms in French', () => {
  test('take neither a desk nor a word of the page for who writes, and the date beside a site’s name', () => {
    const [article] = fromText(
      `Accueil    Sports    Annonces
Comment

Accueil
Santé
Société

Dosso : trois pompes pour le quartier

Publié le jeudi 4 mars 2021  |  lecourrierdedosso.example.org
Niger
Dosso : trois pompes pour le quartier
Comment

${story}`,
      { language: 'fr' },
    ).articles;
    expect(article?.headline).toBe('Dosso : trois pompes pour le quartier');
    expect(article?.published).toBe('2021-03-04');
    expect(article?.publisher).toBeUndefined();
    expect(article?.summary).toBeUndefined();
  });

  test('take the office at the head of a page and the day on which it was opened for no headline', () => {
    for (const head of ['FAO au Niger', 'mercredi, octobre 15'])
      expect(
        fromText(`${head}\n\nTrois pompes et deux citernes pour le quartier Sabon Gari\n\n${story}`, {
          language: 'fr',
        }).articles[0]?.headline,
      ).toBe('Trois pompes et deux citernes pour le quartier Sabon Gari');
  });
});

describe('people in French', () => {
  test.each<[string, string[]]>([
    [
      'La remise a réuni le représentant de la FAO, Jean Koffi, et le maire de Bouaké, Paul Yao, ainsi que l’association Terres Vives.',
      ['FAO', 'Terres Vives'],
    ],
    [
      'L’atelier s’est tenu en présence du Chef de Cabinet du Maire de Sakété M. Gilles ADANDE, de la représentante de Plan International Mme Rose AHO et de la Commission béninoise des droits de l’homme.',
      ['Plan International', 'Commission béninoise des droits de l’homme'],
    ],
    [
      'Étaient présents la directrice de l’Institut Pasteur de Tunis, Leïla Amor, Médecins du Monde et Terre des hommes.',
      ['Institut Pasteur de Tunis', 'Médecins du Monde', 'Terre des hommes'],
    ],
    [
      'La cérémonie a réuni le Ministre de l’Agriculture (MINAGRI) et le Représentant de l’Organisation mondiale de la Santé (OMS).',
      ['Organisation mondiale de la Santé'],
    ],
    ['Le don a été reçu en présence de la Cheffe de mission adjointe, Mme Odile Brun.', []],
  ])('%s', (sentence, participants) => {
    expect(names(readInFrench(sentence).participants).sort()).toEqual([...participants].sort());
  });
});

describe('where names end in French', () => {
  test.each<[string, 'partners' | 'funders', string[]]>([
    [
      'Le puits a été creusé en partenariat avec l’ONG Initiative et Développement Solidaire (IDS).',
      'partners',
      ['Initiative et Développement Solidaire'],
    ],
    [
      'La soirée a été organisée avec le Réseau des Femmes pour la Justice et la Paix à Bouaké.',
      'partners',
      ['Réseau des Femmes pour la Justice et la Paix'],
    ],
    [
      'Le programme est exécuté avec l’appui financier du Gouvernement du Canada agissant par l’entremise d’Affaires mondiales Canada.',
      'funders',
      ['Gouvernement du Canada', 'Affaires mondiales Canada'],
    ],
    [
      'La formation s’est tenue sous la houlette de l’ONG Action Solidaire.',
      'partners',
      ['Action Solidaire'],
    ],
    [
      'Le projet est une initiative conjointe du Ministère de l’Environnement, du PNUE et de la FAO.',
      'partners',
      ['Ministère de l’Environnement', 'PNUE', 'FAO'],
    ],
    [
      'Le projet est réalisé avec deux partenaires d’exécution : le Groupe de Recherche Locale (GRL) ; et le Mouvement des Femmes de Jérémie.',
      'partners',
      ['Groupe de Recherche Locale', 'Mouvement des Femmes de Jérémie'],
    ],
    [
      'Une délégation conduite par l’Administratrice de la FAO, Mme Odile Brun, a visité les puits.',
      'partners',
      [],
    ],
    ['La visite a été menée par la directrice de l’OIF, Mme Odile Brun.', 'partners', []],
    ['L’évaluation porte sur les résultats du partenariat entre l’UE et le Sénégal.', 'partners', []],
  ])('%s', (sentence, field, expected) => {
    expect(names(readInFrench(sentence)[field])).toEqual(expected);
  });
});

describe('who receives a sum in French is no funder', () => {
  test.each<[string, string[]]>([
    ['Un prêt de 75 millions d’euros en faveur du Gabon a été signé.', []],
    [
      'L’Union européenne a débloqué une aide de 2 millions d’euros au profit du Tchad.',
      ['Union européenne'],
    ],
    ['Un don de 3 millions de dollars au bénéfice de Caritas a été annoncé.', []],
    ['Un don de 3 millions d’euros pour la réhabilitation de l’hôpital de Kaya est arrivé.', []],
    [
      'Un prêt de 20 millions d’euros sur dix ans de la Banque mondiale couvrira les travaux.',
      ['Banque mondiale'],
    ],
    ['Une subvention de 40 000 euros de la Fondation Horizon paie les pompes.', ['Fondation Horizon']],
  ])('%s', (sentence, funders) => {
    expect(names(readInFrench(sentence).funders)).toEqual(funders);
  });
});

describe('what is no place in French', () => {
  test.each([
    'Les sacs sont destinés aux familles des Forces Armées Nigériennes.',
    'Deux zones de la région du Grand Sud ont été choisies.',
    'La cérémonie s’est déroulée au Camp militaire Garba Hassane.',
  ])('%s', (sentence) => {
    expect(names(readInFrench(sentence).locations)).toEqual([]);
  });
});
