/** What a press release has beside its story, in each language: names are the same, words come from the locale. */
import type { Article } from '../../src/exports/index.js';
import { parseWithoutIssues } from './demo/stories.js';
import { logo } from './drawings.js';

const languages = ['en', 'fr', 'es', 'ar', 'ru'];
const site = 'https://example.org';

/** An article with a value in every such field. */
export function asRelease(article: Article): Article {
  const [funder = { name: 'Example Water Fund' }, ...funders] = article.funders;
  const release = parseWithoutIssues({
    ...article,
    funders: [
      {
        ...funder,
        identifier: 'https://ror.org/03yrm5c26',
        amounts: [
          { value: 250_000, currency: 'USD' },
          { value: 40_000, currency: 'KES' },
        ],
        statement: 'This work is made possible by the Example Water Fund.',
        disclaimer: 'The Example Water Fund does not necessarily share the views in this story.',
      },
      ...funders,
    ],
    glide: 'DR-2026-000011-KEN',
    disclosure: { ai: 'assisted', reviewedBy: 'The news desk' },
    translations: languages
      .filter((language) => language !== article.language)
      .map((language) => ({ language, url: `${site}/${language}/wells` })),
    attachments: [
      { name: 'The calendar', url: `${site}/calendar.pdf`, mediaType: 'application/pdf', bytes: 2_400_000 },
      { name: 'Levels of the wells', url: `${site}/levels.csv`, mediaType: 'text/csv', bytes: 48_000 },
    ],
    contacts: [
      {
        name: 'Example press office',
        role: 'Enquiries',
        email: 'press@example.org',
        phone: '+1 202 555 0100',
        url: `${site}/press`,
      },
    ],
    evidence: paragraphsOf(article)
      .slice(0, 2)
      .map((quote, index) => ({ path: ['headline', 'funders[0].name'][index], quote, url: `${site}/wells` })),
  });
  // A data URI, which parsing refuses.
  const [credited, ...others] = release.funders;
  return { ...release, funders: [{ ...credited!, logo: logo('Fund', 200, 100, 2) }, ...others] };
}

function paragraphsOf({ body }: Article): string[] {
  return body.flatMap((block) =>
    block.type === 'paragraph' ? block.content.map(({ text }) => text).join('') : [],
  );
}
