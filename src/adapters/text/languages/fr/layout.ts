import type { Scope } from '../../../../model/article.js';
import { frPage } from '../../page/pageWords.js';
import type { TextRules } from '../../rules.js';
import { wordList } from '../../wordList.js';
import { frSiteWords } from './siteWords.js';

/** "Portée : locale", "Échelle nationale", "À l’échelle régionale". */
function scoped<Reach extends Scope>(
  adjectives: readonly string[],
  scope: Reach,
): (readonly [string, Reach])[] {
  const nouns = ['portée', 'échelle', 'niveau', 'à l’échelle', 'diffusion', 'couverture', 'édition', 'zone'];
  return adjectives.flatMap((adjective) =>
    nouns.flatMap((noun) => [
      [`${noun} ${adjective}`, scope] as const,
      [`${noun} : ${adjective}`, scope] as const,
    ]),
  );
}

/** "Actualités du terrain", "Nouvelles de l’Ambassade": whose news they are, or of what. */
const ownSections = ['Actualités', 'Actualité', 'Actu', 'Actus', 'Nouvelles', 'Infos'].flatMap((noun) =>
  wordList(`
    de la recherche | du terrain | de la commune | de l’ambassade | de la ville | de la mairie | du réseau | des projets
    du projet | de l’association | de la fondation | du ministère | de la délégation | de la mission | de l’université
    du campus | de l’institut | du pays | des pays | de la région | du consulat | de l’agence | de la faculté
  `).map((owner) => `${noun} ${owner}`),
);

