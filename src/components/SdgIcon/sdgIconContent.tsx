import { isDevelopment } from '../internal/warnOnce.js';
import type { BadgeLink } from '../SdgBadge/sdgBadgeContent.js';
import { watchSdgIcon } from './watchSdgIcon.js';

/** The inside of an icon, alone or in a list. */
export function sdgIconContent(src: string, alt: string, link: BadgeLink | undefined) {
  // Functions are no props of elements that a server component draws: there, and in production, nothing watches.
  const ref = isDevelopment && typeof document === 'object' ? watchSdgIcon : undefined;
  const img = <img className="nc-artwork" src={src} alt={alt} loading="lazy" ref={ref} />;
  return link ? <a {...link}>{img}</a> : img;
}
