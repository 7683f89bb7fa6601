import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { EmbedBuilder } from '../support/embedBuilder/EmbedBuilder.js';
import { samples } from '../support/samples.js';

const meta = {
  id: 'guide-embed-builder',
  title: 'Embed builder',
  component: EmbedBuilder,
  args: { samples },
  // It has its own layout, and its pages their own widths. Its docs page is written by hand.
  globals: { width: 'full' },
  tags: ['!autodocs'],
  parameters: { controls: { disable: true }, docs: { toc: { disable: true } } },
  // Otherwise a story would start with the state that the previous one left in the URL.
  beforeEach: () => () => window.history.replaceState(window.history.state, '', '#'),
} satisfies Meta<typeof EmbedBuilder>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Generous, because the worker and the scripts are built on first use. */
const buildTimeout = { timeout: 60_000 };

/** The documents of the six pages. */
function pagesIn(canvasElement: HTMLElement): (Document | null)[] {
  return [...canvasElement.querySelectorAll('iframe')].map(({ contentDocument }) => contentDocument);
}

// Shown in the guide's page, so hidden from the sidebar.
export const Builder: Story = {
  tags: ['!dev', '!autodocs'],
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByText(/^Read as a press release: /, {}, buildTimeout)).toBeVisible();
    const snippet = canvas.getByRole('region', { name: 'HTML of the card' });
    await waitFor(() => expect(snippet).toHaveTextContent(/<template shadowrootmode="open">/), buildTimeout);
    await waitFor(
      () =>
        expect(pagesIn(canvasElement).every((page) => page?.querySelector('news-card')?.shadowRoot)).toBe(
          true,
        ),
      buildTimeout,
    );
  },
};

/** The snippet and the six pages follow the chosen method and text. */
export const Choosing: Story = {
  tags: ['!dev', '!autodocs'],
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByText(/^Read as a press release: /, {}, buildTimeout);
    await userEvent.click(canvas.getByRole('radio', { name: /^Plain/ }));
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Variant' }), 'compact');
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Language of the words' }), 'fr');
    await userEvent.click(canvas.getByText('The same by the command'));
    await expect(
      await canvas.findByText(
        /render article\.json --as plain --variant compact --locale fr$/,
        {},
        buildTimeout,
      ),
    ).toBeVisible();

    const field = canvas.getByRole('textbox', { name: /^Article, press release or feed/ });
    await userEvent.clear(field);
    await expect(
      await canvas.findByText(/There is no article in the text|Nothing: /, {}, buildTimeout),
    ).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Copy' })).toBeDisabled();
    await userEvent.click(field);
    await userEvent.paste('[{ "headline": "First" }, { "headline": "Second", "sdgs": [{ "goal": 18 }] }]');
    // The issues of the cleared field remain until the pasted text is read.
    await waitFor(
      () => expect(canvas.getByRole('list', { name: 'Issues' })).toHaveTextContent(/goal/),
      buildTimeout,
    );
    await expect(await canvas.findByRole('combobox', { name: 'Shown' }, buildTimeout)).toBeVisible();
    await waitFor(
      () =>
        expect(pagesIn(canvasElement).map((page) => page?.querySelectorAll('article').length)).toEqual(
          Array(6).fill(2),
        ),
      buildTimeout,
    );
  },
};

/** With the scripts, each of the six pages renders the element, and each iframe takes the height of its card. */
export const ByScript: Story = {
  tags: ['!dev', '!autodocs'],
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByText(/^Read as a press release: /, {}, buildTimeout);
    await userEvent.click(canvas.getByRole('radio', { name: /^Element/ }));
    await waitFor(
      () =>
        expect(
          pagesIn(canvasElement).every((page) =>
            page?.querySelector('news-card')?.shadowRoot?.querySelector('article'),
          ),
        ).toBe(true),
      buildTimeout,
    );
    await waitFor(
      () =>
        expect(canvas.getByRole('region', { name: 'HTML of the card' })).toHaveTextContent(
          /src="https:\/\/example\.org\/news-cards\/embed\.js" integrity="sha384-/,
        ),
      buildTimeout,
    );
  },
};
