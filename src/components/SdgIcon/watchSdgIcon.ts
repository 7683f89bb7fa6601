import { warnOnce } from '../../model/warnOnce.js';
import { checkSdgIcons } from './checkSdgIcons.js';

/** A `ref` callback for development: checks an icon once it and the page's styles have loaded. */
export function watchSdgIcon(image: HTMLImageElement | null): void {
  if (!image) return;
  const check = () => {
    for (const { message } of image.isConnected ? checkSdgIcons(image) : []) warnOnce(message);
  };
  if (image.complete) setTimeout(check);
  else image.addEventListener('load', check, { once: true });
}
