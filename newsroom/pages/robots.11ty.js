/** Robots read this file only at the root of a host: below a path, copy its lines to the file there. */
export const data = { permalink: 'robots.txt' };

export function render({ newsroom: { url, rslLicense } }) {
  return `${rslLicense && `License: ${rslLicense}\n\n`}User-agent: *
Disallow:

Sitemap: ${url}sitemap.xml
Sitemap: ${url}news-sitemap.xml
`;
}
