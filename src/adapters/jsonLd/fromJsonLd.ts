import { Budget } from '../internal/budget.js';
import { type Draft, Gathering, maxItems } from '../internal/gathering.js';
import type { AdapterResult } from '../internal/result.js';
import { readArticle, type Surroundings } from './article.js';
import { documentOf, problem, surroundings } from './document.js';
import { Graph } from './graph.js';

/** What the caller of {@link fromJsonLd} knows better than the document. */
export interface FromJsonLdOptions {
  /** Absolute address of the document, from which its relative addresses start. */
  readonly baseUrl?: string | undefined;
  /** Language of articles that name none, a BCP 47 tag; default the page's, else by their letters, else `en`. */
  readonly language?: string | undefined;
}

/**
 * Reads schema.org's news articles from JSON-LD (https://www.w3.org/TR/json-ld11/, https://schema.org/Article): `Article`
 * and all its subtypes, such as `NewsArticle`, `ReportageNewsArticle`, `BlogPosting`, `Report`.
 *
 * `input` is JSON text, a value made of it, or the HTML of a page, of which all `application/ld+json` scripts are read
 * as one document. Objects may refer to each other by `@id`. Contexts that are not schema.org's own are read where they
 * stand, never loaded. Texts that should be plain and hold HTML are mended.
 *
 * Paths of issues start with the article, `articles[0].published`; of what became none, with its place in the document,
 * `@graph[2].headline`. Pure, linear in the length of the input, and never throws: bad input becomes issues.
 */
export function fromJsonLd(input: unknown, options: FromJsonLdOptions = {}): AdapterResult {
  const gathering = new Gathering();
  const { roots, around } = documentOf(input, surroundings(options), gathering);
  const graph = new Graph(roots.length === 1 ? roots[0] : roots);
  const found = graph.articles();
  if (found.length > maxItems) {
    const message = `received ${found.length} articles; the first ${maxItems} were read`;
    gathering.tell(problem('too-long', message));
  }
  const budget = new Budget();
  const drafts = draftsOf(found.slice(0, maxItems), graph, budget, around);
  if (!graph.complete || budget.spent) {
    gathering.tell(problem('too-long', 'received more than can be read; the rest was left out'));
  }
  for (const [place, draft] of drafts) gathering.add(draft, place);
  if (!found.length && roots.length) {
    gathering.refuse({
      ...problem('source', 'found no article; expected an object of a schema.org type such as NewsArticle'),
      severity: 'error',
    });
  }
  return gathering.result();
}

/** The drafts by place; two of one story, which pages like to tell twice, are one, and what the first lacks the second has. */
function draftsOf(
  found: ReturnType<Graph['articles']>,
  graph: Graph,
  budget: Budget,
  around: Surroundings,
): Map<string, Draft> {
  const drafts = new Map<string, Draft>();
  const places = new Map<string, string>();
  found.forEach(({ node, place }, index) => {
    const draft = readArticle(node, graph, budget, around);
    const marks = marksOf(draft.fields);
    const before = marks.map((mark) => places.get(mark)).find((each) => each !== undefined);
    const first = before === undefined ? undefined : drafts.get(before);
    // A root that is the article has no place of its own.
    const at = place();
    const key = before ?? (drafts.has(at) ? `${at}[${index}]` : at);
    for (const mark of marks) places.set(mark, key);
    drafts.set(key, first ? { ...first, fields: { ...draft.fields, ...filled(first.fields) } } : draft);
  });
  const [[key, only] = []] = drafts;
  return key !== undefined && only && drafts.size === 1 ? new Map([[key, onPage(only, around)]]) : drafts;
}

/** The only article of a page is on it, where it has no other address; one that `toJsonLd` wrote has none on purpose. */
function onPage(draft: Draft, { page }: Surroundings): Draft {
  const { id, url } = draft.fields as { id?: unknown; url?: unknown };
  return page === undefined || id !== undefined || url !== undefined
    ? draft
    : { ...draft, fields: { ...draft.fields, url: page } };
}

/** What only objects of one story have in common: two of its address, its headline and its time. */
function marksOf(fields: object): string[] {
  const { id, url, headline, published } = fields as Readonly<Record<string, unknown>>;
  const given = typeof published === 'string' ? published : undefined;
  const time = given?.includes('T') ? Date.parse(given) : given;
  if (typeof url !== 'string') {
    const told = id === undefined && time !== undefined && typeof headline === 'string';
    return told ? [JSON.stringify([headline, time])] : [];
  }
  const address = url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
  return [
    ...(typeof headline === 'string' ? [JSON.stringify([address, headline])] : []),
    ...(id === undefined && time !== undefined ? [JSON.stringify([address, 0, time])] : []),
  ];
}

function filled(fields: object): object {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => !(Array.isArray(value) && value.length === 0)),
  );
}
