import { worldBodies } from '../../names/worldBodies.js';
import type { BodyKind, Pairs } from '../../rules.js';
import { wordList } from '../../wordList.js';

/** The fund, programme … also as "… des Nations Unies". */
const kinds = (kind: BodyKind, names: string): Pairs<BodyKind> =>
  wordList(names).flatMap((name) => {
    const isOfUnitedNations =
      /^(Fonds|Programme|Bureau|Service|Agence)\b/.test(name) && !/Nations|fran|sui/.test(name);
    const owners = isOfUnitedNations ? ['des Nations Unies', 'des Nations unies', 'de l’ONU'] : [];
    // "Nations unies", as newspapers write them.
    const small = name.includes('Nations Unies') ? [name.replace('Nations Unies', 'Nations unies')] : [];
    return [name, ...small, ...owners.map((owner) => `${name} ${owner}`)].map((own) => [own, kind] as const);
  });

const cooperations = wordList(`
  suisse | allemande | italienne | espagnole | belge | française | luxembourgeoise | autrichienne | danoise | suédoise
  norvégienne | néerlandaise | japonaise | canadienne | portugaise | monégasque | tchèque | coréenne | turque
`).flatMap((word) => [
  `Coopération ${word}`,
  `Coopération ${word} au développement`,
  `Coopération internationale ${word}`,
]);

