/**
 * Values for `style-src` in a content security policy, to allow the styles of static cards: one `'sha256-…'` per distinct `<style>` in
 * the markup. Needs `crypto.subtle`: Node 20, or an https page.
 */
export async function styleHashes(html: string): Promise<string[]> {
  const styles = new Set(Array.from(html.matchAll(/<style>([^<]*)<\/style>/g), ([, style = '']) => style));
  return Promise.all(
    Array.from(styles, async (style) => {
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
      return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
    }),
  );
}
