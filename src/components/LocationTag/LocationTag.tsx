import { type ComponentPropsWithRef, memo } from 'react';
import { enPlaces } from '../../i18n/en/places.js';
import type { PlaceWords } from '../../i18n/locale.js';
import type { Place } from '../../model/article.js';
import { ownOptions } from '../../model/ownOptions.js';
import { visiblePlace } from '../../model/visiblePlaces.js';
import { languageAttributes } from '../../view/languageAttributes.js';
import { placesView } from '../../view/placesView.js';
import { placeParts } from '../internal/place.js';
import { styledRoot } from '../internal/styledRoot.js';
import css from './LocationTag.css?inline';

const LocationTagRoot = styledRoot('span', 'nc-place', css);

export interface LocationTagProps extends Omit<ComponentPropsWithRef<'span'>, 'children'> {
  /** Shown as precisely as its `precision` allows; nothing is rendered if it is `withheld`. */
  location: Place;
  /** Locale strings: a whole `Locale`, or its strings for places. Default English. */
  locale?: PlaceWords | undefined;
  /** Link target, if any. Validate untrusted URLs with `parseArticle` first. */
  href?: string | undefined;
}

/**
 * A place, from smallest area to country or territory (by UN name): "Mafraq (province), Jordan".
 * Beside a list of places or a map, show the UN's disclaimer about boundaries.
 */
export const LocationTag = memo(function LocationTag(props: LocationTagProps) {
  const { location, locale = enPlaces, href, ...rest } = ownOptions(props);
  const visible = location && visiblePlace(location);
  if (!visible) return null;
  const [place] = placesView([visible], ownOptions(locale));
  const parts = place && placeParts({ place, direction: undefined, localeAttributes: {} });
  return (
    <LocationTagRoot {...languageAttributes(locale.language)} {...rest} data-kind={visible.kind}>
      <span>{href ? <a href={href}>{parts}</a> : parts}</span>
    </LocationTagRoot>
  );
});
