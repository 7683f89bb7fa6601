import { describe, expect, test } from 'vitest';
import { fromFeed } from '../../../src/adapters/feed/fromFeed.js';
import type { AdapterResult } from '../../../src/adapters/internal/result.js';
import { fromJsonLd } from '../../../src/adapters/jsonLd/fromJsonLd.js';
import { fromHtml } from '../../../src/adapters/page/fromHtml.js';

type Read = (headline: string, language: string, options?: { language: string }) => AdapterResult;

/** Readers of what names a language for all that is in it. */
const readers: Record<string, Read> = {
  'an RSS feed': (headline, language, options) =>
    fromFeed(
      `<rss version="2.0"><channel><title>News</title><language>${language}</language><item><title>${headline}</title><guid>1</guid></item></channel></rss>`,
      options,
    ),
  'an Atom feed': (headline, language, options) =>
    fromFeed(
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}"><title>News</title><entry><id>1</id><title>${headline}</title></entry></feed>`,
      options,
    ),
  'a JSON Feed': (headline, language, options) =>
    fromFeed(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'News',
        language,
        items: [{ id: '1', title: headline, content_text: headline }],
      }),
      options,
    ),
  'a page': (headline, language, options) =>
    fromHtml(`<html lang="${language}"><title>${headline}</title><h1>${headline}</h1></html>`, options),
  'JSON-LD in a page': (headline, language, options) =>
    fromJsonLd(
      `<html lang="${language}"><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline })}</script></html>`,
      options,
    ),
  'a JSON-LD context': (headline, language) =>
    fromJsonLd({
      '@context': ['https://schema.org', { '@language': language }],
      '@type': 'NewsArticle',
      headline,
    }),
};

const arabic = 'عيادة جديدة تفتح أبوابها في المفرق UNICEF';

describe.each(Object.entries(readers))('the language of %s', (_, read) => {
  const languageOf = (...given: Parameters<Read>) => read(...given).articles[0]?.language;

  test.each([
    ['en-US', arabic, 'ar'],
    ['en', 'Новая клиника открылась в Мафраке', 'ru'],
    ['fr', '约旦新诊所开业', 'zh'],
    ['zh', 'ヨルダンで新しいクリニックがオープン', 'ja'],
    ['ar', 'The new clinic in Mafraq is open for the people of the camp', 'en'],
  ])('is not %s for a story in another script: %s', (named, headline, expected) => {
    const { articles, issues } = read(headline, named);
    expect(articles[0]?.language).toBe(expected);
    expect(issues).toContainEqual(
      expect.objectContaining({
        code: 'repaired',
        severity: 'warning',
        message: expect.stringContaining(`"${named}" for a text in another script`),
      }),
    );
  });

  test.each([
    ['ps', arabic],
    ['zh-TW', '約旦新診所開業'],
    ['ja', '東京国際会議'],
    ['ko', '서울에서 회의'],
    ['sr', 'Nova klinika je otvorena u Mafraku i to je za sve'],
    ['en-US', 'A clinic, عيادة, opens in Mafraq'],
    ['ar', 'UNHCR'],
    ['en', '2024'],
  ])('stays %s for %s', (named, headline) => {
    expect(languageOf(headline, named)).toBe(named);
  });
});

test.each(['a page', 'JSON-LD in a page'])('the language that a caller gives for %s is taken', (name) => {
  expect(readers[name]?.(arabic, 'en', { language: 'ckb' }).articles[0]?.language).toBe('ckb');
});

test('an article that names its own language keeps it', () => {
  const item = `<item><title>${arabic}</title><dc:language>ps</dc:language></item>`;
  const feed = `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>News</title><language>en-US</language>${item}</channel></rss>`;
  expect(fromFeed(feed).articles[0]?.language).toBe('ps');
  const linked = { '@type': 'NewsArticle', headline: arabic, inLanguage: 'ps' };
  expect(fromJsonLd(linked).articles[0]?.language).toBe('ps');
});
