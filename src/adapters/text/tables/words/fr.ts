import type { Words } from '../types.js';

export const frWords: Words = {
  sections: `
    Actualités de la recherche|Actualités du terrain|Actualités de la commune|Actualités de l’ambassade
    Actualités de la ville|Actualités de la mairie|Actualités du réseau|Actualités des projets
    Actualités du projet|Actualités de l’association|Actualités de la fondation|Actualités du ministère
    Actualités de la délégation|Actualités de la mission|Actualités de l’université|Actualités du campus
    Actualités de l’institut|Actualités du pays|Actualités des pays|Actualités de la région
    Actualités du consulat|Actualités de l’agence|Actualités de la faculté|Actualité de la recherche
    Actualité du terrain|Actualité de la commune|Actualité de l’ambassade|Actualité de la ville
    Actualité de la mairie|Actualité du réseau|Actualité des projets|Actualité du projet
    Actualité de l’association|Actualité de la fondation|Actualité du ministère|Actualité de la délégation
    Actualité de la mission|Actualité de l’université|Actualité du campus|Actualité de l’institut
    Actualité du pays|Actualité des pays|Actualité de la région|Actualité du consulat|Actualité de l’agence
    Actualité de la faculté|Actu de la recherche|Actu du terrain|Actu de la commune|Actu de l’ambassade
    Actu de la ville|Actu de la mairie|Actu du réseau|Actu des projets|Actu du projet|Actu de l’association
    Actu de la fondation|Actu du ministère|Actu de la délégation|Actu de la mission|Actu de l’université
    Actu du campus|Actu de l’institut|Actu du pays|Actu des pays|Actu de la région|Actu du consulat
    Actu de l’agence|Actu de la faculté|Actus de la recherche|Actus du terrain|Actus de la commune
    Actus de l’ambassade|Actus de la ville|Actus de la mairie|Actus du réseau|Actus des projets
    Actus du projet|Actus de l’association|Actus de la fondation|Actus du ministère|Actus de la délégation
    Actus de la mission|Actus de l’université|Actus du campus|Actus de l’institut|Actus du pays|Actus des pays
    Actus de la région|Actus du consulat|Actus de l’agence|Actus de la faculté|Nouvelles de la recherche
    Nouvelles du terrain|Nouvelles de la commune|Nouvelles de l’ambassade|Nouvelles de la ville
    Nouvelles de la mairie|Nouvelles du réseau|Nouvelles des projets|Nouvelles du projet
    Nouvelles de l’association|Nouvelles de la fondation|Nouvelles du ministère|Nouvelles de la délégation
    Nouvelles de la mission|Nouvelles de l’université|Nouvelles du campus|Nouvelles de l’institut
    Nouvelles du pays|Nouvelles des pays|Nouvelles de la région|Nouvelles du consulat|Nouvelles de l’agence
    Nouvelles de la faculté|Infos de la recherche|Infos du terrain|Infos de la commune|Infos de l’ambassade
    Infos de la ville|Infos de la mairie|Infos du réseau|Infos des projets|Infos du projet
    Infos de l’association|Infos de la fondation|Infos du ministère|Infos de la délégation|Infos de la mission
    Infos de l’université|Infos du campus|Infos de l’institut|Infos du pays|Infos des pays|Infos de la région
    Infos du consulat|Infos de l’agence|Infos de la faculté|Communiqué|Communiqué de presse
    Communiqués de presse|Communiqués|Actualité|Actualités|Actualités et événements|Nouvelles|Nouvelle|Article
    Articles|Article d’actualité|Reportage|Reportages|Récit|Récits|Récit de terrain|Histoire|Histoires
    Histoire à succès|Témoignage|Témoignages|Portrait|Portraits|Point de situation|Rapport de situation
    Point presse|Point de presse|Note d’information|Note de presse|Dossier|Dossier de presse|Déclaration
    Déclarations|Déclaration conjointe|Déclaration commune|Communiqué conjoint|Communiqué de presse conjoint
    Discours|Entretien|Interview|Analyse|Tribune|Opinion|Blog|Blogue|Brèves|Brève|Flash info|Infos|Info
    Alerte presse|Avis aux médias|Avis médias|Invitation presse|Invitation à la presse|Rapport|Rapports
    Bulletin|Bulletin d’information|Lettre d’information|Événement|Événements|À la une|Annonce|Annonces
    Sur le terrain|Vie du projet|Actu|Actus|Fil d’actualité|Focus|Décryptage|Story|Feature|News
    Mise à jour de la situation|Bulletin humanitaire|Appel|Communiqué officiel|Compte rendu|Compte-rendu
    Comptes rendus|Diaporama|Photoreportage|Reportage photo|Information presse|Communiqué aux médias
    Communiqués aux médias|Communiqué à la presse|Note d’information à la presse|Note à la presse
    Information aux médias|Carnet de terrain|Chronique|Chroniques|Édito|Éditorial|Grand format|Enquête
    Communiqué final|Déclaration à la presse|Déclaration du porte-parole
    Déclaration attribuable au porte-parole|Notes d'information|Note d'information aux médias
    Note aux correspondants|Avis à la presse|Alerte médias|Invitation aux médias|Briefing presse|Flash Update
    Mise à jour flash|Mise à jour opérationnelle|Rapports de situation|Aperçu humanitaire|Fiche d'information
    Fiches d'information|Fiche technique|Note d'orientation|Note de synthèse|Document de travail
    Galerie photos|Article de fond|Billet de blog|Point de vue|Points de vue|Discours et déclarations
    Étude de cas|Études de cas|Avis de marché|Avis de vacance de poste|Avis de sécurité|Conseils aux voyageurs
    Appel à propositions|Appels à propositions|Appel à projets|Appels à projets|Appel à candidatures
    Appels à candidatures|Appel à manifestation d'intérêt|Appel d'offres|Appels d'offres|Appel d'urgence
    Appel éclair|Offres d'emploi|Actualités régionales|Contenu sponsorisé|Droit de réponse
    Bulletin d'information sur les flambées épidémiques|Déclaration de la porte-parole|Avis d'appel d'offres
    Déclaration de la Haute Représentante|Revue de presse|Offre d'emploi|Article Web|Article thématique
    Avis de presse|Communiqué du Conseil des ministres|Points de presse|COMMUNIQUE DE PRESSE
    Nouvelles de l'Ambassade|ACTUALITES|Rapport flash|DÉPÊCHE|Lettre d'information|Note d'information
    COMMUNIQUE`,
  releaseLabels: 'Pour diffusion immédiate|Pour publication immédiate|Diffusion immédiate',
  organizationNouns:
    'Ministère|Ambassade|Bureau|Agence|Association|Fondation|Organisation|Délégation|Fédération|Union|Ville|Commune|Direction|Université|Banque|Coalition|Groupe|Centre|Comité',
  scopes: {
    local:
      'portée local|portée : local|échelle local|échelle : local|niveau local|niveau : local|à l’échelle local|à l’échelle : local|diffusion local|diffusion : local|couverture local|couverture : local|édition local|édition : local|zone local|zone : local|portée locale|portée : locale|échelle locale|échelle : locale|niveau locale|niveau : locale|à l’échelle locale|à l’échelle : locale|diffusion locale|diffusion : locale|couverture locale|couverture : locale|édition locale|édition : locale|zone locale|zone : locale|portée locaux|portée : locaux|échelle locaux|échelle : locaux|niveau locaux|niveau : locaux|à l’échelle locaux|à l’échelle : locaux|diffusion locaux|diffusion : locaux|couverture locaux|couverture : locaux|édition locaux|édition : locaux|zone locaux|zone : locaux|local|locale|locales|niveau local',
    national:
      'portée national|portée : national|échelle national|échelle : national|niveau national|niveau : national|à l’échelle national|à l’échelle : national|diffusion national|diffusion : national|couverture national|couverture : national|édition national|édition : national|zone national|zone : national|portée nationale|portée : nationale|échelle nationale|échelle : nationale|niveau nationale|niveau : nationale|à l’échelle nationale|à l’échelle : nationale|diffusion nationale|diffusion : nationale|couverture nationale|couverture : nationale|édition nationale|édition : nationale|zone nationale|zone : nationale|portée nationaux|portée : nationaux|échelle nationaux|échelle : nationaux|niveau nationaux|niveau : nationaux|à l’échelle nationaux|à l’échelle : nationaux|diffusion nationaux|diffusion : nationaux|couverture nationaux|couverture : nationaux|édition nationaux|édition : nationaux|zone nationaux|zone : nationaux|national|nationale|nationales|niveau national',
    regional:
      'portée régional|portée : régional|échelle régional|échelle : régional|niveau régional|niveau : régional|à l’échelle régional|à l’échelle : régional|diffusion régional|diffusion : régional|couverture régional|couverture : régional|édition régional|édition : régional|zone régional|zone : régional|portée régionale|portée : régionale|échelle régionale|échelle : régionale|niveau régionale|niveau : régionale|à l’échelle régionale|à l’échelle : régionale|diffusion régionale|diffusion : régionale|couverture régionale|couverture : régionale|édition régionale|édition : régionale|zone régionale|zone : régionale|portée régionaux|portée : régionaux|échelle régionaux|échelle : régionaux|niveau régionaux|niveau : régionaux|à l’échelle régionaux|à l’échelle : régionaux|diffusion régionaux|diffusion : régionaux|couverture régionaux|couverture : régionaux|édition régionaux|édition : régionaux|zone régionaux|zone : régionaux|régional|régionale|niveau régional',
    global:
      'portée mondial|portée : mondial|échelle mondial|échelle : mondial|niveau mondial|niveau : mondial|à l’échelle mondial|à l’échelle : mondial|diffusion mondial|diffusion : mondial|couverture mondial|couverture : mondial|édition mondial|édition : mondial|zone mondial|zone : mondial|portée mondiale|portée : mondiale|échelle mondiale|échelle : mondiale|niveau mondiale|niveau : mondiale|à l’échelle mondiale|à l’échelle : mondiale|diffusion mondiale|diffusion : mondiale|couverture mondiale|couverture : mondiale|édition mondiale|édition : mondiale|zone mondiale|zone : mondiale|portée international|portée : international|échelle international|échelle : international|niveau international|niveau : international|à l’échelle international|à l’échelle : international|diffusion international|diffusion : international|couverture international|couverture : international|édition international|édition : international|zone international|zone : international|portée internationale|portée : internationale|échelle internationale|échelle : internationale|niveau internationale|niveau : internationale|à l’échelle internationale|à l’échelle : internationale|diffusion internationale|diffusion : internationale|couverture internationale|couverture : internationale|édition internationale|édition : internationale|zone internationale|zone : internationale|mondial|mondiale|international|internationale|monde',
  },
  contacts: `
    Pour plus d’informations|Pour plus d’information|Pour de plus amples informations
    Pour de plus amples renseignements|Pour tout renseignement|Pour toute information|Pour toute question
    Pour toute demande|Pour en savoir plus|Pour obtenir plus d’informations|Contact presse|Contacts presse
    Contact médias|Contact média|Contacts médias|Contact :|Contact:|Contacts :|Contacts:|Contact|Contacts
    Relations presse|Relations médias|Service de presse|Service presse|Bureau de presse|Attaché de presse
    Attachée de presse|Veuillez contacter|Personne à contacter|Personnes à contacter|Informations presse :
    Plus d’informations|Plus d’information|Renseignements :|Demandes d’interview|Pour les médias|Votre contact
    Direction de la communication|Service communication|Service de communication|Contactez`,
  notes: `
    À propos|A propos|Note aux rédactions|Notes aux rédactions|Note aux rédacteurs|Notes aux rédacteurs|Note à l’éditeur
    Notes aux éditeurs|Note à la rédaction|Avertissement|Tous droits réservés|Fin|Lire aussi|À lire aussi|Voir aussi
    Ce site utilise des cookies|Nous utilisons des cookies|Partager`,
  captions: 'Photo|Photos|Image|Légende|Crédit|Crédit photo|Vidéo',
  titles: `
    Ministre|ministre|Président|Présidente|président|présidente|Directeur|Directrice|directeur|directrice
    Ambassadeur|Ambassadrice|ambassadeur|ambassadrice|Gouverneur|gouverneur|Maire|maire|Préfet|préfet|Fondateur
    Fondatrice|Professeur|M.|Mme|Dr|Représentant|Représentante|représentant|représentante|Coordinateur
    Coordinatrice|Porte-parole|Secrétaire`,
  notOrganizations: `
    VIH|SIDA|VIH/SIDA|COVID|COVID-19|Covid-19|Ebola|Paludisme|Choléra|Rougeole|Polio|Tuberculose|Dengue|Zika
    Diabète|Cancer|ODD|Agenda 2030|Objectifs de développement durable|Accord de Paris|Internet|YouTube|WhatsApp
    Noël|Ramadan`,
  sources: `
    Source|Publié par|Diffusé par`,
  abouts: `
    À propos de l’|À propos de la|À propos des|À propos du|À propos d’|À propos de|A propos de|À propos`,
  phones: 'Tél|Tel|Téléphone|Telephone|Portable|Mobile|Fax|Télécopie|Cel|Cell|WhatsApp|GSM',
  months: `
    janvier,jan,janv|février,fevrier,févr,fév|mars|avril,avr|mai|juin|juillet,juil|août,aout|septembre,sept
    octobre,oct|novembre,nov|décembre,decembre,déc`,
  dateFillers: 'er|le',
  dayFirst: true,
  updated: `
    Mis à jour|Mis à jour le|Mise à jour|Mise à jour le|Dernière mise à jour|Dernière mise à jour le|Modifié le
    Dernière modification|Actualisé le`,
  placeKinds: {
    province: `
      province|gouvernorat|département|préfecture|wilaya|comté|État|région|provinces|gouvernorats|départements
      préfectures|wilayas|régions`,
    district: `
      district|arrondissement|cercle|territoire|sous-préfecture|délégation|municipalité|canton|commune|commune rurale
      zone de santé|moughataa|daïra|chefferie|secteur|districts|cercles|territoires|communes|arrondissements|cantons
      moughataas|daïras|chefferies|zones de santé|sous-préfectures|municipalités|délégations`,
    city: `
      ville|village|localité|bourg|ville portuaire|fokontany|hameau|douar|section communale|villes|villages|localités
      bourgs|hameaux|douars`,
    site: `
      oasis|quartier|hôpital|place|faubourg|aéroport|forêt|quartiers`,
    region: `
      île|archipel|lac|vallée|plaine|îles`,
    camp: `
      camp|camp de réfugiés|camp de déplacés|site de déplacés|site|camps|camps de réfugiés|camps de déplacés|sites`,
  },
  sharedHeads: `
    ministères de > ministère de|ministères du > ministère du|ministères des > ministère des
    Ministères de > Ministère de|Ministères du > Ministère du|Ministères des > Ministère des
    gouvernements de > gouvernement de|gouvernements du > gouvernement du|directions de > direction de
    ambassades de > ambassade de|ambassades du > ambassade du|universités de > université de`,
  policyFields: '',
  countryNouns: 'pays|états|nations',
  projectNouns: 'projet|programme|initiative|campagne',
  disputed: `
    Jérusalem|Jérusalem-Est|Gaza|bande de Gaza|Bande de Gaza|Cisjordanie|Ramallah|Hébron|Naplouse|Bethléem|Jéricho
    Jénine|Rafah|Khan Younès|Golan|plateau du Golan|Cachemire|Crimée|Sébastopol|Donetsk|Donbass|Louhansk|Kherson
    Abkhazie|Ossétie du Sud|Haut-Karabakh|Transnistrie|Tiraspol|Chypre-Nord|Nicosie|Laâyoune|Dakhla
    Sahara occidental|Pristina|Mitrovica|Taipei|Abyei|Somaliland|Hargeisa|Ceuta|Melilla|Gibraltar|Essequibo
    îles Kouriles|Agok|Tindouf camps`,
};
