import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { EmbedBuilder } from '../support/embedBuilder/EmbedBuilder.js';
import { samples } from '../support/samples.js';

const meta = {
  title: 'Guide/Embed builder',
  component: EmbedBuilder,
  args: { samples },
  // It lays itself out, and its pages have widths of their own. Its page is written by hand.
  globals: { width: 'full' },
  tags: ['!autodocs'],
  parameters: { controls: { disable: true }, docs: { toc: { disable: true } } },
  // What one story leaves in the address, the next would begin with.
  beforeEach: () => () => window.history.replaceState(window.history.state, '', '#'),
} satisfies Meta<typeof EmbedBuilder>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The worker and the scripts are built when they are first asked for. */
const patient = { timeout: 60_000 };

/** Documents of the six pages. */
function pagesIn(canvasElement: HTMLElement): (Document | null)[] {
  return [...canvasElement.querySelectorAll('iframe')].map(({ contentDocument }) => contentDocument);
}

// Shown by the page of the guide and not a second time beside it.
export const Builder: Story = {
  tags: ['!dev', '!autodocs'],
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByText(/^Read as a press release: /, {}, patient)).toBeVisible();
    const snippet = canvas.getByRole('region', { name: 'HTML of the card' });
    await waitFor(() => expect(snippet).toHaveTextContent(/<template shadowrootmode="open">/), patient);
    await waitFor(
      () =>
        expect(pagesIn(canvasElement).every((page) => page?.querySelector('news-card')?.shadowRoot)).toBe(
          true,
        ),
      patient,
    );
  },
};

/** Another way, another text: the snippet and the six pages follow. */
export const Choosing: Story = {
  tags: ['!dev', '!autodocs'],
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByText(/^Read as a press release: /, {}, patient);
    await userEvent.click(canvas.getByRole('radio', { name: /^Plain/ }));
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Variant' }), 'compact');
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Language of the words' }), 'fr');
    await userEvent.click(canvas.getByText('The same by the command'));
    await expect(
      await canvas.findByText(/render article\.json --as plain --variant compact --locale fr$/, {}, patient),
    ).toBeVisible();

    const field = canvas.getByRole('textbox', { name: /^Article, press release or feed/ });
    await userEvent.clear(field);
    await expect(
      await canvas.findByText(/There is no article in the text|Nothing: /, {}, patient),
    ).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Copy' })).toBeDisabled();
    await userEvent.click(field);
    await userEvent.paste('[{ "headline": "First" }, { "headline": "Second", "sdgs": [{ "goal": 18 }] }]');
    // The list of the cleared field stands until the pasted text is read.
    await waitFor(
      () => expect(canvas.getByRole('list', { name: 'Issues' })).toHaveTextContent(/goal/),
      patient,
    );
    await expect(await canvas.findByRole('combobox', { name: 'Shown' }, patient)).toBeVisible();
    await waitFor(
      () =>
        expect(pagesIn(canvasElement).map((page) => page?.querySelectorAll('article').length)).toEqual(
          Array(6).fill(2),
        ),
      patient,
    );
  },
};

/** With the scripts: each of the six pages draws the element, and each frame takes the height of its card. */
export const ByScript: Story = {
  tags: ['!dev', '!autodocs'],
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByText(/^Read as a press release: /, {}, patient);
    await userEvent.click(canvas.getByRole('radio', { name: /^Element/ }));
    await waitFor(
      () =>
        expect(
          pagesIn(canvasElement).every((page) =>
            page?.querySelector('news-card')?.shadowRoot?.querySelector('article'),
          ),
        ).toBe(true),
      patient,
    );
    await waitFor(
      () =>
        expect(canvas.getByRole('region', { name: 'HTML of the card' })).toHaveTextContent(
          /src="https:\/\/example\.org\/news-cards\/embed\.js" integrity="sha384-/,
        ),
      patient,
    );
  },
};
