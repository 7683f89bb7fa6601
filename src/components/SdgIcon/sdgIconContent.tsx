import { isDevelopment } from '../internal/warnOnce.js';
import type { BadgeLink } from '../SdgBadge/sdgBadgeContent.js';
import { watchSdgIcon } from './watchSdgIcon.js';

export interface SdgIconContentProps {
  src: string;
  alt: string;
  link?: BadgeLink | undefined;
}

/** The inside of an icon, alone or in a list. */
export function sdgIconContent({ src, alt, link }: SdgIconContentProps) {
  // A server component cannot pass functions as props, so only the browser checks icons, and only in development.
  const ref = isDevelopment && typeof document === 'object' ? watchSdgIcon : undefined;
  const img = <img className="nc-artwork" src={src} alt={alt} loading="lazy" ref={ref} />;
  return link ? <a {...link}>{img}</a> : img;
}
