import type { Article, Status } from '../../model/article.js';
import { cutInput, failure } from '../../model/issue.js';
import { maxArticles } from '../../model/limits.js';
import { Budget } from '../internal/budget.js';
import type { AdapterResult } from '../internal/result.js';
import { type Draft, ResultBuilder } from '../internal/resultBuilder.js';
import { readArticle, type Surroundings } from './article.js';
import { documentOf, surroundings } from './document.js';
import { Graph } from './graph.js';

type Fields = Readonly<Partial<Record<keyof Article, unknown>>>;

/** Options of {@link fromJsonLd}. */
export interface FromJsonLdOptions {
  /** Absolute URL of the document, which resolves its relative URLs. */
  readonly baseUrl?: string | undefined;
  /** Language of articles that name none, a BCP 47 tag; default: the page's, else inferred from the headline, else `en`. */
  readonly language?: string | undefined;
}

/**
 * Reads schema.org's news articles from JSON-LD (https://www.w3.org/TR/json-ld11/, https://schema.org/Article): `Article`
 * and all its subtypes, such as `NewsArticle`, `ReportageNewsArticle`, `BlogPosting`, `Report`.
 *
 * `input` is JSON text, its parsed value, or the HTML of a page, whose `application/ld+json` scripts are read as one
 * document. Objects may refer to each other by `@id`. Inline contexts are read; no context is ever loaded. HTML in texts that
 * should be plain is removed.
 *
 * Paths of issues start with the article, `articles[0].published`, or, for a rejected object, with its place in the document,
 * `@graph[2].headline`. Pure, linear in the length of the input, and never throws: bad input becomes issues.
 */
export function fromJsonLd(input: unknown, options: FromJsonLdOptions = {}): AdapterResult {
  return readJsonLd(input, options).result;
}

/** {@link fromJsonLd}, and whether `toJsonLd` wrote any of the articles: what these lack was left out on purpose. */
export function readJsonLd(
  input: unknown,
  options: FromJsonLdOptions,
): { readonly result: AdapterResult; readonly isOwn: boolean } {
  const builder = new ResultBuilder();
  const { roots, around } = documentOf(input, surroundings(options), builder);
  const graph = new Graph(roots.length === 1 ? roots[0] : roots);
  const found = graph.articles();
  if (found.length > maxArticles) {
    const message = { received: `${found.length} articles`, outcome: `the first ${maxArticles} were read` };
    builder.report(cutInput(message));
  }
  const budget = new Budget();
  const drafts = draftsOf(found.slice(0, maxArticles), graph, budget, around);
  if (!graph.complete || budget.spent) {
    builder.report(cutInput({ received: 'too much data', outcome: 'the rest was left out' }));
  }
  for (const [place, draft] of drafts) builder.add(draft, place);
  if (!found.length && roots.length) {
    builder.reject(
      failure('', 'source', 'found no article; expected an object of a schema.org type such as NewsArticle'),
    );
  }
  return { result: builder.result(), isOwn: [...drafts.values()].some(({ fields }) => isOwn(fields)) };
}

/** The drafts by place. Pages often describe a story twice: such drafts are merged. */
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
    // Root articles have an empty place, so it may not be unique.
    const at = place();
    const key = before ?? (drafts.has(at) ? `${at}[${index}]` : at);
    for (const mark of marks) places.set(mark, key);
    drafts.set(key, first ? { ...first, fields: merged(first.fields, draft.fields) } : draft);
  });
  const [[key, only] = []] = drafts;
  return key !== undefined && only && drafts.size === 1 ? new Map([[key, onPage(only, around)]]) : drafts;
}

/** Gives a page's URL to its only article if that has none; one that `toJsonLd` wrote has none on purpose. */
function onPage(draft: Draft, { page }: Surroundings): Draft {
  const { url } = draft.fields as Fields;
  return page === undefined || isOwn(draft.fields) || url !== undefined
    ? draft
    : { ...draft, fields: { ...draft.fields, url: page } };
}

/** Keys shared only by objects about the same story: pairs of its URL, its headline and its time. */
function marksOf(fields: object): string[] {
  const { id, url, headline, published } = fields as Fields;
  const given = typeof published === 'string' ? published : undefined;
  const time = given?.includes('T') ? Date.parse(given) : given;
  if (typeof url !== 'string') {
    const isIdentified = id === undefined && time !== undefined && typeof headline === 'string';
    return isIdentified ? [JSON.stringify([headline, time])] : [];
  }
  const address = url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
  return [
    ...(typeof headline === 'string' ? [JSON.stringify([address, headline])] : []),
    ...(id === undefined && time !== undefined ? [JSON.stringify([address, 0, time])] : []),
  ];
}

/**
 * What `toJsonLd` wrote takes precedence, because it knows of labels and warnings; else the first. A withdrawal always wins, and a
 * picture that `toJsonLd` left out stays out.
 */
function merged(first: Fields, second: Fields): object {
  const [main, other] = isOwn(second) && !isOwn(first) ? [second, first] : [first, second];
  const both = [main, other];
  const withdrawn = both.find(({ status }) => (status as Status | undefined)?.type === 'withdrawn');
  const hidesImage = both.some((fields) => isOwn(fields) && fields.image === undefined);
  return {
    ...other,
    ...filled(main),
    ...(withdrawn && { status: withdrawn.status }),
    ...(hidesImage && { image: undefined }),
  };
}

/** Whether `toJsonLd` wrote an article: only then its key is read. */
function isOwn(fields: Fields): boolean {
  return fields.id !== undefined;
}

function filled(fields: object): object {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => !(Array.isArray(value) && value.length === 0)),
  );
}
