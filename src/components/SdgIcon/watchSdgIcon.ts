import { warnOnce } from '../internal/warnOnce.js';
import { checkSdgIcons } from './checkSdgIcons.js';

/** As the `ref` of an icon, in development: checks it once it has loaded, and with it the page's style. */
export function watchSdgIcon(image: HTMLImageElement | null): void {
  if (!image) return;
  const check = () => {
    for (const { message } of image.isConnected ? checkSdgIcons(image) : []) warnOnce(message);
  };
  if (image.complete) setTimeout(check);
  else image.addEventListener('load', check, { once: true });
}
