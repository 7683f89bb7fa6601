/**
 * What a content security policy must name to let the styles of static cards pass: a `'sha256-…'` for each `<style>` in the
 * markup, each once, for `style-src`. Needs `crypto.subtle`: Node 20, a page by https.
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
