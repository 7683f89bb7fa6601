/**
 * Replaces `&` in a component's CSS with the selector of its root. That CSS never nests rules, and neither does the result: jsdom 26
 * reports nested rules as an error.
 */
export function rulesFor(selector: string, css: string): string {
  return css.replaceAll('&', selector);
}
