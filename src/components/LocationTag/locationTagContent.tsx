import { Fragment } from 'react';
import type { LanguageAttributes } from '../internal/languageAttributes.js';
import type { LocationTagView } from './LocationTag.view.js';

export interface LocationTagContentProps {
  view: LocationTagView;
  /** Language of locale strings. */
  localeAttributes: LanguageAttributes;
  href?: string | undefined;
}

/** Content of a place tag, standalone or in a card. */
export function locationTagContent({ view, localeAttributes, href }: LocationTagContentProps) {
  const { names, country, separator, label } = view;
  const joined = names.map((name, index) => (
    <Fragment key={index}>
      {index > 0 && separator}
      <bdi {...(name === country ? localeAttributes : undefined)}>{name}</bdi>
    </Fragment>
  ));
  const place = href ? (
    <a key="place" href={href}>
      {joined}
    </a>
  ) : (
    joined
  );
  // Text around the kind takes the card's direction; in the kind's own direction, both brackets could end up on one side.
  const part = ({ name, text }: LocationTagView['label'][number]) => {
    if (name === 'place') return place;
    return name ? (
      <span key={name} {...localeAttributes}>
        {text}
      </span>
    ) : (
      text
    );
  };
  return <span>{label.map(part)}</span>;
}
