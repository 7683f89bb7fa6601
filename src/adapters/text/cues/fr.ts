import type { Cues } from './types.js';

export const frCues: Cues = {
  rows: [
    {
      role: 'funders',
      rule: 'funded-by',
      patterns: `
        financ*/cofinanc*/subventionn*/parrain*/sponsoris* ~ par _
        pris/prise/prises ~ en charge ~ par _
        _ finance/financent/cofinance/cofinancent/financera/subventionne ~ projet/programme/initiative/travaux/construction/activités/formation/campagne/étude
        _ a/ont financé/cofinancé/subventionné
      `,
    },
    {
      role: 'funders',
      rule: 'funding-from',
      patterns: `
        financement/financements/fonds ~ de/du/des/d'/par _
        financement _
        appui/soutien/concours/aide/contribution/assistance/participation financier/financière/financiers/financières ~ de/du/des/d'/par _
        appui/soutien technique et financier ~ de/du/des/d' _
        don/dons/subvention/subventions/prêt/bourse ~ de/du/des/d'/par/accordé/accordée/octroyé/octroyée/versée/versé (par) _
        subvention/don/prêt ~ {sum} ~ de/du/des/d'/par _
        contribution/dotation/enveloppe/apport ~ {sum} ~ de/du/des/d'/par _
        généreux/généreuse/généreuses/générosité soutien/appui/contribution/contributions/don/dons/aide ~ de/du/des/d' _
        générosité de/du/des/d' _
        contribution/contributions/dons généreuse/généreuses/généreux ~ de/du/des/d' _
        grâce ~ financement/fonds/subvention/don/contribution ~ de/du/des/d'/par _
        rendu/rendue/rendus possible/possibles ~ grâce/par ~ à/au/aux/par/de/du/des _
        {sum} ~ de/du/des/d' la _
        {sum} ~ par _
      `,
    },
    {
      role: 'funders',
      rule: 'gives-money',
      patterns: `
        _ (a/ont) (généreusement) alloué/accordé/octroyé/versé/donné/offert/débloqué/mobilisé/apporté/engagé/investi/injecté/déboursé/consacré ~ {sum}
        _ (a/ont) fourni/apporté ~ financement/fonds
        _ apporte/apportent/alloue/verse/octroie/accorde/fournit/fournissent ~ {sum}/financement/fonds/subvention
        {sum} ~ alloués/accordés/octroyés/versés/donnés/offerts/mobilisés/apportés/débloqués/fournis ~ par _
        offert/offerte/offerts/offertes par _
        don de/du/des/d' _
      `,
    },
    {
      role: 'funders',
      rule: 'funder-label',
      patterns: `
        bailleur/bailleurs/donateur/donateurs/financement/financements/financeur/financeurs/sponsor/sponsors ~ : _
        bailleur/bailleurs (de) fonds ~ : _
        financé ~ par : _
        partenaires financiers ~ : _
      `,
    },
    {
      role: 'funders',
      rule: 'supported-by',
      patterns: `
        soutenu/soutenue/soutenus/soutenues/appuyé/appuyée/appuyés/appuyées ~ par _
        avec/grâce ~ appui/soutien/aide/concours ~ de/du/des/d' _
      `,
    },
    {
      role: 'partners',
      rule: 'in-partnership-with',
      patterns: `
        partenariat/collaboration/coopération/concertation/coordination/association/consortium/liaison ~ avec _
        avec (la) collaboration/participation/coopération technique/active ~ de/du/des/d' _
        avec la collaboration ~ de/du/des/d' _
        appui/soutien technique ~ de/du/des/d' _
        conjointement ~ avec/par _
        de concert avec _
        aux côtés de/du/des/d' _
        main dans la main avec _
        ensemble avec _
        travaille/travaillent/travaillant/collabore/collaborent/collaborant ~ avec _
        partenariat/collaboration/coopération entre _
        organisé/organisée/organisés/organisées/mené/menée/menées/lancé/lancée/animé/animée ~ {together} ~ avec/par _
        co-organisé/coorganisé/co-organisée/coorganisée ~ par/avec _
      `,
    },
    {
      role: 'partners',
      rule: 'implemented-by',
      patterns: `
        mis/mise/mises ~ œuvre ~ par _
        mis/mise/mises ~ oeuvre ~ par _
        exécuté/exécutée/exécutés/exécutées/réalisé/réalisée/réalisés/réalisées/mené/menée/menés/menées/piloté/pilotée/conduit/conduite/porté/portée/organisé/organisée/organisés/dirigé/coordonné/coordonnée ~ par _
        mise en œuvre/oeuvre assurée/confiée ~ par/à/au _
        _ met/mettent/mettra/a ~ œuvre/oeuvre ~ projet/programme/activités
      `,
    },
    {
      role: 'partners',
      rule: 'partner-label',
      patterns: `
        partenaire/partenaires (techniques/opérationnels/locaux) : _
        (ses) partenaires/partenaire ~ (comme/dont) : _
        partenaires (locaux/nationaux/opérationnels/techniques) , _
        consortium/coalition ~ composé/composée/formé/formée/constitué/dirigé/mené ~ de/par/d'/du _
        organisateurs/co-organisateurs : _
      `,
    },
    {
      role: 'participants',
      rule: 'attended-by',
      patterns: `
        en présence ~ de/du/des/d' _
        représentants/représentantes/représentant/délégués/délégations/membres/responsables/participants/cadres/agents/experts/fonctionnaires ~ de/du/des/d' _
        réuni/réunis/réunissant/rassemblé/rassemblant ~ de/du/des/d' _
        participation/présence ~ de/du/des/d' _
        _ (y) (ont/a) (également) participé/assisté/pris
        _ étaient présents/représentés
      `,
    },
    { role: 'participants', rule: 'participant-label', patterns: 'participants/participantes : _' },
  ],
  vetoes: `
    pas/jamais/sans/ni/aucun/aucune/hors ~ par/de/du/des/d'/avec _
    _ ne/n' ~ pas
    ancien/ancienne/anciennement/autrefois/précédemment ~ par/de/du/des/avec _
    refusé/rejeté/décliné ~ par/de/du/des _
    accord de paix entre _
    conflit/guerre/litige/différend entre _
  `,
  fillers:
    "partenaire partenaires bailleur bailleurs donateur donateurs organisation organisations agence ong l'ong association associations notamment dont comme tels telles que entre autres soit à savoir fondation",
  barriers:
    "et ou mais qui que dont où quand pour dans sur en à au aux après avant depuis jusque car si est sont était étaient a ont avait sera seront de du des d' par avec",
};
