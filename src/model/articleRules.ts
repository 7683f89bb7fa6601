import type { Article } from './article.js';
import { expectedInstant } from './dates.js';
import { embargoed, embargoFieldOf, endlessEmbargo } from './embargo.js';
import {
  failure,
  isArray,
  type Mismatch,
  phrase,
  type Report,
  type ShownValue,
  showValue,
  warning,
} from './issue.js';
import { limits } from './limits.js';
import { keysOf, propertyOf, valueAt } from './property.js';
import { withdrawalFieldOf, withdrawn } from './statusTypes.js';
import { cleanText, cut } from './text.js';
import { visiblePlaces } from './visiblePlaces.js';
import { safely } from './walk.js';

/** Applies the rules that concern several fields, after each was read from `input`. */
export function applyArticleRules(article: Article, input: unknown, report: Report): Article {
  const settled = withSettledStatus(withSettledLists(article, input, report), input, report);
  return withSettledEmbargo(settled, input, report);
}

/** Embargoes an article that says so in another field, such as `embargoed`, or whose embargo cannot be read. */
function withSettledEmbargo(article: Article, input: unknown, report: Report): Article {
  if (article.embargoUntil !== undefined) return article;
  const received = safely<Mismatch['received'] | undefined>(() => {
    propertyOf(input as object, 'embargoUntil');
    return embargoFieldOf(input as object) as ShownValue | undefined;
  }, 'an embargo that cannot be read');
  if (received === undefined) return article;
  report(failure('embargoUntil', 'value', { received, expected: expectedInstant, outcome: embargoed }));
  return { ...article, embargoUntil: endlessEmbargo };
}

/**
 * Withdraws an article that says so in another field, such as `isWithdrawn`, or whose status cannot be read: nobody can tell whether it
 * may be shown.
 */
function withSettledStatus(article: Article, input: unknown, report: Report): Article {
  if (article.status?.type === 'withdrawn') return article;
  const received = safely<Mismatch['received'] | undefined>(() => {
    const status = propertyOf(input as object, 'status');
    const field = withdrawalFieldOf(input as object);
    const part = typeof status === 'object' && status ? withdrawalFieldOf(status) : undefined;
    const path = field ?? (part && `status.${part}`);
    return path as ShownValue | undefined;
  }, 'a status that cannot be read');
  if (received === undefined) return article;
  const message: Mismatch = {
    received,
    expected: phrase('an object with {0} {1}', 'type', 'correction, withdrawn'),
  };
  report(failure('status', 'value', { ...message, outcome: 'the story was withdrawn' }));
  return { ...article, status: withdrawn };
}

/**
 * Places become as imprecise as they ask for, so an article never holds more about a place than may be published. If one is not exact,
 * even one that was left out, so is the evidence: a quotation could name it, in any inflected form.
 */
function withSettledLists(article: Article, input: unknown, report: Report): Article {
  const { locations, translations, evidence } = article;
  const places = visiblePlaces(locations);
  // Stryker disable next-line ConditionalExpression: only slower
  if (places === locations && !translations && !evidence) return article;
  const settled = { ...article, locations: places, translations: distinctTranslations(article, report) };
  return {
    ...settled,
    evidence: hasHiddenPlace(input) ? undefined : evidenceOfValues(settled, input, report),
  };
}

/** Nobody lists so many places; of more, none is looked at. */
const maxPlaces = 10_000;

/** Whether a place of an input is not exact, or cannot be looked at. */
function hasHiddenPlace(input: unknown): boolean {
  return safely(() => {
    const given = propertyOf(input as object, 'locations');
    const places = isArray(given) ? given : [given];
    // Stryker disable next-line EqualityOperator: one more does not matter
    return places.length > maxPlaces || !places.every(isExact);
  }, true);
}

function isExact(place: unknown): boolean {
  const precision = typeof place === 'object' && place ? propertyOf(place, 'precision') : undefined;
  return (
    // Stryker disable next-line ConditionalExpression: cleaning another value throws, which hides the place as well
    precision == null || (typeof precision === 'string' && cleanText(precision).toLowerCase() === 'exact')
  );
}

/** Each language once, and neither the article's own language nor its own address. */
function distinctTranslations(
  { language, url, translations }: Article,
  report: Report,
): Article['translations'] {
  const seen = new Set([language.toLowerCase()]);
  const kept = translations?.filter((one, index) => {
    const tag = one.language.toLowerCase();
    if (!seen.has(tag) && one.url !== url) return seen.add(tag);
    const message: Mismatch = {
      received: phrase('{0}, which is the article itself or an earlier translation', showValue(one.language)),
      outcome: 'it was left out',
    };
    report(warning(`translations[${index}]`, 'duplicate', message));
    return false;
  });
  return kept?.length ? kept : undefined;
}

/** The evidence for values that the article has, where `input` has them. */
function evidenceOfValues(article: Article, input: unknown, report: Report): Article['evidence'] {
  const kept = article.evidence?.filter(({ path }, index) => {
    if (hasValue(article, input, path)) return true;
    const message: Mismatch = {
      received: showValue(path),
      expected: 'the path of a value that the article has',
      outcome: 'it was left out',
    };
    report(warning(`evidence[${index}].path`, 'value', message));
    return false;
  });
  return kept?.length ? kept : undefined;
}

function hasValue(article: Article, input: unknown, path: string): boolean {
  const keys = keysOf(path);
  const [field, index] = keys as [string, string | undefined];
  if (valueAt(article, keys) === undefined) return false;
  const list = valueAt(article, [field]);
  if (index === undefined || !isArray(list)) return true;
  // Dropped or sorted entries shift indexes: evidence must not become that of another entry.
  return safely(() => {
    const given = valueAt(input, [field]);
    return field === 'body'
      ? isArray(given) && given.length === list.length
      : keyOf(valueAt(given, [index])) === keyOf(valueAt(list, [index]));
  }, false);
}

/** What identifies an entry of a list: its name, its goal or URL, or the text itself. */
function keyOf(entry: unknown): string {
  const own = (key: string) => valueAt(entry, [key]);
  const key = typeof entry === 'object' ? (own('name') ?? own('goal') ?? own('url')) : entry;
  return cleanText(cut(String(key), limits.text));
}