/** What stands around a story in French: sections, menus, contacts. */
export const frLayout: TextRules['layout'] = {
  site: frSiteWords,
  sections: [
    ...ownSections,
    ...wordList(`
    Communiqué | Communiqué de presse | Communiqués de presse | Communiqués | Actualité | Actualités
    Actualités et événements | Nouvelles | Nouvelle | Article | Articles | Article d’actualité | Reportage
    Reportages | Récit | Récits | Récit de terrain | Histoire | Histoires | Histoire à succès | Témoignage
    Témoignages | Portrait | Portraits | Point de situation | Rapport de situation | Point presse
    Point de presse | Note d’information | Note de presse | Dossier | Dossier de presse | Déclaration
    Déclarations | Déclaration conjointe | Déclaration commune | Communiqué conjoint
    Communiqué de presse conjoint | Discours | Entretien | Interview | Analyse | Tribune | Opinion | Blog
    Blogue | Brèves | Brève | Flash info | Infos | Info | Alerte presse | Avis aux médias | Avis médias
    Invitation presse | Invitation à la presse | Rapport | Rapports | Bulletin
    Bulletin d’information | Lettre d’information | Événement | Événements | À la une | Annonce | Annonces
    Sur le terrain | Vie du projet | Actu | Actus | Fil d’actualité | Focus | Décryptage | Story | Feature
    News | Mise à jour de la situation | Bulletin humanitaire | Appel | Nouvelles du terrain
    Communiqué officiel | Compte rendu | Compte-rendu | Comptes rendus | Diaporama | Photoreportage | Reportage photo | Information presse
    Communiqué aux médias | Communiqués aux médias | Communiqué à la presse | Note d’information à la presse | Note à la presse
    Information aux médias | Carnet de terrain | Chronique | Chroniques | Édito | Éditorial | Grand format | Enquête
  `),
  ],
  scopes: [
    ...scoped(['local', 'locale', 'locaux'], 'local'),
    ...scoped(['national', 'nationale', 'nationaux'], 'national'),
    ...scoped(['régional', 'régionale', 'régionaux'], 'regional'),
    ...scoped(['mondial', 'mondiale', 'international', 'internationale'], 'global'),
    ...['local', 'locale', 'locales', 'niveau local'].map((word) => [word, 'local'] as const),
    ...['national', 'nationale', 'nationales', 'niveau national'].map((word) => [word, 'national'] as const),
    ...['régional', 'régionale', 'niveau régional'].map((word) => [word, 'regional'] as const),
    ...['mondial', 'mondiale', 'international', 'internationale', 'monde'].map(
      (word) => [word, 'global'] as const,
    ),
  ],
  chrome: wordList(`
    Accueil | À propos | À propos de nous | A propos | Qui sommes-nous | Qui sommes-nous ? | Nos projets
    Nos actions | Nos programmes | Nos domaines d’action | Notre action | Notre travail | Notre mission
    Ce que nous faisons | Où nous travaillons | Où nous intervenons | Salle de presse | Espace presse
    Presse | Médias | Centre de presse | Médiathèque | Contact | Contacts | Contactez-nous | Nous contacter
    Rechercher | Recherche | Menu | Menu principal | Navigation | Navigation principale | Fil d’Ariane
    Vous êtes ici | Aller au contenu | Aller au contenu principal | Passer au contenu
    Passer au contenu principal | Publications | Ressources | Documents | Documentation | Données
    Faire un don | Je donne | Donner | Soutenez-nous | Agir | S’engager | Rejoignez-nous | Emplois | Emploi
    Recrutement | Carrières | Offres d’emploi | Partager | Partager cette page | Partager cet article
    Partager sur | Imprimer | Print | Imprimer cette page | Envoyer | Envoyer par e-mail | Tweeter | Facebook | Twitter
    X | LinkedIn | WhatsApp | Instagram | YouTube | Courriel | E-mail | Email | Télécharger | PDF | Retour
    Retour aux actualités | Retour à la liste | Lire la suite | Lire plus | En savoir plus | Voir aussi
    Voir plus | Suivant | Précédent | Article suivant | Article précédent | Connexion | Se connecter
    S’inscrire | S’abonner | Abonnez-vous | Newsletter | Mentions légales | Plan du site | Plan
    Tous droits réservés | Cookies | Accepter | Tout accepter | Refuser | Accessibilité | Langue | Langues
    Français | English | Español | العربية | Русский | 中文 | FR | EN | ES | AR | RU | ZH | Home
    Pour diffusion immédiate | Diffusion immédiate | À diffuser immédiatement | Sous embargo | Embargo | Fin
    FIN | Agenda 2030 | Objectifs de développement durable | ODD | Thèmes | Thématiques | Pays | Régions
    Pays et régions | Ambassade | L’ambassade | Délégation | Toutes les actualités | Autres actualités
    Taille du texte | A+ | A- | Comment | Commenter | Commentaire | Commentaires | Aucun commentaire | Laisser un commentaire
    Laissez un commentaire | Autres catégories | Catégories | Catégorie | Rubriques | Haut de page | Sur le même sujet | Mots-clés | Mot-clé
  `),
  desks: wordList(`
    Politique | Économie | Société | Santé | Sport | Sports | Culture | Éducation | Education | Environnement | Diplomatie
    Coopération | Solidarité | Faits divers | Justice | Sécurité | Agriculture | Business | Nécrologie | Publicité | Dépêches
    Développement | Humanitaire | International | Afrique | Régions | Économie et finances | Vie locale | Vie associative
  `),
  notDatelines: wordList(`
    Note | Notes | Alerte | Photo | Photos | Vidéo | Contexte | Résumé | Citation | Faits | Rectificatif
    Attention | Urgent | Analyse | Opinion | Légende | Question | Réponse | Embargo | Objet | Titre | Lieu
    Événement | Projet | Bailleur | Bailleurs | Donateur | Partenaires | Partenaire | Rédaction | Médias
    Aujourd’hui | Hier | Rappel | Rappels | Chiffres | Exemple | Résultat | Objectif | Objectifs | Durée
    Budget | Coût | Financement | Montant | Bénéficiaires | Santé | Éducation | Eau | Climat | Sécurité
  `),
  datelineLeads: [
    ...[
      'Fait à',
      'Donné à',
      'Publié à',
      'De notre correspondant à',
      'De notre correspondante à',
      'De notre envoyé spécial à',
      'À',
      'Depuis',
    ],
    ...['De notre envoyée spéciale à', 'De nos envoyés spéciaux à', 'Le'],
  ],
  bylines: [
    'Par',
    'Publié par',
    'Posté par',
    'Écrit par',
    'Proposé par',
    'Texte :',
    'Texte et photos',
    'Auteur :',
    'Rédigé par',
    'Photo :',
    'Photos :',
    'Crédit photo',
    'Crédits photo',
  ],
  ownPage: wordList(`
    cette page | ce site | cet article | ce contenu | ce document | votre navigateur | les cookies | des cookies | notre newsletter
    notre lettre d’information | notre chaîne | notre page | temps de lecture | minutes de lecture | min de lecture
  `),
  occasions: wordList(`
    Dans le cadre du | Dans le cadre de | Dans le cadre des | Dans le cadre d’ | En marge du | En marge de | En marge des | En marge d’
    À l’occasion du | À l’occasion de | À l’occasion des | À l’occasion d’ | A l’occasion du | A l’occasion de | A l’occasion des
    En prélude à | En prélude au | En amont du | En amont de | En amont des | En vue du | En vue de la | En vue des | Sur fond de
    Au lendemain du | Au lendemain de | Au lendemain des | Suite au | Suite à | Suite aux
  `),
  page: frPage,
  headlineLeads: ['Titre', 'Objet', 'Sujet'],
  mailHeaders: ['Objet', 'De', 'À', 'Cc', 'Envoyé', 'Sujet'],
  boilerplate: wordList(`
    À propos de | À propos du | À propos des | À propos d’ | A propos de | A propos du | A propos des | A propos d’
    À propos | A propos | Qui sommes-nous | Au sujet de | Au sujet du | En savoir plus sur | Présentation de
    Qui est | Le projet en bref
  `),
  editorNotes: wordList(`
    Note aux rédactions | Notes aux rédactions | Note aux rédacteurs | Notes aux rédacteurs | Note à l’attention des rédactions
    Notes à l’attention des rédactions | Note aux éditeurs | Notes aux éditeurs | Note à la rédaction
    Notes à la rédaction | Note aux médias | Notes aux médias | Note aux journalistes | Notes aux journalistes
    Informations complémentaires | Information complémentaire | Note d’information | Pour mémoire | Note de contexte
    Contexte et informations | Informations générales | Note : | Notes : | Notes | Note
  `),
  ends: wordList(`
    FIN | Fin du communiqué | Fin de communiqué | Fin du communiqué de presse | Fin du texte | ENDS | Fin de la déclaration
  `),
  selfCopulas: wordList(
    `est un | est une | est le | est la | est l'un des | est l'une des | est l'agence | est l'organisation | a été fondé | a été fondée | a été créée en`,
  ),
  selfNouns: wordList(
    `organisation | organisme | journal | quotidien | hebdomadaire | magazine | revue | gazette | association | société | fondation | agence | institution | établissement | ONG | réseau | fédération | mouvement | fonds | coopérative | collectif | entreprise | banque | alliance | union`,
  ),
  related: wordList(`
    Lire aussi | À lire aussi | A lire aussi | À lire également | A lire également | Lire également | Voir aussi | Voir également
    À voir aussi | À découvrir aussi | Sur le même sujet | Sur le même thème | Dans la même rubrique | Articles liés
    Articles similaires | Article similaire | Articles connexes | Contenus liés | Contenus associés | Contenu associé
    À lire | Lire plus | Lire la suite | En savoir plus | Pour aller plus loin | Actualités liées | Actualités récentes
    Dernières actualités | Dernières nouvelles | Autres actualités | Autres articles | Articles récents
    Autres communiqués | Derniers articles | Les plus lus | Nos dernières actualités | Plus d’actualités
    Ces articles peuvent vous intéresser | Ces articles pourraient vous intéresser | Vous aimerez aussi
    Vous pourriez aussi aimer | Toutes nos actualités | Toute l’actualité | Plus d’articles | Plus d’histoires
    Suivez-nous | Suivez-nous sur | À découvrir | Liens utiles | Liens connexes | Ressources liées | Documents liés
  `),
  credits: wordList(`
    Photo | Photos | Crédit photo | Crédits photo | Crédit photos | Crédits photos | Crédit | Crédits | Image | Images
    Légende | Photographie | Photographies | Cliché | Visuel | Photo de | Illustration | Vidéo | Crédit image
  `),
  selfVerbs: wordList(`
    intervient | travaille | œuvre | agit | est une association | est une ONG | est une organisation | est un organisme
    est une fondation | est un réseau | est une institution | est un établissement | est présent | est présente
    est active | est actif | a été créé | a été créée | a été fondé | a été fondée | est née | est né | accompagne
    soutient depuis | ne reçoit | est financée | est engagée | est engagé | vient en aide | remercie
  `),
  selfLeads: wordList(`
    équipes de | équipes du | équipes de l’ | équipes d’ | équipe de | équipe du | équipe de l’ | à l’initiative de
    à l’initiative du | à l’initiative de l’ | à l’invitation de | à l’invitation du | volontaires de la
    bénévoles de l’association
  `),
  contactStarts: wordList(`
    Pour plus d’informations | Pour plus d’information | Pour de plus amples informations
    Pour de plus amples renseignements | Pour tout renseignement | Pour toute information
    Pour toute question | Pour toute demande | Pour en savoir plus | Pour obtenir plus d’informations
    Contact presse | Contacts presse | Contact médias | Contact média | Contacts médias | Contact : | Contact:
    Contacts : | Contacts: | Contact | Contacts | Relations presse | Relations médias | Service de presse
    Service presse | Bureau de presse | Attaché de presse | Attachée de presse | Veuillez contacter
    Personne à contacter | Personnes à contacter | Informations presse : | Plus d’informations
    Plus d’information | Renseignements : | Demandes d’interview | Pour les médias | Votre contact
    Direction de la communication | Service communication | Service de communication | Contactez
  `),
  phoneWords: wordList(
    'Tél | Tel | Téléphone | Telephone | Portable | Mobile | Fax | Télécopie | Cel | Cell | WhatsApp | GSM',
  ),
};
