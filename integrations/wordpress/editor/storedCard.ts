import { dataForVariant } from '../../../src/embed/dataForVariant.js';
import { renderArticle } from '../../../src/embed/static/renderToHtml.js';
import { type Article, type Issue, parseArticle } from '../../../src/exports/model.js';
import { phrase, warning } from '../../../src/model/issue.js';
import { type ArticleVariant, cardVariants } from '../../../src/view/variants.js';
import { locales } from '../../../stories/support/locales.js';

/** Options that the markup of a card depends on. */
export interface CardOptions {
  readonly variant: ArticleVariant;
  readonly language?: string | undefined;
  readonly headingLevel: 2 | 3 | 4 | 5 | 6;
}

/**
 * An article, what readers may see of it when its embargo has ended, which PHP decides, and its markup by variant, because other blocks show it in others. Headings are of level 3,
 * which PHP replaces; a whole story, shown only by its own block, has the level of that.
 */
export function storeCard(article: Article, { variant, language, headingLevel }: CardOptions): string {
  const locale = localeFor(language ?? article.language);
  const released = { ...article, embargoUntil: undefined };
  const html: Partial<Record<ArticleVariant, string>> = {};
  for (const each of cardVariants)
    html[each] = renderArticle(released, { variant: each, locale }).forSanitizers;
  if (variant === 'full')
    html.full = renderArticle(released, { variant, locale, headingLevel }).forSanitizers;
  return asAttribute({ article, shown: dataForVariant(released, 'lead'), html });
}

/** The article of {@link storeCard}, undefined if there is none. */
export function storedArticle(card: string | undefined): Article | undefined {
  const result = card ? parseArticle(fromAttribute<{ article: unknown }>(card)?.article) : undefined;
  return result?.ok ? result.article : undefined;
}

/**
 * The longest text of a body, and of a draft, in a post. WordPress filters an author's post by an expression that PHP gives up after a
 * million characters of one block; then the whole post is saved as empty.
 */
const maxStored = 250_000;

/** An article without the end of a body that is too long to be stored, and an issue that says so. */
export function limitBody(article: Article): { article: Article; issues: readonly Issue[] } {
  let length = 0;
  const body = article.body.filter((block) => {
    length += sizeInPost(asAttribute(block));
    return length <= maxStored;
  });
  if (body.length === article.body.length) return { article, issues: [] };
  const result = parseArticle({ ...article, body });
  const issue = warning('body', 'too-long', {
    received: phrase('{0} entries', article.body.length),
    outcome: phrase('the first {0} were kept', body.length),
  });
  return { article: result.ok ? result.article : article, issues: [issue] };
}

/** A text that is no article yet as an attribute, undefined if there is none, or if it is too long to be stored. */
export function storeDraft(text: string): string | undefined {
  const draft = asAttribute(text);
  return text && sizeInPost(draft) <= maxStored ? draft : undefined;
}

/** The length of an attribute in a post, where WordPress escapes it again. */
function sizeInPost(attribute: string): number {
  return attribute.length + 5 * (attribute.match(/["\\]/g) ?? []).length;
}

/** As JSON without characters that WordPress changes in the attributes of authors' blocks. */
function asAttribute(value: unknown): string {
  return JSON.stringify(value).replace(/\\\\|[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
}

export function fromAttribute<Value>(json: string): Value | undefined {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The locale strings of a language, English if there are none. */
export function localeFor(language: string) {
  const [code] = language.split('-');
  return Object.values(locales).find((locale) => locale.language.split('-')[0] === code) ?? locales.en!;
}
