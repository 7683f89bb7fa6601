/** Separates the styles from the markup of a rendered `fragment`, for a page that has styles in its head. */
export function splitFragment(fragment: string): { css: string; markup: string } {
  // The first `<style>` is the card's own, because its texts are escaped.
  let css = '';
  const markup = fragment.replace(/<style>([^<]*)<\/style>/, (_, text: string) => {
    css = text;
    return '';
  });
  return { css, markup };
}
