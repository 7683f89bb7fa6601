import { time } from '../../components/internal/article/source.js';
import { completeLocale } from '../../i18n/completeLocale.js';
import { enStory } from '../../i18n/en/story.js';
import type { CardLocale } from '../../i18n/locale.js';
import type { Article, Funder } from '../../model/article.js';
import { dateText } from '../../model/generatedAt.js';
import { ownOptions } from '../../model/ownOptions.js';
import { visibleArticle } from '../../model/visibleArticle.js';
import { type ArticleViewOptions, articleView } from '../../view/articleView.js';
import { dateFormat } from '../../view/dateView.js';
import { languageAttributes } from '../../view/languageAttributes.js';
import type { ArticleVariant } from '../../view/variants.js';
import { write } from '../runtime/write.js';

interface ReadableTextOptions extends Pick<ArticleViewOptions, 'timeZone' | 'aiLabels'> {
  variant?: ArticleVariant | undefined;
  generatedAt?: string | undefined;
}

/**
 * An article as a few plain HTML elements, for pages and programs that show no card: linked headline, correction or withdrawal,
 * summary, publisher, funders and, for a `full` card, when it was made. The page styles them. Takes a released article.
 */
export function readableText(
  article: Article,
  ownLocale: CardLocale | undefined,
  options?: ReadableTextOptions,
): string {
  const locale = completeLocale(enStory, ownLocale);
  const { variant = 'standard', generatedAt, timeZone, aiLabels } = ownOptions(options);
  const visible = visibleArticle(article, undefined);
  if (!visible) return '';
  const { url, language, headline, publisher, funders } = visible;
  const { status, standfirst } = articleView(visible, locale, { variant: 'standard' });
  const { source } = articleView(visible, locale, { variant, timeZone, aiLabels });
  const made =
    variant === 'full' ? dateFormat(locale, timeZone)(dateText(generatedAt), locale.generatedAt) : undefined;
  const localeAttributes = languageAttributes(locale.language, language);
  const credits: [label: string, who: readonly Funder[]][] = [
    [locale.publisher, publisher ? [publisher] : []],
    [locale.fundedBy, funders],
  ];
  return write(
    <div {...languageAttributes(language)}>
      <p>{url ? <a href={url}>{headline}</a> : headline}</p>
      {status && (
        <p>
          <b {...localeAttributes}>{status.label}</b>{' '}
          {status.text ?? <span {...localeAttributes}>{status.instead}</span>}
        </p>
      )}
      {source.labels.map(({ part, text }) => (
        <p key={part} {...localeAttributes}>
          {text}
        </p>
      ))}
      {standfirst && <p>{standfirst}</p>}
      {credits.map(
        ([label, who]) =>
          who.length > 0 && (
            <p key={label}>
              {localeAttributes.lang ? <span {...localeAttributes}>{label}</span> : label}{' '}
              {who.map(({ name, statement }) => (statement ? `${name} – ${statement}` : name)).join('; ')}
            </p>
          ),
      )}
      {made && <p>{time({ date: made, localeAttributes })}</p>}
    </div>,
  );
}
