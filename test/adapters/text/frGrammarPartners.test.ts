import { describe, expect, test } from 'vitest';
import { names, readInFrench as read } from './frenchRelease.js';

describe('who works with the publisher, by the grammar of a French sentence', () => {
  test.each([
    [
      'L’atelier a été préparé avec l’École nationale d’administration et le Conseil national du patronat.',
      'École nationale d’administration',
      'Conseil national du patronat',
    ],
    [
      'Le chantier est mené depuis mars, avec beaucoup d’énergie, par l’association et la coopérative Terre Vive.',
      'Terre Vive',
    ],
    [
      'La mise en œuvre revient à l’ONG Eau Claire et à la Direction régionale de l’hydraulique.',
      'Eau Claire',
      'Direction régionale de l’hydraulique',
    ],
    [
      'Nos partenaires sont la Croix-Rouge burkinabè et l’Association des femmes de Kaya.',
      'Croix-Rouge burkinabè',
      'Association des femmes de Kaya',
    ],
    ['L’ONG Eau Claire, partenaire du projet, a formé les comités.', 'Eau Claire'],
    [
      'Les ateliers se déroulent en collaboration étroite, depuis 2021, avec la Maison des jeunes de Niort.',
      'Maison des jeunes de Niort',
    ],
    [
      'Conduite de front avec le Service de la protection civile, l’opération a duré deux jours.',
      'Service de la protection civile',
    ],
    ['Le ministère de la Santé et l’association ont vacciné 3 000 enfants.', 'ministère de la Santé'],
    [
      'L’association exécute le programme de concert avec Caritas Congo et le diocèse de Goma.',
      'Caritas Congo',
      'diocèse de Goma',
    ],
    [
      'Cette campagne, coorganisée par la Ligue contre le cancer et l’Hôpital de Sousse, se poursuit.',
      'Ligue contre le cancer',
      'Hôpital de Sousse',
    ],
    ['La collecte a été assurée par le Syndicat des éleveurs du Ferlo.', 'Syndicat des éleveurs du Ferlo'],
    [
      'L’étude associe l’Institut Pasteur de Madagascar et l’Université d’Antananarivo.',
      'Institut Pasteur de Madagascar',
      'Université d’Antananarivo',
    ],
    ['Une convention lie l’association au Lycée agricole de Fayl-Billot.', 'Lycée agricole de Fayl-Billot'],
    [
      'L’association s’appuie pour cela sur Radio Kahuzi et sur le Comité des usagers de l’eau.',
      'Radio Kahuzi',
      'Comité des usagers de l’eau',
    ],
    [
      'Avec le concours de la Gendarmerie nationale et de la Protection civile, 400 familles ont été évacuées.',
      'Gendarmerie nationale',
      'Protection civile',
    ],
    [
      'L’Office national des forêts et l’association se sont réparti les parcelles.',
      'Office national des forêts',
    ],
    [
      'Elle l’a fait avec l’appui technique du Bureau de recherches géologiques et minières.',
      'Bureau de recherches géologiques et minières',
    ],
    [
      'Le projet réunit six partenaires, parmi lesquels l’Université de Mons et le Centre wallon de recherches agronomiques.',
      'Université de Mons',
      'Centre wallon de recherches agronomiques',
    ],
    [
      'Fruit d’une collaboration entre l’association et le Conservatoire d’espaces naturels, l’inventaire compte 300 espèces.',
      'Conservatoire d’espaces naturels',
    ],
    ['Aux côtés de la Croix-Rouge libanaise, nos équipes ont distribué 500 colis.', 'Croix-Rouge libanaise'],
    [
      'Main dans la main avec l’Union des pêcheurs de Joal, nous avons replanté la mangrove.',
      'Union des pêcheurs de Joal',
    ],
    [
      'Les travaux ont été confiés à la Régie des travaux publics et à l’entreprise Batimat Togo.',
      'Régie des travaux publics',
      'Batimat Togo',
    ],
    ['L’ONG locale Femmes Debout assure le suivi des familles.', 'Femmes Debout'],
    ['Le repas était préparé par l’École hôtelière de Namur.', 'École hôtelière de Namur'],
    [
      'La campagne est portée conjointement par l’Ordre des médecins, la Ligue des droits de l’enfant et l’association.',
      'Ordre des médecins',
      'Ligue des droits de l’enfant',
    ],
    [
      'Deux organisations congolaises, le Comité de paix de Rutshuru et l’Action pour la terre, interviennent à nos côtés.',
      'Comité de paix de Rutshuru',
      'Action pour la terre',
    ],
    [
      'Avec l’Office du Niger et l’Institut d’économie rurale, l’association teste dix variétés de riz.',
      'Office du Niger',
      'Institut d’économie rurale',
    ],
    [
      'Partenaires : Université de Genève, Musée d’ethnographie.',
      'Université de Genève',
      'Musée d’ethnographie',
    ],
    [
      'Cette formation a été mise sur pied en lien avec France Travail et la Mission locale.',
      'France Travail',
      'Mission locale',
    ],
    [
      'L’exposition est coproduite par le Musée de Bretagne et l’Écomusée de Rennes.',
      'Musée de Bretagne',
      'Écomusée de Rennes',
    ],
    [
      'Les travaux ont été exécutés par l’Entreprise générale de construction du Sahel.',
      'Entreprise générale de construction du Sahel',
    ],
    [
      'L’association et l’Institut de recherche agricole ont testé trois variétés.',
      'Institut de recherche agricole',
    ],
    [
      'Le Centre hospitalier de Mayotte et nous avons formé quarante aides-soignantes.',
      'Centre hospitalier de Mayotte',
    ],
    [
      'Ce jardin est le fruit d’un partenariat entre l’association, la Ville de Roubaix et le Conservatoire botanique.',
      'Ville de Roubaix',
      'Conservatoire botanique',
    ],
    [
      'Le suivi scientifique est confié au Muséum national d’histoire naturelle.',
      'Muséum national d’histoire naturelle',
    ],
    [
      'Elle a signé une convention de partenariat avec l’Université de Ngaoundéré.',
      'Université de Ngaoundéré',
    ],
  ])('%s', (sentence, ...expected) => {
    expect(names(read(sentence).partners)).toEqual(expected);
  });

  test.each([
    'Le ministère de la Santé a salué l’initiative.',
    'L’association en a discuté avec la Chambre d’agriculture.',
    'Les données viennent de l’Institut national de la statistique.',
    'Un accord avec la Société des transports n’a pas pu être trouvé.',
    'La Croix-Rouge mène de son côté une opération comparable.',
    'Les protocoles ont été relus par l’Hôpital Necker.',
    'Les cours sont dispensés par les formateurs de l’Institut agronomique et de la Chambre des métiers.',
    'Nous sommes en discussion avec la Société des transports urbains.',
    'Selon l’Institut national de la statistique, 40 % des ménages sont raccordés.',
    'Le rapport a été remis au ministère de l’Environnement.',
    'Les 300 élèves viennent de l’École Sainte-Marie.',
    'La Fédération de pêche, opposée au projet, a saisi le tribunal administratif de Pau.',
    'En 2019, un premier essai avait été mené avec l’Université de Liège.',
    'L’association rêve de travailler avec l’Opéra de Lille.',
    'L’Association des ingénieurs sans frontières a critiqué le choix du site.',
    'Les élèves de l’École des beaux-arts ont visité le chantier.',
    'L’Office des eaux a coupé l’alimentation pendant deux jours.',
    'Il n’est pas prévu de travailler avec la Fédération de chasse.',
  ])('nobody in: %s', (sentence) => {
    expect(names(read(sentence).partners)).toEqual([]);
  });
});
