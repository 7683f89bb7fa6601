import { articleCardView } from '../../components/ArticleCard/ArticleCard.view.js';
import { languageAttributes } from '../../components/internal/languageAttributes.js';
import type { CardLocale } from '../../i18n/locale.js';
import type { Article, Funder } from '../../model/article.js';
import { visibleArticle } from '../../model/visibleArticle.js';
import { expand } from '../runtime/expand.js';
import { write } from '../runtime/write.js';

/**
 * An article as a few plain HTML elements, for pages and programs that show no card: linked headline, correction or withdrawal,
 * summary and publisher. The page styles them.
 */
export function readableText(article: Article, locale: CardLocale): string {
  const { url, language, headline, publisher, funders } = visibleArticle(article);
  const { status, source, standfirst } = articleCardView(article, locale, { variant: 'standard' });
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
        {source.disclosure && <p {...words}>{source.disclosure}</p>}
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
      </div>,
    ),
  );
}
