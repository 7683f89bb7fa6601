// @ts-nocheck: it mixes fields of inputs, which `parseArticles` checks.

import arabic from '../../stories/support/demo/stories.ar.json' with { type: 'json' };
import english from '../../stories/support/demo/stories.en.json' with { type: 'json' };

const correction = {
  type: 'correction',
  date: '2024-05-04',
  text: 'An earlier version of this story gave the wrong number of rooms in the clinic. It has three rooms, not two.',
};
const evidence = [{ path: 'headline', quote: 'The clinic has three rooms.' }];
const fields = [
  'headline',
  'section',
  'scope',
  'publisher',
  'summary',
  'body',
  'dateline',
  'published',
  'updated',
];
const lists = ['authors', 'locations', 'sdgs', 'funders', 'partners', 'participants'];

/**
 * Articles of parts of the demo stories, each left out at times, so that no two parts always occur together; with widths of frames.
 *
 * @returns {Generator<{ article: object, width: number, generatedAt: string | undefined }>}
 */
export function* randomArticles(parseArticles, count) {
  let seed = 7;
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  const chance = (share) => random() < share;
  const pick = (list) => list[Math.floor(random() * list.length)];
  for (let index = 0; index < count; index++) {
    const language = chance(0.2) ? 'ar' : 'en';
    const stories = language === 'ar' ? arabic : english;
    const input = { language };
    // Some articles have little more than a headline, or nothing.
    const share = chance(0.1) ? 0 : 0.2 + 0.8 * random();
    for (const field of fields)
      if (field === 'headline' || chance(share)) input[field] = pick(stories)[field];
    for (const field of lists) {
      const more = Array.from({ length: chance(0.3) ? 3 : 1 }, () => pick(stories)[field] ?? []).flat();
      if (chance(share)) input[field] = more;
    }
    if (chance(share && 0.5)) input.image = pictureFor(pick, chance, stories);
    if (chance(0.12)) input.status = correction;
    if (chance(0.2)) input.evidence = evidence;
    const { articles } = parseArticles([input]);
    yield {
      article: articles[0],
      width: 240 + Math.floor(random() * 900),
      generatedAt: chance(0.2) ? '2024-05-09' : undefined,
    };
  }
}

function pictureFor(pick, chance, stories) {
  return {
    src: 'https://example.org/picture.jpg',
    alt: 'A picture',
    width: 1600,
    height: pick([800, 900, 1200]),
    credit: chance(0.7) ? 'UNHCR' : undefined,
    caption: chance(0.4) ? pick(stories).summary : undefined,
  };
}
