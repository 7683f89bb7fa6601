import { describe, expect, test } from 'vitest';
import { renderToHtml } from '../../src/embed/static/renderToHtml.js';
import { definitions } from '../../src/model/schema.js';
import { withInherited } from '../support/withInherited.js';
import { articleOf, everyField } from './inputs.js';

/** An article with every list and object of the model, each with only its required fields. */
const bare = {
  headline: 'Nurses open a clinic in Kakuma',
  status: { type: 'withdrawn' },
  body: [
    { type: 'paragraph', content: [{ text: 'The clinic has two rooms.' }] },
    { type: 'list', items: [[{ text: 'A third room' }]] },
    { type: 'quote', content: [{ text: 'We needed this.' }] },
  ],
  dateline: { place: 'Kakuma' },
  publisher: { name: 'UNHCR' },
  authors: [{ name: 'A nurse' }],
  image: { src: '/1.jpg', alt: 'A house', sources: [{ src: '/2.jpg', width: 800 }] },
  locations: [{ name: 'Kakuma' }],
  participants: [{ name: 'Nurses’ Association' }],
  partners: [{ name: 'County Health Service' }],
  funders: [{ name: 'Fund for Clinics' }],
  project: { name: 'Clinics Nearby' },
  sdgs: [{ goal: 3 }],
  topics: ['health'],
};

/** Valid values of the optional fields of an article and its parts: `url` of an article, of its publisher, of a run, … */
const values: Record<string, unknown> = {
  ...everyField,
  ...everyField.locations[0],
  ...everyField.image,
  ...everyField.image.disclosure,
  ...everyField.publisher,
  ...everyField.funders[0],
  ...everyField.sdgs[0],
  alt: undefined,
  decorative: true,
  embargoUntil: '9999-01-01T00:00:00Z',
  ordered: true,
  reason: 'None',
  source: 'A minister',
  text: 'Something else',
  url: 'https://evil.example/',
  warning: 'It shows the dead.',
};
const fields = Object.keys(values).filter(
  (name) => !['headline', 'name', 'src', 'place', 'goal', 'alt'].includes(name),
);

describe('a field that every object inherits', () => {
  test('the list of fields below is complete', () => {
    const optional = Object.values(definitions).flatMap((schema) =>
      'entries' in schema ? Object.entries(schema.entries).filter(([, { type }]) => type === 'optional') : [],
    );
    expect(optional.map(([name]) => name).filter((name) => name !== 'alt' && !fields.includes(name))).toEqual(
      [],
    );
  });

  test.each(fields)('is not read into an article or a part of it: %s', (name) => {
    const expected = JSON.stringify(articleOf(bare));
    expect(withInherited(name, values[name], () => JSON.stringify(articleOf(bare)))).toBe(expected);
  });

  test('may be read-only', () => {
    const article = withInherited('url', 'https://evil.example/', () => articleOf(everyField), false);
    expect(article.url).toBe(everyField.url);
  });

  test.each(fields)('is not shown by a card: %s', (name) => {
    for (const status of [bare.status, undefined]) {
      const html = () => renderToHtml({ ...bare, status }, { variant: 'full' }).html;
      expect(withInherited(name, values[name], html)).toBe(html());
    }
  });
});

test('every field of an article and its parts is an own property', () => {
  const { Article, Image, Publisher, Funder, Place, Run, GoalReference } = definitions;
  const article = articleOf({ ...bare, status: undefined });
  const [block] = article.body;
  const parts: [unknown, { entries: object }][] = [
    [article, Article],
    [article.image, Image.pipe[0]],
    [article.publisher, Publisher],
    [article.funders[0], Funder],
    [article.locations[0], Place],
    [article.sdgs[0], GoalReference],
    [block?.type === 'paragraph' && block.content[0], Run],
  ];
  for (const [part, { entries }] of parts) expect(Object.keys(part as object)).toEqual(Object.keys(entries));
});
