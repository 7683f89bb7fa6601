/**
 * The rules of a component for its root's selector, which `&` stands for in its CSS. No rule is in another, so that jsdom reads them too
 * (https://github.com/jsdom/jsdom/issues/3236).
 */
export function rulesFor(selector: string, css: string): string {
  return css.replaceAll('&', selector);
}
