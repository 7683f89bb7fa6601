import { expect, test } from 'vitest';
import { argTypesOf, propTables } from '../../.storybook/propTables.js';

const { transform } = propTables() as unknown as {
  transform: (code: string, id: string) => Promise<{ code: string } | undefined>;
};

/** The code that a file of stories becomes. */
const transformed = async (code: string) =>
  (await transform(code, '/stories/SdgBadge.stories.tsx'))?.code ?? '';

const argTypes = async (component: string) => {
  const code = await transformed(`const meta = {\n  component: ${component},\n};`);
  return JSON.parse(code.split(`${component}.argTypes = `)[1]?.slice(0, -1) ?? '{}');
};

test('a table of props has the comments and the types of the source, without the undefined of optional props', async () => {
  const { article, variant, opening } = await argTypes('ArticleCard');
  expect(article).toMatchObject({ type: { required: true }, table: { type: { summary: 'Article' } } });
  expect(article.description).toMatch(/^The article to show, as returned by `parseArticle`/);
  expect(variant.description).toMatch(/see `ArticleCardVariant`\./);
  expect(opening.table.type.summary).toBe("'text' | 'place'");
});

test('a table of props lists inherited props of ours, and not the attributes of HTML elements', async () => {
  const names = Object.keys(await argTypes('FunderList'));
  expect(names).toEqual(expect.arrayContaining(['funders', 'layout', 'limit', 'locale']));
  expect(names).not.toContain('className');
});

test.each(['boolean', 'number', 'string'])('a %s gets its own control, not that of an object', (type) => {
  const { prop } = argTypesOf([{ name: 'prop', type, required: false, description: '' }]);
  expect(prop).toMatchObject({ type: { name: type } });
});

test('a prop with a few values gets a control that offers them', async () => {
  const { aiLabels } = await argTypes('ArticleCard');
  expect(aiLabels.type).toEqual({ name: 'enum', value: ['required', 'all'], required: false });
});

test('stories of something that is no component of the package stay as they are', async () => {
  expect(await transformed('const meta = { component: Welcome };')).toBe('');
});
