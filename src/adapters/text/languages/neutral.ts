import type { GoalRules, TextRules } from '../rules.js';

/**
 * The goals in every language: their acronyms and long names in the UN's six. Each stands alone, whatever the
 * language around it.
 */
export const neutralGoals: GoalRules = {
  strong: [
    ...['SDG', 'SDGs', 'SDG target', 'SDG targets', 'SDG goal', 'Sustainable Development Goal'],
    ...['Sustainable Development Goals', 'ODD', 'ODS', 'Objectif de développement durable'],
    ...['Objectifs de développement durable', 'Objetivo de Desarrollo Sostenible'],
    ...[
      'Objetivos de Desarrollo Sostenible',
      'ЦУР',
      'Цель устойчивого развития',
      'Цели устойчивого развития',
    ],
    ...['可持续发展目标', 'هدف التنمية المستدامة', 'أهداف التنمية المستدامة'],
  ],
  weak: [],
  targets: [],
  context: [],
  units: [],
  titles: [],
  lineWords: [],
};

/** For a language without rules of its own: headline, paragraphs and the goals. */
export const neutralRules: TextRules = {
  layout: {
    sections: [],
    scopes: [],
    chrome: [],
    notDatelines: [],
    boilerplate: [],
    contactStarts: [],
    phoneWords: ['Tel', 'Fax', 'WhatsApp'],
  },
  dates: { months: [], weekdays: [], fillers: [], published: [], updated: [] },
  names: {
    determiners: [],
    of: [],
    afterNoun: [],
    and: [],
    joiners: [],
    listLeads: [],
    possessive: [],
    functionWords: [],
    abbreviations: [],
    heads: [],
    tails: [],
    units: [],
    fields: [],
    bodies: [],
    notNames: [],
  },
  roles: {
    funders: [],
    partners: [],
    fundedCompounds: [],
    donorWords: [],
    denials: [],
    givingVerbs: [],
    currencies: [],
    attending: [],
    attendedBy: [],
    people: [],
    peopleLinks: [],
  },
  project: { phrases: [], nouns: [], after: [], afterMore: [] },
  places: {
    prepositions: [],
    elsewhere: [],
    comparisons: [],
    notSetting: [],
    between: [],
    kinds: [],
    pluralKinds: [],
    notPlaces: [],
    seats: [],
    disputed: [],
  },
  countries: { names: [], demonyms: [], capitals: [], uncertain: [], notCountries: [] },
  goals: neutralGoals,
};
