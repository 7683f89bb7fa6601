import { directionOf } from 'news-cards/model';

export const escapeHtml = (text) => `${text}`.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The path of an address of the site. */
export const pathTo = ({ url }, address = '') => `${new URL(url).pathname}${address}`;

/** The locale of a language, if the site has it, else the site's first. */
export const localeFor = ({ locales, languages }, tag = '') =>
  locales[tag.split('-', 1)[0]] ?? locales[languages[0]];

/** The name of a language in itself. */
export const languageName = (tag) => new Intl.DisplayNames([tag], { type: 'language' }).of(tag);

/** A page: its head, the name of the site with its languages, and what it is about. */
export function layout(site, page) {
  const { heading, title = heading, address, source = site.url + address, feed = 'feed.xml', body } = page;
  // A goal's own page has its tab alone, any other those of the newest week.
  const { goals = site.goals, language = localeFor(site).language } = page;
  const { head = `<meta name="description" content="${escapeHtml(site.description)}">` } = page;
  const name = escapeHtml(title ? `${title} – ${site.title}` : site.title);
  const feedLink = pathTo(site, feed);
  const Name = heading ? 'p' : 'h1';
  return `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
<link rel="alternate" type="application/atom+xml" href="${feedLink}" title="${name}">
<link rel="stylesheet" href="${pathTo(site, 'styles.css')}">
${address === undefined ? '' : `<link rel="canonical" href="${escapeHtml(source)}">`}
${site.rslLicense && `<link rel="license" type="application/rsl+xml" href="${escapeHtml(site.rslLicense)}">`}
${head}
</head>
<body>
<header class="site" dir="${directionOf(language)}" data-goals="${goals.join(' ')}">
<${Name}><a href="${pathTo(site)}">${escapeHtml(site.title)}</a></${Name}>
<nav aria-label="${escapeHtml(site.title)}">
<a href="${pathTo(site, 'all/')}">${localeFor(site, language).allStories}</a>
${languageLinks(site)}
<a href="${feedLink}">Atom</a>
</nav>
</header>
<main>
${heading ? `<h1>${escapeHtml(heading)}</h1>` : ''}
${withPaths(site, body)}
</main>
</body>
</html>
`;
}

function languageLinks(site) {
  const link = ([tag, address]) =>
    `<a href="${pathTo(site, address)}" lang="${tag}">${escapeHtml(languageName(tag))}</a>`;
  return [...(site.addresses.languages ?? [])].map(link).join('\n');
}

/** Makes links within the site paths, so that a copy of it works anywhere. */
function withPaths(site, html) {
  return html.replaceAll(`href="${escapeHtml(site.url)}`, `href="${pathTo(site)}`);
}
