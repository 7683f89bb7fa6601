/** Numbers that stories and guide give, against those of the code. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { widths } from '../../.storybook/toolbar.js';
import { defaultLimit } from '../../src/embed/listLimit.js';
import * as components from '../../src/exports/index.js';
import { goalNumbers } from '../../src/exports/model.js';
import { languages } from '../../src/i18n/languages.js';
import { partsOf } from '../../src/view/variants.js';
import { allGoals, twelveFunders } from '../../stories/support/articles.js';
import { demoStories } from '../../stories/support/demo/stories.js';
import { exampleThemes } from '../../stories/support/themes.js';

const words = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const inWords = (count: number) => words[count]!;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

// A component is an object made by `memo`; `NewsArticleJsonLd` shows nothing.
const drawn = Object.entries(components).filter(
  ([name]) => /^[A-Z]/.test(name) && name !== 'NewsArticleJsonLd',
);

test.each([
  ['stories/support/welcome/Notes.tsx', `${Math.min(...widths)} to ${Math.max(...widths)} px`],
  ['stories/support/welcome/Notes.tsx', `${inWords(exampleThemes.length)} very different designs`],
  ['stories/support/welcome/Promises.tsx', `${capital(inWords(drawn.length))} components`],
  ['stories/support/welcome/Promises.tsx', `from ${Math.min(...widths)} px`],
  ['stories/support/welcome/contentGroups.ts', `${inWords(demoStories.length)} stories in every variant`],
  ['stories/support/welcome/contentGroups.ts', `${inWords(exampleThemes.length)} examples`],
  ['stories/support/welcome/Hero.tsx', `${inWords(languages.length)} languages`],
  ['stories/ArticleCard.stories.tsx', `from ${Math.min(...widths)} px`],
  ['stories/SdgList.stories.tsx', `the ${inWords(languages.length)} languages`],
  ['stories/FunderList.stories.tsx', `${inWords(twelveFunders.length - 3)} are in a disclosure`],
  ['stories/articleCard/Extremes.stories.tsx', `${capital(inWords(twelveFunders.length))} funders`],
  ['stories/articleCard/Extremes.stories.tsx', `All ${allGoals.sdgs.length} goals`],
  ['stories/guide/Articles.mdx', `goals 1 to ${goalNumbers.length}`],
  ['stories/guide/Accessibility.mdx', `each of the ${inWords(languages.length)} languages`],
  ['stories/guide/Elements.mdx', `the first ${defaultLimit},`],
  ['stories/guide/Elements.mdx', `(default ${defaultLimit})`],
  ['stories/guide/Languages.mdx', `the ${inWords(languages.length)} official languages`],
  ['src/view/variants.ts', `${inWords(partsOf('standard').names!)} names per role`],
  ['README.md', `in ${inWords(languages.length)} languages`],
])('%s says "%s"', (file, statement) => {
  expect(readFileSync(file, 'utf8').replaceAll(/\s+/g, ' ')).toContain(statement);
});
