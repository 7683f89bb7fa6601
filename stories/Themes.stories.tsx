import type { Meta, StoryObj } from '@storybook/react-vite';
import type { CSSProperties } from 'react';
import { expect, userEvent } from 'storybook/test';
import { ArticleCard, type ArticleCardProps } from '../src/exports/index.js';
import { tokens } from '../src/theme/tokens.js';
import { blocks, complete, manyFunders, seed } from './support/articles.js';
import { ThemeSolver } from './support/ThemeSolver.js';
import { broadsheet, bulletin, type ExampleTheme, exampleThemes, fieldNotes } from './support/themes.js';
import './support/stories.css';
import './support/themeStage.css';

const meta = {
  id: 'guide-themes',
  title: 'Make it yours/Themes',
  component: ArticleCard,
  // The guide's page on theming shows them, one by one.
  tags: ['!autodocs'],
  args: { article: complete },
  globals: { width: 'full' },
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof ArticleCard>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Describes what to look at in a story; shown above it. */
const look = (story: string) => ({ docs: { description: { story }, source: { code: null } } });

const schemes = ['light', 'dark'] as const;

interface StageProps {
  theme: ExampleTheme;
  scheme: (typeof schemes)[number];
  cards: readonly ArticleCardProps[];
}

/** A page with cards, in one theme and one scheme. */
function Stage({ theme: { name, className }, scheme, cards }: StageProps) {
  return (
    <section
      className={`theme-stage ${className}`}
      data-color-scheme={scheme}
      aria-label={`${name}, ${scheme}`}
    >
      {cards.map((props, index) => (
        <ArticleCard key={index} {...props} />
      ))}
    </section>
  );
}

/** One theme in light and dark: a card with a picture, one with many names, and a full story. */
function themeStory(theme: ExampleTheme, story: string): Story {
  return {
    name: theme.name,
    parameters: look(story),
    render: ({ locale }) => (
      <div className="theme-stages">
        {schemes.map((scheme) => (
          <Stage
            key={scheme}
            theme={theme}
            scheme={scheme}
            cards={[
              { article: complete, locale },
              { article: manyFunders, locale },
              { article: blocks, locale, variant: 'full' },
            ]}
          />
        ))}
      </div>
    ),
  };
}

export const Broadsheet: Story = themeStory(
  broadsheet,
  'A newspaper: warm paper, old-style serifs for every word, a light headline, one oxblood accent.',
);

export const Bulletin: Story = themeStory(
  bulletin,
  'An agency that has to be seen: cobalt on white, yellow on navy, a heavy narrow grotesque.',
);

export const FieldNotes: Story = themeStory(
  fieldNotes,
  'A friendly notebook: sage paper, round corners, round letters where the system has them.',
);

export const SideBySide: Story = {
  name: 'Side by side',
  parameters: look('The same card in three themes, light above dark: only custom properties differ.'),
  render: ({ locale }) => (
    <div className="theme-board">
      {schemes.map((scheme) =>
        exampleThemes.map((theme) => (
          <Stage
            key={theme.name + scheme}
            theme={theme}
            scheme={scheme}
            cards={[{ article: complete, locale }]}
          />
        )),
      )}
    </div>
  ),
};

const moreContrast = Object.fromEntries(
  tokens.map(({ name, moreContrast }) => [name, moreContrast]),
) as CSSProperties;

export const MoreContrast: Story = {
  name: 'More contrast',
  parameters: look(
    'The effect of `tokens.css` for readers who prefer more contrast: text at 7:1, edges at ' +
      '4.5:1, overriding the theme around the card.',
  ),
  render: ({ locale }) => (
    <div className="theme-stages" style={moreContrast}>
      {schemes.map((scheme) => (
        <section key={scheme} className="theme-stage" data-color-scheme={scheme} aria-label={scheme}>
          <ArticleCard article={complete} locale={locale} />
        </section>
      ))}
    </div>
  ),
};

export const FromABrandColor: Story = {
  name: 'From a brand colour',
  parameters: look(
    'Type or pick a colour. `solveTheme` keeps its hue and changes its lightness only as far as necessary for every ' +
      'pair to be readable.',
  ),
  render: ({ locale }) => <ThemeSolver article={seed} brandColor="#f28c28" locale={locale} />,
  play: async ({ canvas }) => {
    const field = canvas.getByRole('textbox', { name: 'Brand colour' });
    await userEvent.clear(field);
    await userEvent.type(field, 'tomat');
    await expect(await canvas.findByText(/^brandColor: received "tomat"/)).toBeVisible();
    await expect(canvas.queryByRole('article')).toBeNull();
    await userEvent.type(field, 'o');
    await expect(await canvas.findAllByRole('article')).toHaveLength(2);
    for (const table of canvas.getAllByRole('table')) await expect(table).not.toHaveTextContent('fails');
  },
};
