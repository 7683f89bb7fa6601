import type { Article, Organization } from '../../../src/model/article.js';

/** An article in short, to compare with what a press release should give. */
export interface Summary {
  section?: string;
  scope?: string;
  headline: string;
  summary?: string;
  published?: string;
  updated?: string;
  dateline?: string;
  publisher?: string;
  project?: string;
  /** "Mafraq | province | JO". */
  locations?: string[];
  /** "Counter Trafficking Unit (CTU) / Criminal Investigation Directorate [JO]". */
  participants?: string[];
  partners?: string[];
  funders?: string[];
  /** "10", "5: 5.2, 5.3". */
  sdgs?: string[];
  paragraphs: number;
}

/** An article as a {@link Summary}; what is empty is left out. */
export function summarize(article: Article): Summary {
  const { dateline } = article;
  const lists = {
    locations: article.locations.map(({ name, kind, country }) =>
      [name, kind ?? '-', country ?? '-'].join(' | '),
    ),
    participants: article.participants.map(organization),
    partners: article.partners.map(organization),
    funders: article.funders.map(organization),
    sdgs: article.sdgs.map(({ goal, targets }) => `${goal}${targets ? `: ${targets.join(', ')}` : ''}`),
  };
  const texts = {
    section: article.section,
    scope: article.scope,
    summary: article.summary,
    published: article.published,
    updated: article.updated,
    dateline: dateline && `${dateline.place}${dateline.agency ? ` (${dateline.agency})` : ''}`,
    publisher: article.publisher?.name,
    project: article.project?.name,
  };
  const present = Object.entries({ ...texts, ...lists }).filter(([, value]) => value?.length);
  return { headline: article.headline, ...Object.fromEntries(present), paragraphs: article.body.length };
}

function organization({ name, acronym, parent, country }: Organization): string {
  const more = [acronym && `(${acronym})`, parent && `/ ${parent}`, country && `[${country}]`];
  return [name, ...more].filter(Boolean).join(' ');
}
