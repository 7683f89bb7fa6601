/** The styles and the markup of a rendered `fragment`, for a page that has them in its head. */
export function splitFragment(fragment: string): { css: string; markup: string } {
  // The first `<style>` is the card's own: its texts are escaped.
  const [tag = '', css = ''] = /<style>([^<]*)<\/style>/.exec(fragment) ?? [];
  return { css, markup: fragment.replace(tag, '') };
}
