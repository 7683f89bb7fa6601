import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';

const seed = readFileSync('test/fixtures/seed.txt', 'utf8');
const { articles, issues, evidence } = fromText(seed);
const [article] = articles;
const path = (entry: { path: string }) => entry.path;

test('one article, no issue', () => {
  expect(articles).toHaveLength(1);
  expect(issues).toEqual([]);
});

test('every field but the body is exactly what it must be', () => {
  const { body: _, id: __, ...fields } = article!;
  const ministry = (of: string) => ({ name: `Ministry of ${of}` });
  expect(fields).toEqual({
    language: 'en',
    section: 'News',
    scope: 'local',
    headline:
      'IOM Jordan Trains Officials on Combating Human Trafficking among Syrian Refugees and Host Communities',
    publisher: { name: 'IOM' },
    authors: [],
    locations: [
      { name: 'Mafraq', kind: 'province', country: 'JO' },
      { name: 'Za’atari', kind: 'camp', country: 'JO' },
      { name: 'Jordan', kind: 'country', country: 'JO' },
    ],
    participants: [
      ...['Interior', 'Labour', 'Justice', 'Social Development', 'Education', 'Health', 'Agriculture'].map(
        ministry,
      ),
      { name: 'Public Security Department' },
    ],
    partners: [
      { name: 'Counter Trafficking Unit', acronym: 'CTU', parent: 'Criminal Investigation Directorate' },
      { name: 'Ministry of Labour' },
    ],
    funders: [
      { name: 'US Bureau of Population Refugees and Migration', acronym: 'PRM', country: 'US' },
      { name: 'Canadian Department of Foreign Affairs, Trade, and Development', country: 'CA' },
    ],
    project: {
      name: 'Anti-Human Trafficking Awareness Raising Project and Direct Assistance for Syrians and Jordanians in Mafraq Governorate',
    },
    sdgs: [{ goal: 10 }],
    topics: [],
  });
});

test('the body is its nine paragraphs, each a part of the file, without the line of goals', () => {
  const texts = article!.body.map((block) =>
    'content' in block ? block.content.map(({ text }) => text).join('') : '',
  );
  const lines = seed.split('\n').map((line) => line.trim());
  expect(texts).toEqual(lines.filter((line) => line.endsWith('.')));
  expect(texts).toHaveLength(9);
});

test('every value has its evidence', () => {
  expect(evidence.map(path).sort()).toEqual(
    [
      ...['section', 'scope', 'headline', 'publisher.name', 'project.name', 'sdgs[0].goal'],
      ...Array.from({ length: 9 }, (_, index) => `body[${index}]`),
      ...[0, 1, 2].flatMap((index) => ['name', 'kind', 'country'].map((key) => `locations[${index}].${key}`)),
      ...Array.from({ length: 8 }, (_, index) => `participants[${index}].name`),
      ...['partners[0].name', 'partners[0].acronym', 'partners[0].parent', 'partners[1].name'],
      ...[
        'funders[0].name',
        'funders[0].acronym',
        'funders[0].country',
        'funders[1].name',
        'funders[1].country',
      ],
    ].sort(),
  );
});

test.each([
  ['scope', 'Local', 'scope-line'],
  ['publisher.name', 'IOM', 'headline-agency'],
  ['locations[0].name', 'Mafraq', 'kind-before-name'],
  ['locations[0].kind', 'province', 'kind-before-name'],
  ['locations[0].country', 'Jordan', 'only-country'],
  ['locations[1].kind', 'refugee camp', 'kind-before-name'],
  ['locations[2].country', 'Jordan', 'country-of-agency'],
  ['participants[3].name', 'Social Development', 'participants-from'],
  ['participants[7].name', 'Public Security Department', 'participants-from'],
  ['partners[0].parent', 'Criminal Investigation Directorate', 'parent-after-slash'],
  ['funders[0].country', 'US', 'country-in-name'],
  ['funders[1].country', 'Canadian', 'country-in-name'],
  ['funders[0].acronym', 'PRM', 'acronym-in-brackets'],
  ['sdgs[0].goal', 'SDG 10', 'goal-with-title'],
])('%s comes from "%s"', (at, words, rule) => {
  const found = evidence.find((entry) => entry.path === at);
  expect(found && [seed.slice(found.start, found.end), found.rule]).toEqual([words, rule]);
});

test('the shared noun of the ministries is restored, and the evidence says from where', () => {
  const found = evidence.find((entry) => entry.path === 'participants[0].name');
  expect(found?.head).toEqual({
    start: expect.any(Number),
    end: expect.any(Number),
    restored: 'Ministry of',
  });
  expect(seed.slice(found!.head!.start, found!.head!.end)).toBe('Ministries of');
  expect(evidence.find((entry) => entry.path === 'participants[7].name')?.head).toBeUndefined();
});
