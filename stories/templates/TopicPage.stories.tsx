import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import type { Locale } from '../../src/exports/index.js';
import { Narrowable } from '../support/Narrowable.js';
import { PageTemplate } from '../support/PageTemplate.js';

/** An introduction, and stories that readers narrow by goal, funder, publisher and more. */
function TopicPageTemplate({ locale: requested }: { locale?: Locale }) {
  return (
    <PageTemplate locale={requested}>
      {({ words, select }, locale) => (
        <>
          <h1 className="newspaper-title">{words.topic}</h1>
          <p className="newspaper-intro">{words.topicIntro}</p>
          <Narrowable
            articles={select(
              'four-valleys-water',
              'keeper-of-merrow-light',
              'open-rain-map',
              'seed-library-wend',
              'last-generator',
            )}
            locale={locale}
            label={words.topic}
          />
        </>
      )}
    </PageTemplate>
  );
}

const meta = {
  title: 'Templates/Topic page',
  component: TopicPageTemplate,
  tags: ['!autodocs'],
  parameters: { wholePage: true, controls: { disable: true } },
} satisfies Meta<typeof TopicPageTemplate>;

export default meta;

export const TopicPage: StoryObj<typeof meta> = {
  name: 'Topic page',
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    await expect(canvas.getByRole('navigation')).toBeVisible();
    await expect(canvas.getAllByRole('article')).toHaveLength(5);
  },
};

/** What a reader does: tested, not shown. */
export const Narrowed: StoryObj<typeof meta> = {
  tags: ['!dev', '!autodocs'],
  play: async ({ canvas }) => {
    const value = canvas
      .getAllByRole('link', { hidden: true })
      .find(({ className }) => className === 'nc-filter')!;
    if (!value.checkVisibility({ contentVisibilityAuto: true })) {
      await userEvent.click(canvas.getByRole('navigation').querySelector('summary')!);
    }
    const count = Number(value.querySelector('.nc-count')?.textContent);
    await userEvent.click(value);
    await expect(canvas.getAllByRole('article')).toHaveLength(count);
    await userEvent.click(canvas.getByRole('navigation').querySelector('.nc-all')!);
    await expect(canvas.getAllByRole('article')).toHaveLength(5);
  },
};
