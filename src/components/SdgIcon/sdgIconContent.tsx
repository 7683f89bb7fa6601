import { isDevelopment } from '../internal/isDevelopment.js';
import type { BadgeLink } from '../SdgBadge/sdgBadgeContent.js';
import { watchSdgIcon } from './watchSdgIcon.js';

export interface SdgIconContentProps {
  src: string;
  alt: string;
  link?: BadgeLink | undefined;
}

/** Content of an icon, standalone or in a list. */
export function sdgIconContent({ src, alt, link }: SdgIconContentProps) {
  // Only the browser checks icons, in development: server components cannot pass functions as props.
  const ref = isDevelopment && typeof document === 'object' ? watchSdgIcon : undefined;
  const img = <img className="nc-artwork" src={src} alt={alt} loading="lazy" ref={ref} />;
  return link ? <a {...link}>{img}</a> : img;
}
