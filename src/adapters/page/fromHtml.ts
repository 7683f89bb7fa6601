import type { Article, Status } from '../../model/article.js';
import {
  failure,
  type Issue,
  type IssueText,
  isCutInput,
  type Mismatch,
  phrase,
  showValue,
  warning,
} from '../../model/issue.js';
import { ownOptions } from '../../model/ownOptions.js';
import { parseArticle } from '../../model/parseArticle.js';
import { resolveWeb } from '../html/address.js';
import { blocksToText } from '../html/htmlToText.js';
import { coveredPictures, readPage } from '../html/page.js';
import { maxCharacters } from '../internal/budget.js';
import type { AdapterResult } from '../internal/result.js';
import { type Draft, ResultBuilder } from '../internal/resultBuilder.js';
import { readJsonLd } from '../jsonLd/fromJsonLd.js';
import { draftOf } from './draft.js';

/** Options of {@link fromHtml}. */
export interface FromHtmlOptions {
  /** Absolute URL of the page: that of the story if the page names none. It resolves relative URLs. */
  readonly url?: string | undefined;
  /** Language of a story that names none, a BCP 47 tag; default: the page's, else inferred from its text. */
  readonly language?: string | undefined;
}

/**
 * Reads the HTML of any page into an article: its JSON-LD if that describes an article (see `fromJsonLd`), else its Open Graph and
 * other metadata (headline, description, image with alternative text, site name, authors, dates, section, tags, canonical URL),
 * else its title. If JSON-LD describes one article without summary, body, date, publisher, authors or image, these come from the rest of
 * the page; not an image if `toJsonLd` wrote it, which omits one with a warning.
 *
 * The body is then read only where the page marks it: in an element with `articleBody` as its `itemprop` or `property`, or with the class `e-content`
 * or `entry-content`, or in the `<article>` that contains the page's `<h1>` or is the only one. Scripts, menus, forms and other
 * furniture are left out, every URL is checked, and nothing is fetched.
 *
 * Pure, linear in the length of the page, and never throws: bad input becomes issues. `html` is text; decode bytes in the page's own
 * encoding first, as `Response.text()` does.
 */
export function fromHtml(html: string, options?: FromHtmlOptions): AdapterResult {
  const builder = new ResultBuilder();
  const reject = (code: Issue['code'], text: IssueText) => {
    builder.reject(failure('', code, text));
    return builder.result();
  };
  if (typeof html !== 'string')
    return reject('type', { received: showValue(html), expected: 'HTML as a string' });
  if (html.length > maxCharacters)
    return reject('too-long', {
      received: phrase('{0} characters', html.length),
      expected: phrase('at most {0}', maxCharacters),
    });
  if (!/<[a-z!?]/i.test(html))
    return reject('source', { received: 'a text without elements', expected: 'HTML' });
  const own = ownOptions(options);
  const language = typeof own.language === 'string' ? own.language : undefined;
  const url = typeof own.url === 'string' ? resolveWeb(own.url, undefined) : undefined;
  if (own.url !== undefined && !url) {
    const message: Mismatch = { received: showValue(own.url), expected: 'an absolute http or https address' };
    builder.report(warning('url', 'value', message));
  }
  const page = readPage(html);
  let withdrawal: Status | undefined = page.isWithdrawn ? { type: 'withdrawn' } : undefined;
  let hidesImage = false;
  if (page.scripts.length) {
    const linked = readJsonLd(html, { baseUrl: url, language });
    const { articles, issues } = linked.result;
    for (const issue of issues)
      if (articles.length || issue.path.startsWith('script[') || isCutInput(issue)) builder.report(issue);
    withdrawal = linked.withdrawal ?? withdrawal;
    hidesImage = linked.hidesImage;
    const [article, ...others] = articles;
    if (article) {
      // A page is one story: nothing of one that was withdrawn completes an article.
      const draft = others.length || withdrawal ? undefined : draftOf(html, page, url, language);
      const whole = draft ? [completed(article, draft, hidesImage)] : articles;
      const covered = coveredPictures(page, url);
      if (draft) noteBody(whole[0]!.body, builder);
      return {
        articles: whole.map((each) => withoutCovered(each, covered)),
        issues: builder.result().issues,
      };
    }
  }
  const draft = draftOf(html, page, url, language);
  if (!draft)
    return reject('source', {
      received: 'no title',
      expected: 'JSON-LD, Open Graph or an element <title>',
    });
  const fields = {
    ...draft.fields,
    ...(withdrawal && { status: withdrawal }),
    ...(hidesImage && { image: undefined }),
  };
  builder.add({ ...draft, fields }, '');
  const result = builder.result();
  const [article] = result.articles;
  if (article && !withdrawal) noteBody(article.body, builder);
  return builder.result();
}

/** Reports that a page does not say where its story is. */
function noteBody(body: Article['body'], builder: ResultBuilder): void {
  if (body.length) return;
  const message: Mismatch = {
    received: 'a page that marks no story',
    expected: 'articleBody, e-content or one <article>',
    outcome: 'the article has no body',
  };
  builder.report(warning('articles[0].body', 'source', message));
}

/** An article without a picture that the page covers. */
function withoutCovered(article: Article, covered: ReadonlySet<string>): Article {
  if (!article.image || !covered.has(article.image.src)) return article;
  const result = parseArticle({ ...article, image: undefined });
  return result.ok ? result.article : article;
}

/** Fields that JSON-LD often lacks while the page has them. */
const common = [
  'summary',
  'body',
  'published',
  'publisher',
  'authors',
  'image',
] as const satisfies (keyof Article)[];

/**
 * The only article of a page's JSON-LD, with missing fields by the page's metadata. One that `toJsonLd` wrote may lack a picture because
 * that needs a warning.
 */
function completed(article: Article, { fields }: Draft, hidesImage: boolean): Article {
  const found = fields as Readonly<Record<string, unknown>>;
  // Some pages give their summary as the body, too.
  const isSummary = blocksToText(article.body) === (article.summary ?? found.summary);
  const isMissing = (field: keyof Article) =>
    !article[field] ||
    (article[field] as { length?: number }).length === 0 ||
    (field === 'body' && isSummary);
  const missing = common.filter(
    (field) => isMissing(field) && found[field] !== undefined && !(hidesImage && field === 'image'),
  );
  const more = Object.fromEntries(missing.map((field) => [field, found[field]]));
  const result = parseArticle({ ...article, ...more });
  return result.ok ? result.article : article;
}
