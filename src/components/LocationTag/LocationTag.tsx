import { type ComponentPropsWithRef, memo } from 'react';
import { enPlaces } from '../../i18n/en/places.js';
import type { PlaceWords } from '../../i18n/locale.js';
import type { Place } from '../../model/article.js';
import { visiblePlace } from '../../model/visiblePlaces.js';
import { languageAttributes } from '../internal/languageAttributes.js';
import { styledRoot } from '../internal/styledRoot.js';
import css from './LocationTag.css?inline';
import { locationTagView } from './LocationTag.view.js';
import contentCss from './locationTagContent.css?inline';
import { locationTagContent } from './locationTagContent.js';

const LocationTagRoot = styledRoot('span', 'nc-place', contentCss, css);

export interface LocationTagProps extends Omit<ComponentPropsWithRef<'span'>, 'children'> {
  /** Shown as precisely as its `precision` allows; nothing is rendered if it is `withheld`. */
  location: Place;
  /** Locale strings: a whole `Locale`, or its strings for places. Default English. */
  locale?: PlaceWords | undefined;
  /** Link target, if any. Validate untrusted URLs with `parseArticle` first. */
  href?: string | undefined;
}

/**
 * A place, from smallest area to country or territory (by UN name): "Mafraq, Jordan (province)". Beside a list of places or a map, show the UN's disclaimer about boundaries.
 */
export const LocationTag = memo(function LocationTag({
  location,
  locale = enPlaces,
  href,
  ...rest
}: LocationTagProps) {
  const place = visiblePlace(location);
  if (!place) return null;
  return (
    <LocationTagRoot {...languageAttributes(locale.language)} {...rest} data-kind={place.kind}>
      {locationTagContent({ view: locationTagView(place, locale), localeAttributes: {}, href })}
    </LocationTagRoot>
  );
});
