import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { PressReleaseWorkbench } from '../support/PressReleaseWorkbench.js';
import { samples } from '../support/samples.js';

const meta = {
  id: 'guide-from-press-release-to-card',
  title: 'Press release to card',
  component: PressReleaseWorkbench,
  args: { samples },
  // It has its own layout and card width. Its docs page is written by hand.
  globals: { width: 'full' },
  tags: ['!autodocs'],
  parameters: { controls: { disable: true }, docs: { toc: { disable: true } } },
} satisfies Meta<typeof PressReleaseWorkbench>;

export default meta;
type Story = StoryObj<typeof meta>;

// Shown in the guide's page, so hidden from the sidebar.
export const Workbench: Story = {
  tags: ['!dev', '!autodocs'],
  play: async ({ canvas }) => {
    const field = canvas.getByRole('textbox', { name: /^Press release/ });
    await expect(field).toHaveValue(samples['IOM Jordan']);
    await expect(await canvas.findByRole('heading', { name: /^IOM Jordan Trains Officials/ })).toBeVisible();
  },
};

const clinic = `News
National

New clinic opens in Zarqa, Jordan

The clinic is funded by the Example Health Fund (EHF) and serves 4,000 people.

SDG 3 - Good Health and Well-being`;

/** A new text gives a new card; a faulty text gives issues. */
export const Typing: Story = {
  tags: ['!dev', '!autodocs'],
  play: async ({ canvas }) => {
    const field = canvas.getByRole('textbox', { name: /^Press release/ });
    await userEvent.clear(field);
    await expect(await canvas.findByText('No card: there is no article in the text.')).toBeVisible();
    await expect(canvas.queryByRole('article')).toBeNull();
    await waitFor(() =>
      expect(canvas.getByRole('status')).toHaveTextContent(/^No article, 0 values found, 1 issue\.$/),
    );

    await userEvent.click(field);
    await userEvent.paste(clinic);
    const card = await canvas.findByRole('article');
    await waitFor(() =>
      expect(within(card).getByRole('heading')).toHaveTextContent('New clinic opens in Zarqa, Jordan'),
    );
    await expect(card.querySelector('[data-goal="3"]')).not.toBeNull();
    await expect(canvas.getByRole('status')).toHaveTextContent(/^One article/);

    await userEvent.type(field, '{Control>}{Home}{/Control}');
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Start from' }), 'Fisheries');
    await expect(await canvas.findByRole('article')).toBeVisible();
    await expect(field).toHaveValue(samples.Fisheries);

    await userEvent.click(canvas.getByRole('radio', { name: '240' }));
    await expect(canvas.getByRole('article').getBoundingClientRect().width).toBe(240);
  },
};

/** Each sample, in six languages and every format, gives a card and marks its values in the text. */
export const EverySource: Story = {
  tags: ['!dev', '!autodocs'],
  play: async ({ canvas, canvasElement }) => {
    for (const [name, [format, language]] of Object.entries(sources)) {
      await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Start from' }), name);
      await expect(
        await canvas.findByText(new RegExp(`^Read as ${format}: .* Language: ${language}`)),
      ).toBeVisible();
      const card = canvas.getByRole('article');
      await expect(canvas.getByRole('status')).toHaveTextContent(
        /^(One|\d+) articles?, [1-9]\d* values? found/,
      );
      const marked = [...canvasElement.querySelectorAll('.bench-lines code')].map((mark) => mark.textContent);
      await expect(marked, name).toContain('headline');
      await expect(card, name).toBeVisible();
    }
  },
};

const sources: Readonly<Record<string, [format: string, language: string]>> = {
  French: ['a press release', 'fr'],
  Spanish: ['a press release', 'es'],
  Arabic: ['a press release', 'ar'],
  Russian: ['a press release', 'ru'],
  Chinese: ['a press release', 'zh'],
  'Feed, RSS 2.0': ['a feed', 'en'],
  'Feed, RDF': ['a feed', 'en'],
  'Feed, Atom': ['a feed', 'en'],
  'Feed, JSON': ['a feed', 'en'],
  'JSON-LD': ['JSON-LD', 'en'],
  'Page with JSON-LD': ['JSON-LD', 'en'],
  'ReliefWeb, a report': ['an answer of ReliefWeb', 'fr'],
  'ReliefWeb, a list': ['an answer of ReliefWeb', 'en'],
};