/** Bodies that news of organisations names in French, with case. */
export const frBodies: Pairs<BodyKind> = [
  ...worldBodies,
  ...kinds(
    'agency',
    `
    Nations Unies | Nations unies | ONU | Organisation des Nations Unies | Organisation des Nations unies
    Organisation internationale pour les migrations | OIM | Haut-Commissariat des Nations Unies pour les réfugiés
    Haut-Commissariat des Nations unies pour les réfugiés | Haut Commissariat des Nations Unies pour les réfugiés
    HCR | Agence des Nations Unies pour les réfugiés | Fonds des Nations Unies pour l’enfance
    Fonds des Nations unies pour l’enfance | Programme alimentaire mondial | PAM
    Programme alimentaire mondial des Nations Unies | Organisation mondiale de la Santé
    Organisation mondiale de la santé | OMS | Programme des Nations Unies pour le développement | PNUD
    Programme des Nations unies pour le développement | Fonds des Nations Unies pour la population
    Fonds des Nations unies pour la population | Organisation internationale du Travail
    Organisation internationale du travail | Bureau international du Travail | OIT | BIT
    Organisation des Nations Unies pour l’alimentation et l’agriculture
    Organisation des Nations unies pour l’alimentation et l’agriculture | ONU Femmes | ONU-Femmes
    Organisation des Nations Unies pour l’éducation, la science et la culture | PNUE | ONU-Habitat | ONU Habitat
    Programme des Nations Unies pour l’environnement | ONUDC | ONUDI | ONUSIDA | FIDA | OACI | OMM | OMPI | OMC | UIT
    Office des Nations Unies contre la drogue et le crime | Fonds international de développement agricole
    Organisation des Nations Unies pour le développement industriel | Bureau de la coordination des affaires humanitaires
    Haut-Commissariat des Nations Unies aux droits de l’homme | HCDH | Organisation météorologique mondiale
    Centre du commerce international | CNUCED | Cnuced | Conférence des Nations Unies sur le commerce et le développement | UNOPS | MINUSMA | MONUSCO | MINUSCA | BINUH
    Service aérien humanitaire des Nations Unies | UNHAS | Volontaires des Nations Unies
  `,
  ),
  ...cooperations.map((name) => [name, 'donor'] as const),
  ...kinds(
    'donor',
    `
    Union européenne | Union Européenne | UE | Commission européenne | Commission Européenne
    Agence française de développement | AFD | Banque mondiale | Banque Mondiale | BM | BAD
    Banque africaine de développement | Banque européenne d’investissement | BEI | Banque islamique de développement
    Banque asiatique de développement | Banque interaméricaine de développement | Banque ouest-africaine de développement
    BOAD | BID | Fonds mondial | Fonds vert pour le climat | Fonds pour l’environnement mondial | FEM
    Fonds mondial de lutte contre le sida, la tuberculose et le paludisme | Fonds pour la consolidation de la paix
    Fonds central d’intervention d’urgence | Fonds central pour les interventions d’urgence | CERF | Fonds humanitaire commun | Affaires mondiales Canada | ACDI
    Direction du développement et de la coopération | DDC | Agence belge de développement | Enabel
    Agence suisse pour le développement et la coopération | LuxDev | Lux-Development
    Agence japonaise de coopération internationale | Agence des États-Unis pour le développement international
    Agence espagnole de coopération internationale pour le développement | Agence italienne pour la coopération au développement
    Agence norvégienne de coopération pour le développement | Agence suédoise de coopération internationale au développement
    Agence suédoise de développement international | Agence coréenne de coopération internationale | Fondation de France
    Fondation Bill et Melinda Gates | Fonds saoudien pour le développement | Fonds koweïtien pour le développement
    Partenariat mondial pour l’éducation | Education Cannot Wait | L’éducation ne peut attendre | Gavi, l’Alliance du vaccin
    Banque de développement du Conseil de l’Europe | Fonds français pour l’environnement mondial | FFEM
    Principauté de Monaco | Coopération internationale de Monaco | Ville de Paris
    Croix-Rouge monégasque | Fonds fiduciaire d’urgence | Fonds fiduciaire d’urgence de l’Union européenne
    Fonds fiduciaire d’urgence de l’Union européenne pour l’Afrique | FFU | Fonds Adaptation | Fonds pour l’adaptation
    Fonds d’adaptation | Fonds africain de développement | FAD | Fonds de l’OPEP pour le développement international | Association internationale de développement
    Initiative pour la forêt de l’Afrique centrale | CAFI | Fonds d’urgence pour la réponse aux catastrophes | DREF
    Fonds OPEP | Fonds d’Abou Dhabi pour le développement | Banque arabe pour le développement économique en Afrique
    BADEA | Fonds arabe pour le développement économique et social | Banque de développement des Caraïbes
    Banque ouest-africaine de développement | Banque de développement des États de l’Afrique centrale | BDEAC
    Fonds d’équipement des Nations Unies | Fonds mondial pour l’environnement | Fonds monétaire international | FMI
    Fonds social européen plus | Fonds social européen | FSE+
    Fondation Roi Baudouin | Fondation Orange | Fondation Total | Fondation TotalEnergies | Fondation Abbé Pierre
    Fondation Mérieux | Fondation Mastercard | Fondation Gates | Fondation Ford | Fondation MacArthur
    Fondation Hewlett | Fondation Bill & Melinda Gates | Fondation Rockefeller | Fondation Aga Khan | Gavi, l’Alliance du Vaccin | Gavi, l’alliance du vaccin | GAVI, l’Alliance du vaccin | Unitaid
    Protection civile et opérations d’aide humanitaire | Service européen pour l’action extérieure
    Direction générale de la protection civile et des opérations d’aide humanitaire européennes
    Direction générale de la protection civile et des opérations d’aide humanitaire
    Protection civile et aide humanitaire de l’Union européenne | Agence de développement et de coopération | PEPFAR
    Agence américaine pour le développement international | Agence des Etats-Unis pour le développement international
    Agence turque de coopération et de coordination | Agence autrichienne de développement | Wallonie-Bruxelles International
    Agence française pour le développement | Agence universitaire de la Francophonie | Croissant-Rouge qatari
    Centre du Roi Salman pour l’aide humanitaire et les secours | Fonds humanitaire régional
  `,
  ),
  ...kinds(
    'other',
    `
    Médecins sans frontières | Médecins Sans Frontières | MSF | Médecins du Monde | Médecins du monde
    Action contre la Faim | Action contre la faim | ACF | Handicap International | Humanité & Inclusion | HI
    Humanité et Inclusion | Secours Catholique | Secours catholique | Secours populaire français | Secours Islamique France
    Première Urgence Internationale | Solidarités International | ACTED | Acted | Expertise France | GRET | Gret
    Terre des hommes | Terre des Hommes | Plan International | Aide et Action | CCFD-Terre Solidaire | Oxfam
    Comité international de la Croix-Rouge | CICR | Fédération internationale de la Croix-Rouge | FICR
    Fédération internationale des Sociétés de la Croix-Rouge et du Croissant-Rouge | Conseil norvégien pour les réfugiés
    Conseil danois pour les réfugiés | Union africaine | UA | CEDEAO | UEMOA | CEMAC | IGAD | OCDE | OSCE | OIF
    Communauté économique des États de l’Afrique de l’Ouest | Organisation internationale de la Francophonie
    Conseil de l’Europe | Ligue des États arabes | Ligue arabe | INTERPOL | Interpol | OTAN
    Fonds mondial pour la nature | Électriciens sans frontières | Vétérinaires sans frontières | Triangle Génération Humanitaire
    Avocats sans frontières | Reporters sans frontières | Agronomes et Vétérinaires sans frontières | Institut Pasteur
    Immigration, Réfugiés et Citoyenneté Canada | Emploi et Développement social Canada | Patrimoine canadien
    Environnement et Changement climatique Canada | Services aux Autochtones Canada | Pêches et Océans Canada
    Agriculture et Agroalimentaire Canada | Femmes et Égalité des genres Canada | Parcs Canada
    Pharmaciens sans frontières | Enfants du Monde | SOS Villages d’enfants | Médecins de l’Espoir
  `,
  ),
];
