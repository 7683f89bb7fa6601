import { Fragment } from 'react';
import type { LanguageAttributes } from '../internal/languageAttributes.js';
import type { LocationTagView } from './LocationTag.view.js';

/** The inside of a place tag, alone or in a card; `words` marks what is in the language of the words. */
export function locationTagContent(
  { names, country, separator, label }: LocationTagView,
  words: LanguageAttributes,
  href?: string,
) {
  const joined = names.map((name, index) => (
    <Fragment key={index}>
      {index > 0 && separator}
      <bdi {...(name === country ? words : undefined)}>{name}</bdi>
    </Fragment>
  ));
  const place = href ? (
    <a key="place" href={href}>
      {joined}
    </a>
  ) : (
    joined
  );
  // What stands around a kind is in the card's direction: in the kind's own, both brackets could be at one side of it.
  const part = ({ name, text }: LocationTagView['label'][number]) => {
    if (name === 'place') return place;
    return name ? (
      <span key={name} {...words}>
        {text}
      </span>
    ) : (
      text
    );
  };
  return <span>{label.map(part)}</span>;
}
