import { warnOnce } from '../../model/warnOnce.js';
import type { GoalLink } from '../../view/goalListView.js';
import { checkSdgIcons } from './checkSdgIcons.js';

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

/** A `ref` callback for development: checks an icon once it and the page's styles have loaded. */
function watchSdgIcon(image: HTMLImageElement | null): void {
  if (!image) return;
  const check = () => {
    for (const { message } of image.isConnected ? checkSdgIcons(image) : []) warnOnce(message);
  };
  if (image.complete) setTimeout(check);
  else image.addEventListener('load', check, { once: true });
}
