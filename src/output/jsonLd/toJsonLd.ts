import type { Article, Block, Dateline, GoalReference } from '../../model/article.js';
import { checkedOpenArticle } from '../../model/checkedVisibleArticle.js';
import { modifiedOf } from '../../model/lastChange.js';
import { ownOptions } from '../../model/ownOptions.js';
import { sdgUri } from '../../model/sdg.js';
import { textOfRuns } from '../../model/text.js';
import type { VisibleArticle } from '../../model/visibleArticle.js';
import { ownMark } from '../../terms/jsonLd.js';
import type { ClockOptions } from '../facts.js';
import type { JsonLdArticle, JsonLdCorrection, JsonLdGoal, JsonLdProject } from './newsArticle.js';
import { toContact, toDisaster, toGrants, toProperty, toRelease } from './toRelease.js';
import { toAuthor, toImage, toOrganization, toPlace, toPolicies, toRole } from './toThings.js';

/** Options of {@link toJsonLd}. */
export interface ToJsonLdOptions extends ClockOptions {
  /** `text` (the default) writes the story into `articleBody`; `none` omits it, for a page that shows it anyway. */
  readonly body?: 'text' | 'none' | undefined;
}

/**
 * Writes an article as a `NewsArticle` of schema.org, a plain object. For a `<script type="application/ld+json">` serialize it
 * with `jsonLdScript`, never with `JSON.stringify`, which does not escape a `</script>` in a headline.
 *
 * Funders are `funder`; partners and participants are each a `contributor` in a `Role`; goals and targets are in `about`
 * by the UN's URIs. Evidence is a `citation` whose `identifier` is the path of the value. Only what `visibleArticle` keeps is
 * written. Omitted, because the format has no property for them: the scope, the structure and links of the body, an image's
 * ratio and focal point, contacts without a publisher, `updated` unless it is later than a correction or withdrawal. A picture with a
 * warning is omitted, because search engines would show it.
 */
export function toJsonLd(article: Article, options?: ToJsonLdOptions): JsonLdArticle {
  const { body = 'text', now } = ownOptions(options);
  const shown = checkedOpenArticle(article, 'toJsonLd', now);
  const { url, status, section, summary, published, dateline, publisher, image } = shown;
  const modified = modifiedOf(shown);
  const text = body === 'none' ? '' : shown.body.flatMap(paragraphs).join('\n\n');
  const { glide, contacts = [] } = shown;
  const about = [...shown.sdgs.flatMap(toGoals), ...toProject(shown), ...(glide ? [toDisaster(glide)] : [])];
  const grants = toGrants(shown.funders);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    identifier: toProperty(ownMark, shown.id),
    ...(url !== undefined && { url, mainEntityOfPage: url }),
    headline: shown.headline,
    ...(summary !== undefined && { description: summary }),
    inLanguage: shown.language,
    ...(section !== undefined && { articleSection: section }),
    ...(text && { articleBody: text }),
    ...(published !== undefined && { datePublished: published }),
    ...(modified !== undefined && { dateModified: modified }),
    ...(dateline && toDateline(dateline)),
    ...(publisher && {
      publisher: {
        ...toOrganization(publisher),
        ...toPolicies(publisher),
        ...(contacts.length > 0 && { contactPoint: contacts.map(toContact) }),
      },
    }),
    ...(shown.authors.length > 0 && { author: shown.authors.map((author) => toAuthor(author, publisher)) }),
    ...(image && { image: toImage(image) }),
    ...(shown.locations.length > 0 && { contentLocation: shown.locations.map(toPlace) }),
    ...(shown.funders.length > 0 && { funder: shown.funders.map(toOrganization) }),
    ...(grants.length > 0 && { funding: grants }),
    ...(shown.partners.length + shown.participants.length > 0 && {
      contributor: [
        ...shown.partners.map((each) => toRole(each, 'partner')),
        ...shown.participants.map((each) => toRole(each, 'participant')),
      ],
    }),
    ...(about.length > 0 && { about }),
    ...(shown.topics.length > 0 && { keywords: shown.topics }),
    ...(status && toStatus(status)),
    ...toRelease(shown),
  };
}

/** A block as paragraphs of plain text: the items of a list, a quotation and its source. */
function paragraphs(block: Block): string[] {
  if (block.type === 'list') return block.items.map(textOfRuns);
  const source = block.type === 'quote' && block.source ? [`— ${block.source}`] : [];
  return [textOfRuns(block.content), ...source];
}

function toDateline({ place, agency }: Dateline): Pick<JsonLdArticle, 'dateline' | 'locationCreated'> {
  return {
    dateline: agency === undefined ? place : `${place} (${agency})`,
    locationCreated: { '@type': 'Place', name: place },
  };
}

function toGoals({ goal, targets = [] }: GoalReference): JsonLdGoal[] {
  return [`${goal}`, ...targets].map((code) => ({
    '@type': 'DefinedTerm',
    '@id': sdgUri(code),
    name: `SDG ${code}`,
    termCode: code,
    inDefinedTermSet: 'http://metadata.un.org/sdg',
  }));
}

function toProject({ project }: VisibleArticle): JsonLdProject[] {
  if (!project) return [];
  const { name, url } = project;
  return [{ '@type': 'Project', name, ...(url !== undefined && { url }) }];
}

function toStatus(
  status: NonNullable<Article['status']>,
): Pick<JsonLdArticle, 'correction' | 'creativeWorkStatus'> {
  const text = status.type === 'correction' ? status.text : status.reason;
  const correction: JsonLdCorrection = {
    '@type': 'CorrectionComment',
    ...(text !== undefined && { text }),
    ...(status.date !== undefined && { datePublished: status.date }),
  };
  if (status.type === 'correction') return { correction };
  const hasDetails = text !== undefined || status.date !== undefined;
  return { creativeWorkStatus: 'Withdrawn', ...(hasDetails && { correction }) };
}
