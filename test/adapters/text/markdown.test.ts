import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text/text.js';

const text = `# Clean water reaches three villages

**Families no longer walk two hours to the river, since three new wells were opened on Monday.**

Families in three villages of the Northern Region have had clean water since Monday. The wells were drilled by **local engineers** in *four* weeks, and the plans are [on the project's page](https://example.org/wells).

## What comes next

The project is funded by the **Nordic Water Fund**. Two more wells will follow in the spring, and a third one is planned for the following year.

- a well in the market square
- a well behind the [school](https://example.org/school)

![Children at a well](well.jpg)
`;
const { articles, evidence } = fromText(text);
const [article] = articles;

test('Markdown marks never appear in the article', () => {
  expect(JSON.stringify(article)).not.toMatch(/\*\*|\]\(|## |\u2060|well\.jpg/);
});

test('a heading becomes the headline, and a bold line below it the standfirst', () => {
  expect(article).toMatchObject({
    headline: 'Clean water reaches three villages',
    summary: 'Families no longer walk two hours to the river, since three new wells were opened on Monday.',
  });
});

test('the body keeps its heading, its list and its links', () => {
  expect(article?.body.map(({ type }) => type)).toEqual(['paragraph', 'heading', 'paragraph', 'list']);
  expect(JSON.stringify(article?.body)).toContain(
    '{"text":"on the project\'s page","url":"https://example.org/wells"}',
  );
  expect(JSON.stringify(article?.body)).toContain('{"text":"school","url":"https://example.org/school"}');
});

test('a name in bold is found, and its evidence is its span in the input', () => {
  const found = evidence.find(({ path }) => path === 'funders[0].name');
  expect(article?.funders).toEqual([{ name: 'Nordic Water Fund' }]);
  expect(found && text.slice(found.start, found.end)).toBe('Nordic Water Fund');
});

describe('text that only looks like Markdown is kept', () => {
  test.each([
    'Rooms 2*3 and 4*5 are open',
    'The file_name_one is here',
    'Price: 5 # 6',
    'An [open bracket and (another',
  ])('%s', (line) => {
    expect(
      fromText(`${line}\n\nThe paragraph says ${line} again, in a sentence that is long enough.`).articles[0]
        ?.headline,
    ).toBe(line);
  });
});
