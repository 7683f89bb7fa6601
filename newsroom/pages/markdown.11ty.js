/** The text of each story as Markdown, beside its page. */
import { toMarkdown } from 'news-cards/output/markdown';
import { localeFor } from '../lib/layout.js';

export const data = {
  pagination: { data: 'newsroom.stories', size: 1, alias: 'story' },
  permalink: ({ story }) => `${story.address}index.md`,
};

export function render({ newsroom: site, story: { article } }) {
  return toMarkdown(article, { locale: localeFor(site, article.language), baseUrl: site.url });
}
