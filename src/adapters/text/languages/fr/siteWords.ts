import type { SiteWords } from '../../rules.js';
import { wordList } from '../../wordList.js';

/** What else stands on pages in French around their stories. */
export const frSiteWords: SiteWords = {
  sections: wordList(`
    Communiqué final | Déclaration à la presse | Déclaration du porte-parole | Déclaration attribuable au porte-parole
    Notes d'information | Note d'information aux médias | Note aux correspondants | Avis à la presse | Alerte médias
    Invitation aux médias | Briefing presse | Flash Update | Mise à jour flash | Mise à jour opérationnelle
    Rapports de situation | Aperçu humanitaire | Fiche d'information | Fiches d'information | Fiche technique
    Note d'orientation | Note de synthèse | Document de travail | Galerie photos | Article de fond
    Billet de blog | Point de vue | Points de vue | Discours et déclarations | Étude de cas | Études de cas
    Avis de marché | Avis de vacance de poste | Avis de sécurité | Conseils aux voyageurs | Appel à propositions
    Appels à propositions | Appel à projets | Appels à projets | Appel à candidatures | Appels à candidatures
    Appel à manifestation d'intérêt | Appel d'offres | Appels d'offres | Appel d'urgence | Appel éclair | Offres d'emploi
    Actualités régionales || Contenu sponsorisé | Droit de réponse
    Bulletin d'information sur les flambées épidémiques | Déclaration de la porte-parole | Avis d'appel d'offres
    Déclaration de la Haute Représentante | Revue de presse | Offre d'emploi | Article Web | Article thématique
    Avis de presse | Communiqué du Conseil des ministres
  `),
  chrome: wordList(`
    Vues | Lectures | Partages | Nombre de vues | S’abonner à la newsletter
    Skip to main content | Aller au menu | Aller à la recherche | Accès direct au contenu | Retour en haut
    Retour en haut de page | Retour à l'accueil | Page d'accueil | Ouvrir le menu | Recherche avancée
    Lancer la recherche | Filtrer par | Trier par | Page suivante | Page précédente | Voir tout
    Voir toutes les actualités | Tous les communiqués | Tous les articles | Afficher plus | Afficher moins | Charger plus
    Lire l'article | Découvrez-en plus | Cliquez ici | Notre vision | Notre mandat 
    Notre équipe | Nos bureaux | Que faisons-nous ?
    Bureaux régionaux | Données et statistiques | Centre de ressources | Espace médias | Centre des médias
    Nouvelles et événements | Travailler avec nous | Nous rejoindre | Travailler chez nous | Devenir bénévole
    Comment nous aider | Faites un don | Je fais un don | Faire un don maintenant | Nous soutenir | Soutenir notre action
    Formulaire de contact | Services en ligne | Démarches en ligne | Numéros utiles | Liens rapides | Accès rapide
    Partager sur Facebook | Partager sur Twitter | Partager sur LinkedIn | Partager sur WhatsApp | Partager par e-mail
    Partager par courriel | Cliquez pour partager sur Facebook | Cliquez pour partager sur WhatsApp | J'aime ça
    Envoyer à un ami | Envoyer par courriel | Version imprimable | Télécharger le PDF | Télécharger le document
    Télécharger le communiqué de presse | Copier le lien | Lien copié | Écouter l'article | Écouter cet article
    Regarder la vidéo | Voir la vidéo | Agrandir l'image | Ajouter aux favoris | Ajouter à mon calendrier
    Signaler une erreur | Signaler un problème | Signaler un problème sur cette page
    Cette page vous a-t-elle été utile ? | Cet article vous a-t-il été utile ? | Donnez votre avis | Nous suivre
    Suivez-nous sur les réseaux sociaux | Suivez-nous sur Facebook | Suivez-nous sur Twitter | Suivez-nous sur WhatsApp
    Suivez notre chaîne WhatsApp | Suivez notre chaîne Telegram | Rejoignez notre chaîne WhatsApp
    Rejoignez-nous sur WhatsApp | Abonnez-vous à notre chaîne WhatsApp | Réseaux sociaux | Retrouvez-nous sur
    Restez informés | Restez connectés | Je m'abonne | Se désabonner | S'abonner à la newsletter
    Abonnez-vous à la newsletter | Abonnez-vous à notre newsletter | Abonnez-vous à notre lettre d'information
    Inscrivez-vous à notre newsletter | Inscription à la newsletter | Recevoir la newsletter | Flux RSS
    Votre adresse e-mail | Adresse e-mail | Adresse électronique | Entrez votre adresse e-mail | Réservé aux abonnés
    Article réservé aux abonnés | Déjà abonné ? | Se déconnecter | Créer un compte | Mon compte | Mot de passe oublié ?
    Nom d'utilisateur | Temps de lecture | Durée de lecture | min de lecture | minutes de lecture | Nombre de vues
    0 commentaire | Annuler la réponse | Laisser une réponse | Laisser un commentaire Annuler la réponse
    Ajouter un commentaire | Publier un commentaire | Votre nom | Votre adresse e-mail ne sera pas publiée.
    Les champs obligatoires sont indiqués avec * | Les commentaires sont fermés.
    Vous devez vous connecter pour publier un commentaire. | Disponible en | Également disponible en | Aussi disponible en
    Cette page est également disponible en | Autres langues | Choisir la langue | Choisissez votre langue
    Version anglaise | Version française | Lire en anglais | Ce site utilise des cookies | Nous utilisons des cookies
    Gestion des cookies | Gérer le consentement aux cookies | Paramètres des cookies | Politique de cookies
    Accepter tous les cookies | Tout refuser | Continuer sans accepter | Enregistrer les préférences
    Informations légales | Conditions d'utilisation | Conditions générales d'utilisation | Politique de confidentialité
    Déclaration de confidentialité | Protection des données personnelles | Propulsé par | Fièrement propulsé par WordPress
    Alerte à la fraude | La suite après cette publicité | Édition numérique | Lire le journal | Table des matières
    Dans cet article | Sur cette page | Non classé | Télécharger l'application | Téléchargez notre application
    Disponible sur Google Play | Activer les notifications | Chargement en cours | Ouvrir dans une nouvelle fenêtre
    S'ouvre dans un nouvel onglet | Un site officiel de l'Union européenne | Site web officiel de l'Union européenne
    République française | Liberté Égalité Fraternité | Unité - Progrès - Justice | Un Peuple - Un But - Une Foi
    Unité - Travail - Progrès | Paix - Travail - Patrie | Site officiel | Voir la galerie | Actualités et médias
    Gérer les cookies
  `),
  related: wordList(`
    Lisez aussi | À voir également | Dans la même catégorie | Du même auteur | Plus du même auteur | Article lié
    Articles associés | Articles recommandés | Articles les plus lus | Autres publications | Plus sur ce sujet
    Pour en savoir plus | Actualités connexes | Nouvelles connexes | Contenu connexe | Contenus connexes | Sujets connexes
    Documents associés | Pièces jointes | Ressources connexes | Ressources associées | Publications connexes
    Les dernières actualités | Recommandés pour vous | Vous aimerez peut-être aussi | Cela pourrait vous intéresser
    La rédaction vous conseille | À ne pas manquer | Découvrez aussi | Informations connexes
  `),
  published: wordList(`
    Parue le | Mise en ligne le | Mis en ligne | Écrit le | Rédigé le | Première diffusion | Première publication
    Initialement publié le | Émis le | Créé le | Ajouté le | Fait le | Signé le | Article publié le | Communiqué publié le
    Situation au | État au | Données au | À la date du
  `),
  updated: wordList(`
    Modifiée le | Dernière révision | Dernière actualisation | Page mise à jour le | Page modifiée le
    Article mis à jour le | Article modifié le | Cette page a été mise à jour le | Cette page a été modifiée le
    Actualisée le | Révisé le | Corrigé le | Vérifié le | Contenu vérifié le | MAJ le
  `),
  credits: wordList(`
    Photographié par | © DR | Droits réservés | Source photo | Source de l'image | Source image
    Avec l'aimable autorisation de | Gracieuseté de | Capture d'écran | Dessin de | Tous droits réservés
  `),
};
