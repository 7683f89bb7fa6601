import { Fragment, type ReactNode } from 'react';
import { inWords } from '../internal/inWords.js';
import { isolated } from '../internal/isolated.js';
import type { ArticleCardView } from './ArticleCard.view.js';
import type { PlaceView } from './places.view.js';

/** Where it happened, on one line. */
export function placeLine({ places, credit, attributes, localeAttributes }: ArticleCardView) {
  if (places.length === 0 && !credit) return undefined;
  const part = ({ text, isCountry, kind }: PlaceView['parts'][number]): ReactNode => {
    const name = isCountry ? inWords(text, localeAttributes) : isolated(text, attributes.dir);
    if (!kind) return name;
    return (
      <>
        {name} {inWords(kind, localeAttributes)}
      </>
    );
  };
  return (
    <ul className="nc-places" role="list" data-pin={places.length > 0 ? '' : undefined}>
      {places.map(({ parts, separator }, index) => (
        <li key={index}>{separated(parts.map(part), separator)}</li>
      ))}
      {credit && <li>{inWords(credit, localeAttributes)}</li>}
    </ul>
  );
}

/** Parts with a separator between them: one text where all are text, which costs a page less than several. */
function separated(parts: ReactNode[], separator: string): ReactNode {
  if (parts.every((part) => typeof part === 'string')) return parts.join(separator);
  return parts.map((part, index) => (
    <Fragment key={index}>
      {index > 0 && separator}
      {part}
    </Fragment>
  ));
}
