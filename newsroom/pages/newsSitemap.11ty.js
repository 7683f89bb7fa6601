/** The stories of the two days before `--now`, for Google News, which accepts 1,000; without `--now` there are none. */
import { escapeHtml } from '../lib/layout.js';

export const data = { permalink: 'news-sitemap.xml' };

export function render({ newsroom: site }) {
  const isNews = ({ article: { published, status }, source }) => {
    const hours = (Date.parse(process.env.NEWSROOM_NOW) - Date.parse(published)) / 3_600_000;
    return hours >= 0 && hours <= 48 && status?.type !== 'withdrawn' && source.startsWith(site.url);
  };
  const entry = ({
    article: { language, headline, published },
    source,
  }) => `<url><loc>${escapeHtml(encodeURI(source))}</loc><news:news>
<news:publication><news:name>${escapeHtml(site.title)}</news:name><news:language>${newsLanguage(language)}</news:language></news:publication>
<news:publication_date>${published}</news:publication_date><news:title>${escapeHtml(headline)}</news:title>
</news:news></url>`;
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${site.stories.filter(isNews).slice(0, 1000).map(entry).join('\n')}
</urlset>
`;
}

/** Google asks for the language without a region, but for the script of Chinese. */
function newsLanguage(tag) {
  const { language, script } = new Intl.Locale(tag).maximize();
  return language === 'zh' ? (script === 'Hant' ? 'zh-tw' : 'zh-cn') : language;
}
