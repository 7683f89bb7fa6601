import { Fragment } from 'react';
import type { LanguageAttributes } from '../internal/languageAttributes.js';
import type { LocationTagView } from './LocationTag.view.js';

/** The inside of a place tag, alone or in a card; `words` marks what is in the language of the words. */
export function locationTagContent(
  { names, country, kind, separator }: LocationTagView,
  words: LanguageAttributes,
  href?: string,
) {
  const Tag = href ? 'a' : 'span';
  return (
    <>
      {/* A pin, drawn for this project; decoration, so listeners do not hear of it. */}
      <svg width="12" height="14" viewBox="0 0 12 14" aria-hidden="true">
        <path
          fill="currentColor"
          d="M6 0a5 5 0 0 0-5 5c0 4 5 9 5 9s5-5 5-9a5 5 0 0 0-5-5m0 7a2 2 0 1 1 0-4 2 2 0 0 1 0 4"
        />
      </svg>
      <span>
        <Tag href={href as never}>
          {names.map((name, index) => (
            <Fragment key={index}>
              {index > 0 && separator}
              <bdi {...(name === country ? words : undefined)}>{name}</bdi>
            </Fragment>
          ))}
        </Tag>
        {kind && ' '}
        {kind && (
          <span className="nc-kind" {...words}>
            {kind}
          </span>
        )}
      </span>
    </>
  );
}
