/** How a page's styles distort official artwork. */
type SdgIconFault =
  /** Squeezed or stretched. */
  | 'squashed'
  /** Parts are cut off. */
  | 'cropped'
  | 'rounded'
  /** Its colours are changed by a filter or blend mode. */
  | 'filtered'
  /** Partly transparent. */
  | 'faded'
  /** Rotated, scaled or skewed. */
  | 'transformed'
  /** Smaller than 32 px. */
  | 'small';

export interface SdgIconIssue {
  image: HTMLImageElement;
  fault: SdgIconFault;
  /** In English: the icon, the problem, and the element and property that cause it. */
  message: string;
}

/**
 * Smallest edge in CSS pixels at which the text on an icon is legible. This is our own minimum: the UN's guidelines of
 * September 2023 require complete, undistorted icons and, as far as we know, give no minimum size for screens.
 */
const minimum = 32;

/**
 * Finds styles that distort official icons in ways the UN's guidelines forbid, for warnings in development. It reads computed
 * styles, so the page must be laid out; hidden icons are skipped. Run it for each state of a page: narrow, dark, hovered.
 *
 * @param root An icon of `SdgIcon` or `SdgList`, or an ancestor of icons.
 */
export function checkSdgIcons(root: Element): SdgIconIssue[] {
  const images = [root, ...root.querySelectorAll('.nc-artwork')].filter(
    (element): element is HTMLImageElement => element.matches('img.nc-artwork'),
  );
  return images.flatMap((image) =>
    image.offsetWidth > 0 && image.offsetHeight > 0
      ? [...faultsOf(image)].map(([fault, what]) => ({ image, fault, message: messageOf(image, what) }))
      : [],
  );
}

function messageOf(image: HTMLImageElement, what: string): string {
  return `the official icon "${image.alt}" must be shown untouched, but ${what}`;
}

function* faultsOf(image: HTMLImageElement): Generator<[SdgIconFault, string]> {
  const { offsetWidth: width, offsetHeight: height } = image;
  const { objectFit, transform, rotate, scale, clipPath, maskImage } = getComputedStyle(image);
  const ratio = (image.naturalWidth || 1) / (image.naturalHeight || 1);
  const fits = Math.abs(width / height / ratio - 1) < 0.02;
  if (objectFit === 'fill' && !fits) yield ['squashed', `it is squashed into ${width} × ${height} px`];
  if ((!fits && /cover|none/.test(objectFit)) || clipPath !== 'none' || maskImage !== 'none') {
    yield ['cropped', 'a part of it is cut off, by object-fit, clip-path or mask'];
  }
  if ([transform, rotate, scale].some((value) => value !== 'none')) {
    yield ['transformed', 'a transform, rotate or scale changes it'];
  }
  if (Math.min(width, height) < minimum) {
    yield ['small', `it is ${width} × ${height} px; the minimum is ${minimum} px`];
  }
  for (let element: Element | null = image; element; element = element.parentElement) {
    const style = getComputedStyle(element);
    const name = `<${element.localName}${element.classList.length ? ` class="${element.className}"` : ''}>`;
    const clips = element === image || style.overflowX !== 'visible';
    if (element.closest('.nc-sdg-icon') && clips && style.borderStartStartRadius !== '0px') {
      yield ['rounded', `border-radius of ${name} rounds its corners`];
    }
    // A page that is fading in will be opaque soon.
    if (element.getAnimations().length > 0) continue;
    if (style.filter !== 'none' || style.mixBlendMode !== 'normal') {
      yield ['filtered', `filter or mix-blend-mode of ${name} changes its colours`];
    }
    if (Number(style.opacity) < 1) yield ['faded', `opacity of ${name} makes it translucent`];
  }
}
