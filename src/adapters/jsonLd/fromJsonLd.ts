import type { Article, Status } from '../../model/article.js';
import { cutInput, failure, phrase } from '../../model/issue.js';
import { maxArticles } from '../../model/limits.js';
import { ownMark } from '../../terms/jsonLd.js';
import { Budget } from '../internal/budget.js';
import type { AdapterResult } from '../internal/result.js';
import { type Draft, ResultBuilder } from '../internal/resultBuilder.js';
import { Statements, type Subject, urlKeys } from '../internal/sameStory.js';
import { plainSource, readArticle, type Surroundings, storyUrls } from './article.js';
import { documentOf, surroundings } from './document.js';
import { Graph } from './graph.js';
import { propertyValue } from './properties.js';
import { statusOf } from './story.js';
import { textOf } from './texts.js';
import { articleTypes } from './vocabulary.js';

/** URLs kept of one story. */
const maxUrls = 100;

type Fields = Readonly<Partial<Record<keyof Article, unknown>>>;

/** Options of {@link fromJsonLd}. */
export interface FromJsonLdOptions {
  /** Absolute URL of the document, which resolves its relative URLs. */
  readonly baseUrl?: string | undefined;
  /** Language of articles that name none, a BCP 47 tag; default: the page's, unless the text is in another script; else inferred from
   * the text, else `en`. */
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

/** What JSON-LD says about the page that contains it, beside its articles. */
export interface JsonLdResult {
  readonly result: AdapterResult;
  /** How a story of the page was withdrawn, in whatever description. */
  readonly withdrawal: Status | undefined;
  /** Whether `toJsonLd` wrote an article without a picture: a picture of the page may need a warning that only it knew. */
  readonly hidesImage: boolean;
}

export function readJsonLd(input: unknown, options: FromJsonLdOptions): JsonLdResult {
  const builder = new ResultBuilder();
  const { roots, around } = documentOf(input, surroundings(options), builder);
  const graph = new Graph(roots.length === 1 ? roots[0] : roots);
  const found = graph.articles();
  if (found.length > maxArticles) {
    const message = {
      received: phrase('{0} entries', found.length),
      outcome: phrase('the first {0} were read', maxArticles),
    };
    builder.report(cutInput(message));
  }
  const budget = new Budget();
  const drafts = draftsOf(found.slice(0, maxArticles), graph, budget, around);
  const withdrawals = withdrawalsOf(drafts, graph, budget, around);
  const hidden = hiddenImages(drafts, around);
  if (!graph.complete || budget.spent) {
    builder.report(cutInput({ received: 'too much data', outcome: 'the rest was left out' }));
  }
  for (const [place, draft] of drafts) builder.add(guarded(draft, withdrawals, hidden), place);
  if (!found.length && roots.length) {
    builder.reject(
      failure('', 'source', 'found no article; expected an object of a schema.org type such as NewsArticle'),
    );
  }
  return {
    result: builder.result(),
    withdrawal: withdrawals.first,
    hidesImage: hidden.first !== undefined,
  };
}

/** What withdraws a story: its own description, another of the same story, or one of the page. */
function withdrawalsOf(
  drafts: ReadonlyMap<string, StoryDraft>,
  graph: Graph,
  budget: Budget,
  around: Surroundings,
): Statements<Status> {
  const withdrawals = new Statements<Status>(around.isPage === true);
  if (around.isWithdrawn) withdrawals.add({ urls: [] }, { type: 'withdrawn' }, 'page');
  for (const draft of drafts.values()) {
    const status = statusIn(draft.fields);
    if (status?.type === 'withdrawn') withdrawals.add(subjectOf(draft), status);
  }
  const stated = graph.stated();
  if (!stated.length) return withdrawals;
  const known = new Set([...drafts.values()].flatMap(({ urls }) => urlKeys(urls)));
  for (const { node, isCited } of stated) {
    const source = plainSource(graph, budget, around);
    const status = statusOf(node, source);
    if (status?.type !== 'withdrawn') continue;
    const urls = storyUrls(node, source);
    const isStory =
      urlKeys(urls).some((key) => known.has(key)) || node.types.some((type) => articleTypes.has(type));
    // Of an article, whatever it is for.
    const id = propertyValue(node, source, 'identifier', ownMark);
    const headline = textOf(node, source, 'headline', 'name');
    withdrawals.add({ urls, headline, id }, status, isCited ? 'url' : isStory ? undefined : 'page');
  }
  return withdrawals;
}

function hiddenImages(drafts: ReadonlyMap<string, StoryDraft>, around: Surroundings): Statements<true> {
  const hidden = new Statements<true>(around.isPage === true);
  for (const draft of drafts.values())
    if (isOwn(draft.fields) && (draft.fields as Fields).image === undefined)
      hidden.add(subjectOf(draft), true);
  return hidden;
}

/** A draft as it may be shown, after what the other descriptions of its story say. */
function guarded(draft: StoryDraft, withdrawals: Statements<Status>, hidden: Statements<true>): Draft {
  const subject = subjectOf(draft);
  const status = statusIn(draft.fields);
  const withdrawal = status?.type === 'withdrawn' ? undefined : withdrawals.about(subject);
  const hidesImage = hidden.about(subject);
  if (!withdrawal && !hidesImage) return draft;
  return {
    ...draft,
    fields: {
      ...draft.fields,
      ...(withdrawal && { status: withdrawal }),
      ...(hidesImage && { image: undefined }),
    },
  };
}

function subjectOf({ fields, urls }: StoryDraft): Subject {
  const { id, headline } = fields as Fields;
  return { urls, id, headline };
}

function statusIn(fields: Fields): Status | undefined {
  return fields.status as Status | undefined;
}

/** A draft and the URLs of all objects that it was made of. */
interface StoryDraft extends Draft {
  readonly urls: readonly unknown[];
}

/** The drafts by place. Pages often describe a story twice: such drafts are merged. */
function draftsOf(
  found: ReturnType<Graph['articles']>,
  graph: Graph,
  budget: Budget,
  around: Surroundings,
): Map<string, StoryDraft> {
  const drafts = new Map<string, StoryDraft>();
  const places = new Map<string, string>();
  found.forEach(({ node, place }, index) => {
    const draft = {
      ...readArticle(node, graph, budget, around),
      urls: storyUrls(node, plainSource(graph, budget, around)),
    };
    const marks = marksOf(draft.fields);
    const before = marks.map((mark) => places.get(mark)).find((each) => each !== undefined);
    const first = before === undefined ? undefined : drafts.get(before);
    // Root articles have an empty place, so it may not be unique.
    const at = place();
    const key = before ?? (drafts.has(at) ? `${at}[${index}]` : at);
    for (const mark of marks) places.set(mark, key);
    const urls = first ? [...first.urls, ...draft.urls].slice(0, maxUrls) : draft.urls;
    drafts.set(key, first ? { ...first, urls, fields: merged(first.fields, draft.fields) } : draft);
  });
  const [[key, only] = []] = drafts;
  return key !== undefined && only && drafts.size === 1 ? new Map([[key, onPage(only, around)]]) : drafts;
}

/** Gives a page's URL to its only article if that has none; one that `toJsonLd` wrote has none on purpose. */
function onPage(draft: StoryDraft, { page }: Surroundings): StoryDraft {
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
  const withdrawn = both.find((fields) => statusIn(fields)?.type === 'withdrawn');
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
