import type { GoalTable } from './neutral.js';

/** How French names the goals. */
export const fr: GoalTable = {
  phrases: {
    strong: `
      ODD | Objectif de développement durable | Objectifs de développement durable | ODDs
      Objectif mondial | Objectifs mondiaux | Objectif du développement durable
      Objectifs du développement durable | cible ODD | cibles ODD | cible des ODD | cibles des ODD
      Objectif ODD | Objectifs ODD | Objectif mondial de développement durable
      Objectifs mondiaux de développement durable | Objectif de développement durable des Nations Unies
      Objectifs de développement durable des Nations Unies | Objectif de développement durable de l’ONU
      Objectifs de développement durable de l’ONU | Objectifs mondiaux pour le développement durable
      cibles de développement durable
    `,
    weak: 'objectif | objectifs',
    target: 'cible | cibles | sous-objectif | sous-objectifs',
    context: `
      Agenda 2030 | Programme 2030 | Programme de développement durable à l’horizon 2030
      Objectifs mondiaux
    `,
    owners: 'Nations Unies | ONU | Agenda 2030 | développement durable',
    gap: `
      numéro | numéros | nos | no | n° | n | nᵒ | suivants | suivant | num | le | la | les | l’ | l | de
      du | des | d’ | à | au | aux | ses | sa | son | en particulier | en particulier à | notamment
      plus particulièrement | plus précisément | précisément | surtout | spécialement | ainsi qu’
      ainsi que | dont | pour | dans | aussi | visés | visées | visé | concernés | concernées | sont | qu’
    `,
    and: 'et | ou | ainsi que | puis',
    range: 'à | au',
    units: `
      million | millions | milliard | milliards | mille | pour | cent | fois | ans | degrés | minutes
      points | heures | jours | tonnes | litres | mois | personnes | kilomètres | mètres | euros | janvier
      février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre
    `,
    cardinals: `
      un | deux | trois | quatre | cinq | six | sept | huit | neuf | dix | onze | douze | treize
      quatorze | quinze | seize | dix-sept
    `,
    ordinals: `
      premier / première | deuxième / second / seconde | troisième | quatrième | cinquième | sixième
      septième | huitième | neuvième | dixième | onzième | douzième | treizième | quatorzième | quinzième
      seizième | dix-septième
    `,
    endings: 'e | ème | er | ère',
    titleLeads: `
      relatif à | relatif au | relatifs à | relatifs au | sur | concernant | consacré à | consacré au
      intitulé | visant à | portant sur | lié à | liés à | relative à | de
    `,
    line: `
      objectif | objectifs | cible | cibles | odd | développement | durable | mondial | mondiaux | liés
      lié | associés | suivants | suivant | contribuant | contribuent | ciblés | ciblé | principaux
      soutenus | alignés | secondaires | adressés | auxquels | nous | contribuons | abordés | couverts
      correspondants | domaines | pertinents | mots | clés | hashtags | concernés | concerné | concernées
      visés | visé | et | le | la | les | de | du | des | ce | cet | cette | contribue | contribution | à
      au | aux | projet | programme | article | numéro | onu | nations | unies | tags | thèmes | nos
      notre
    `,
    tags: 'tags | mots-clés | thèmes | étiquettes',
    others: 'stratégique | stratégiques | nos | notre | mon | ton | son | votre',
    of: 'de | du | des | pour',
    denials: `
      pas | non | ni | aucunement | nullement | plutôt que | au lieu de | hors | hormis | excepté
      à l’exception de | à l’exclusion de | contrairement à | sans lien avec | sans rapport avec
      aucun lien avec | aucun rapport avec | rien à voir avec | exclut | 17 ODD | tous les ODD
    `,
    links: `
      à | au | aux | avec | pour | sur | de | du | des | le | la | les | l’ | d’ | ce | cet | cette
      notre | nos | en | dans | par | contribuer | contribue | contribution | directement | concerner
      concerne | concernés | viser | vise | relever | relève | porter | porte | servir | sert | répondre
      répond | couvrir | couvre | traiter | traite | faire partie | rattaché | rattachée | lié | liée
      liés | liées | lien | encore | être | inscrit | s’agit | s’ | agit | titre | cadre | question | seul
      tant | plus | vraiment | bien | du tout | réalisation | atteinte | progrès | réclamer | revendiquer
      réclame | revendique | compter | parler | parle | dont
    `,
    exempt: `
      limite pas | limitent pas | limiter pas | arrête pas | cantonne pas | résume pas | réduit pas
      borne pas | oublie pas | oublions pas | néglige pas | perd pas
    `,
    deniedBy: `
      n’est pas concerné | n’est pas visé | n’est pas couvert | n’est pas traité | n’est pas abordé
      n’est pas notre | n’est pas au programme | n’est pas en cause | n’est pas ciblé
      n’est pas pris en compte | n’est pas inclus | n’est pas éligible | n’est pas retenu
      n’est pas examiné | ne fait pas partie | ne sont pas concernés | ne sont pas visés
      ne sont pas couverts | ne sont pas traités | ne sont pas abordés | ne sont pas retenus
      ne sont pas retenues | ne sont pas éligibles | ne seront pas examinés | ne seront pas examinées
      ne seront pas retenus | ne seront pas retenues | ne seront pas financés | ne seront pas financées
      ne sera pas examiné | ne sera pas examinée | ne sera pas retenu | ne sera pas retenue
      ne pourront pas être | ne pourra pas être | ne peuvent être | ne peut être | n’en fait pas partie
      ne nous concerne pas | n’entre pas | est exclu | sont exclus | ne relève pas | ne s’applique pas
      ne figure pas
    `,
    titles: `
      Pas de pauvreté / Éliminer la pauvreté sous toutes ses formes et partout dans le monde / Éradication de la pauvreté
      Faim zéro / Éliminer la faim, assurer la sécurité alimentaire, améliorer la nutrition et promouvoir l’agriculture durable / Lutte contre la faim
      Bonne santé et bien-être / Permettre à tous de vivre en bonne santé et promouvoir le bien-être de tous à tout âge / Santé et bien-être
      Éducation de qualité / Assurer à tous une éducation équitable, inclusive et de qualité et des possibilités d’apprentissage tout au long de la vie / Accès à une éducation de qualité
      Égalité entre les sexes / Parvenir à l’égalité des sexes et autonomiser toutes les femmes et les filles / Égalité des sexes / Égalité femmes-hommes / Égalité entre les femmes et les hommes
      Eau propre et assainissement / Garantir l’accès de tous à des services d’alimentation en eau et d’assainissement gérés de façon durable / Accès à l’eau salubre et à l’assainissement
      Énergie propre et d’un coût abordable / Garantir l’accès de tous à des services énergétiques fiables, durables et modernes, à un coût abordable / Énergies renouvelables
      Travail décent et croissance économique / Promouvoir une croissance économique soutenue, partagée et durable, le plein emploi productif et un travail décent pour tous / Accès à des emplois décents / Travail décent
      Industrie, innovation et infrastructure / Bâtir une infrastructure résiliente, promouvoir une industrialisation durable qui profite à tous et encourager l’innovation / Industrie, innovation et infrastructures
      Inégalités réduites / Réduire les inégalités dans les pays et d’un pays à l’autre / Réduction des inégalités
      Villes et communautés durables / Faire en sorte que les villes et les établissements humains soient ouverts à tous, sûrs, résilients et durables
      Consommation et production responsables / Établir des modes de consommation et de production durables / Consommation responsable
      Mesures relatives à la lutte contre les changements climatiques / Prendre d’urgence des mesures pour lutter contre les changements climatiques et leurs répercussions / Lutte contre les changements climatiques / Lutte contre le changement climatique / Action climatique
      Vie aquatique / Conserver et exploiter de manière durable les océans, les mers et les ressources marines aux fins du développement durable / Protection de la faune et de la flore aquatiques
      Vie terrestre / Préserver et restaurer les écosystèmes terrestres, en veillant à les exploiter de façon durable, gérer durablement les forêts, lutter contre la désertification, enrayer et inverser le processus de dégradation des terres et mettre fin à l’appauvrissement de la biodiversité / Protection de la faune et de la flore terrestres
      Paix, justice et institutions efficaces / Promouvoir l’avènement de sociétés pacifiques et inclusives aux fins du développement durable, assurer l’accès de tous à la justice et mettre en place, à tous les niveaux, des institutions efficaces, responsables et ouvertes à tous / Justice et paix
      Partenariats pour la réalisation des objectifs / Renforcer les moyens de mettre en œuvre le Partenariat mondial pour le développement durable et le revitaliser / Partenariats pour les objectifs mondiaux / Partenariats
    `,
  },
  capitals: true,
  ordinalSign: '',
  letters: 'aa bb cc dd',
  dashed: false,
  prefixes: '',
  variants: '',
};
