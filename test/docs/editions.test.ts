import { expect, test } from 'vitest';
import { parseArticles } from '../../src/exports/model.js';
import { languages } from '../../src/i18n/languages.js';
import english from '../../stories/support/demo/stories.en.json' with { type: 'json' };
import { readSources } from '../support/sources.js';

const editions = readSources('stories/support/demo', /stories\.\w+\.json$/).map(({ path, text }) => ({
  tag: /stories\.(\w+)\.json$/.exec(path)?.[1] ?? '',
  stories: JSON.parse(text) as typeof english,
}));
const nameOf = ({ url }: { url: string }) => url.slice(url.lastIndexOf('/') + 1);

test('the demo newspaper has an edition in each language of the package', () => {
  expect(editions.map(({ tag }) => tag).toSorted()).toEqual(
    languages.map((language) => language.split('-')[0]).toSorted(),
  );
});

test.each(editions)(
  'the edition in $tag has the same stories with the same pictures, goals and dates',
  ({ stories }) => {
    const facts = (list: typeof english) =>
      list.map((story) => [nameOf(story), story.image?.src, story.published, story.sdgs]);
    expect(facts(stories)).toEqual(facts(english));
  },
);

test.each(editions)('every story of the edition in $tag is valid and in its language', ({ tag, stories }) => {
  const { articles, issues } = parseArticles(
    stories.map(({ image, ...story }) => ({
      ...story,
      image: image && { ...image, src: `https://example.org/${image.src}` },
    })),
  );
  expect(issues).toEqual([]);
  for (const { language = 'en' } of articles) expect(language.split('-')[0]).toBe(tag);
});
