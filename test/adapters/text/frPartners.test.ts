import { describe, expect, test } from 'vitest';
import { rolesIn } from './sentenceIn.js';

const partners = (sentence: string) => rolesIn('fr', sentence).filter((role) => role.startsWith('&'));
const participants = (sentence: string) => rolesIn('fr', sentence).filter((role) => role.startsWith('@'));

describe('who did it together, in French', () => {
  test.each([
    [
      'L’UNICEF et ses partenaires, dont Médecins du Monde et la Croix-Rouge ougandaise, vaccinent les enfants.',
      ['& Médecins du Monde', '& Croix-Rouge ougandaise [UG]'],
    ],
    [
      'Le projet est porté par l’association Graines d’Avenir en lien avec la mairie de Gulu.',
      ['& Graines d’Avenir', '& mairie de Gulu'],
    ],
    [
      'La formation a été organisée par le ministère de l’Éducation, en étroite collaboration avec l’UNESCO.',
      ['& ministère de l’Éducation', '& UNESCO'],
    ],
    [
      'L’enquête a été réalisée avec l’Institut national de la statistique.',
      ['& Institut national de la statistique'],
    ],
    [
      'Le programme, mis en œuvre par Expertise France et l’ONG Action contre la Faim, forme 400 agents.',
      ['& Expertise France [FR]', '& Action contre la Faim'],
    ],
    ['L’exécution du projet a été confiée à Caritas Ouganda.', ['& Caritas Ouganda [UG]']],
    [
      'La mise en œuvre est assurée par le ministère de l’Agriculture et par la coopérative Terre Nouvelle.',
      ['& ministère de l’Agriculture', '& Terre Nouvelle'],
    ],
    [
      'Aux côtés de la Direction départementale de la santé, 12 équipes parcourent les villages.',
      ['& Direction départementale de la santé'],
    ],
    [
      'L’atelier est coorganisé par l’Université de Makerere et l’Institut de recherche pour le développement (IRD).',
      ['& Université de Makerere', '& Institut de recherche pour le développement (IRD)'],
    ],
    [
      'La Croix-Rouge ougandaise s’est associée au Secours Islamique France pour cette distribution.',
      ['& Secours Islamique France [FR]'],
    ],
    [
      'En partenariat avec le Conseil norvégien pour les réfugiés (NRC), l’OIM construit 300 abris.',
      ['& Conseil norvégien pour les réfugiés (NRC) [NO]'],
    ],
    [
      'Le projet est mené par un consortium composé d’Oxfam, de Solidarités International et de Première Urgence Internationale.',
      ['& Oxfam', '& Solidarités International', '& Première Urgence Internationale'],
    ],
    [
      'La campagne est lancée conjointement par le ministère de la Santé et l’OMS.',
      ['& ministère de la Santé', '& OMS'],
    ],
    ['Le ministère des Travaux publics assure la maîtrise d’œuvre.', []],
    [
      'Les semences sont fournies par l’Institut national de la recherche agronomique.',
      ['& Institut national de la recherche agronomique'],
    ],
    ['Le forage a été réalisé par l’entreprise Hydro Plus.', ['& Hydro Plus']],
    [
      'L’UNFPA travaille main dans la main avec le ministère de la Justice et le Barreau de Kampala.',
      ['& ministère de la Justice', '& Barreau de Kampala'],
    ],
    [
      'Le PNUD a signé un accord de partenariat avec la Chambre de commerce et d’industrie de Gulu.',
      ['& Chambre de commerce et d’industrie de Gulu'],
    ],
  ])('%s', (sentence, expected) => {
    expect(partners(sentence)).toEqual(expected);
  });

  test.each([
    [
      'Partenaires : ministère de la Santé, Croix-Rouge ougandaise, UNICEF',
      ['& ministère de la Santé', '& Croix-Rouge ougandaise [UG]', '& UNICEF'],
    ],
    ['Partenaire de mise en œuvre : Association Eau et Vie', ['& Association Eau et Vie']],
    ['Mise en œuvre : GRET', ['& GRET']],
    ['Organisations partenaires : Caritas, Oxfam', ['& Caritas', '& Oxfam']],
  ])('on a line: %s', (line, expected) => {
    expect(partners(`Il est utile.\n\n${line}\n\nIl reste beaucoup à faire.`)).toEqual(expected);
  });

  test.each([
    'Le village est en conflit avec la société Mines d’Or.',
    'Les élèves ont discuté avec leurs enseignants.',
    'Le PAM collabore avec les communautés et les chefs de village.',
    'Le projet n’est pas mené avec le ministère de la Santé.',
    'Il a travaillé avec Marie Dupont.',
    'La rencontre avec le ministre de la Santé a duré une heure.',
    'Selon le ministère de la Santé, 300 cas ont été signalés.',
    'Cette approche a été saluée par le ministère de l’Agriculture.',
  ])('nobody in: %s', (sentence) => {
    expect(partners(sentence)).toEqual([]);
  });
});

describe('who took part, in French', () => {
  test.each([
    [
      'La cérémonie s’est déroulée en présence du ministre de la Santé, des représentants de l’Union européenne et de l’UNICEF.',
      ['@ Union européenne', '@ UNICEF'],
    ],
    [
      'L’atelier a rassemblé 40 représentants du ministère de l’Environnement, de la Banque mondiale et de la société civile.',
      ['@ ministère de l’Environnement', '@ Banque mondiale'],
    ],
    [
      'Y ont participé l’Université de Gulu, la Chambre de commerce et la FAO.',
      ['@ Université de Gulu', '@ Chambre de commerce', '@ FAO'],
    ],
    [
      'Parmi les participants figuraient l’Union africaine, la CEDEAO et l’OIF.',
      ['@ Union africaine', '@ CEDEAO', '@ OIF'],
    ],
    ['Le ministère de la Santé et l’OMS étaient représentés.', ['@ ministère de la Santé', '@ OMS']],
    [
      'La réunion, à laquelle ont assisté l’ambassade de France et la Banque mondiale, a duré deux jours.',
      ['@ ambassade de France [FR]', '@ Banque mondiale'],
    ],
    [
      'Sont intervenus le ministère de l’Eau, l’Agence française de développement et l’ONG WaterAid.',
      ['@ ministère de l’Eau', '@ Agence française de développement [FR]', '@ WaterAid'],
    ],
    ['Étaient également présents l’UNICEF, le PAM et l’OMS.', ['@ UNICEF', '@ PAM', '@ OMS']],
    [
      'Le forum réunit des délégués de la Ligue arabe et de l’Union africaine.',
      ['@ Ligue arabe', '@ Union africaine'],
    ],
  ])('%s', (sentence, expected) => {
    expect(participants(sentence)).toEqual(expected);
  });

  test.each([
    'Plus de 300 habitants ont participé à la fête.',
    'Le projet a réuni 3 millions d’euros.',
    'Les représentants de l’État civil délivrent les actes.',
    'Ni l’OMS ni le ministère de la Santé n’ont participé à la réunion.',
    'Le ministère de la Santé n’a pas participé à l’atelier.',
    'La journée a réuni les familles du quartier.',
  ])('nobody in: %s', (sentence) => {
    expect(participants(sentence)).toEqual([]);
  });
});
