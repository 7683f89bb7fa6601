import type { Meta, StoryObj } from '@storybook/react-vite';
import type { CSSProperties } from 'react';
import { expect, spyOn, userEvent } from 'storybook/test';
import { ArticleCard, type ArticleCardProps, type Locale } from '../src/exports/index.js';
import { tokens } from '../src/theme/tokens.js';
import { complete } from './support/articles.js';
import { FrontPageTemplate } from './support/FrontPageTemplate.js';
import { look } from './support/look.js';
import { seed } from './support/seed.js';
import { ThemeSolver } from './support/ThemeSolver.js';
import { broadsheet, bulletin, type ExampleTheme, exampleThemes, quiet } from './support/themes.js';
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

/** The same front page in a theme; the toolbar sets the colour scheme. */
function themeStory({ name, className }: ExampleTheme, story: string): Story {
  return {
    name,
    parameters: { ...look(story, null), wholePage: true },
    render: ({ locale }) => (
      <div className={className}>
        <FrontPageTemplate locale={locale as Locale} />
      </div>
    ),
  };
}

export const Broadsheet: Story = themeStory(
  broadsheet,
  'A newspaper of paper and rules: a light display serif, centred; cards lie on the page itself.',
);

export const Bulletin: Story = themeStory(
  bulletin,
  'An agency that has to be seen: panels with an edge on a coloured page, a heavy sans.',
);

export const Quiet: Story = themeStory(
  quiet,
  'For the pages of others: no surface, no rules and no side; words and pictures stand on the host’s own ground.',
);

export const SideBySide: Story = {
  name: 'Side by side',
  parameters: look('The same card in three themes, light above dark: only custom properties differ.', null),
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
    null,
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
    null,
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
    const copied = spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await userEvent.click(canvas.getByRole('button', { name: 'Copy the CSS' }));
    await expect(await canvas.findByText('Copied')).toBeVisible();
    await expect(copied).toHaveBeenCalledWith(canvas.getByText(/^\.our-news \{/).textContent);
    copied.mockRestore();
  },
};
