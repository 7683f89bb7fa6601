import type { ArticleCardProps } from '../../components/ArticleCard/ArticleCard.js';
import { time } from '../../components/ArticleCard/time.js';
import type { CardLocale } from '../../i18n/locale.js';
import type { Article, Funder } from '../../model/article.js';
import { ownOptions } from '../../model/ownOptions.js';
import { visibleArticle } from '../../model/visibleArticle.js';
import { articleView } from '../../view/articleView.js';
import { languageAttributes } from '../../view/languageAttributes.js';
import { expand } from '../runtime/expand.js';
import { write } from '../runtime/write.js';

/**
 * An article as a few plain HTML elements, for pages and programs that show no card: linked headline, correction or withdrawal,
 * summary, publisher, funders and, for a `full` card, when it was made. The page styles them.
 */
export function readableText(
  article: Article,
  locale: CardLocale,
  options?: Pick<ArticleCardProps, 'variant' | 'generatedAt' | 'timeZone' | 'aiLabels'>,
): string {
  const { variant = 'standard', generatedAt, timeZone, aiLabels } = ownOptions(options);
  const visible = visibleArticle(article);
  const { url, language, headline, publisher, funders } = visible;
  const { status, standfirst } = articleView(visible, locale, { variant: 'standard' });
  const { source, generatedAt: made } = articleView(visible, locale, {
    variant,
    generatedAt,
    timeZone,
    aiLabels,
  });
  const words = languageAttributes(locale.language, language);
  const credits: [label: string, who: readonly Funder[]][] = [
    [locale.publisher, publisher ? [publisher] : []],
    [locale.fundedBy, funders],
  ];
  return write(
    expand(
      <div {...languageAttributes(language)}>
        <p>{url ? <a href={url}>{headline}</a> : headline}</p>
        {status && (
          <p>
            <b {...words}>{status.label}</b> {status.text ?? <span {...words}>{status.instead}</span>}
          </p>
        )}
        {source.labels.map(({ part, text }) => (
          <p key={part} {...words}>
            {text}
          </p>
        ))}
        {standfirst && <p>{standfirst}</p>}
        {credits.map(
          ([label, who]) =>
            who.length > 0 && (
              <p key={label}>
                {words.lang ? <span {...words}>{label}</span> : label}{' '}
                {who.map(({ name, statement }) => (statement ? `${name} – ${statement}` : name)).join('; ')}
              </p>
            ),
        )}
        {made && <p>{time({ date: made, localeAttributes: words })}</p>}
      </div>,
    ),
  );
}
