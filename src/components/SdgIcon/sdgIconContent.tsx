import type { GoalLink } from '../../view/goalListView.js';
import { watchSdgIcon } from './watchSdgIcon.js';

export interface SdgIconContentProps {
  src: string;
  alt: string;
  link?: GoalLink | undefined;
}

/** Content of an icon, standalone or in a list. */
export function sdgIconContent({ src, alt, link }: SdgIconContentProps) {
  // Only the browser checks icons, in development: server components cannot pass functions as props.
  const ref =
    process.env.NODE_ENV !== 'production' && typeof document === 'object' ? watchSdgIcon : undefined;
  const img = <img className="nc-artwork" src={src} alt={alt} loading="lazy" ref={ref} />;
  return link ? <a {...link}>{img}</a> : img;
}
