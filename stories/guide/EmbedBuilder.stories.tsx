import type { Meta, StoryObj } from '@storybook/react-vite';
import type { Canvas } from 'storybook/internal/csf';
import { expect, spyOn, userEvent, waitFor, within } from 'storybook/test';
import { EmbedBuilder } from '../support/embedBuilder/EmbedBuilder.js';
import { embedSamples } from '../support/embedSamples.js';
import { hostPages } from '../support/hostPages/hostPages.js';

const meta = {
  id: 'guide-embed-builder',
  title: 'Embed builder',
  component: EmbedBuilder,
  args: { samples: embedSamples },
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

const isRead = /^Read as an article .* 1 article, no issues\.$/;

const cardIn = (canvas: Canvas) =>
  canvas
    .getByTitle<HTMLIFrameElement>('The card on an empty page')
    .contentDocument?.querySelector('news-card');

// Shown in the guide's page, so hidden from the sidebar.
export const Builder: Story = {
  tags: ['!dev', '!autodocs'],
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(isRead, { selector: '[role=status]' }, buildTimeout)).toBeVisible();
    await waitFor(
      () =>
        expect(canvas.getByRole('region', { name: 'HTML of the card' })).toHaveTextContent(
          /<template shadowrootmode="open">/,
        ),
      buildTimeout,
    );
    await waitFor(() => expect(cardIn(canvas)?.shadowRoot).toBeTruthy(), buildTimeout);
  },
};

/** The snippet, the preview and the command follow the chosen settings and text. */
export const Choosing: Story = {
  tags: ['!dev', '!autodocs'],
  play: async ({ canvas }) => {
    await canvas.findByText(isRead, { selector: '[role=status]' }, buildTimeout);
    await waitFor(() => expect(cardIn(canvas)).toBeTruthy(), buildTimeout);
    await userEvent.click(canvas.getByRole('radio', { name: '320' }));
    await expect(canvas.getByRole('slider', { name: 'Width' })).toHaveValue('320');
    await waitFor(() => expect(cardIn(canvas)?.getBoundingClientRect().width).toBe(320));

    const code = canvas.getByRole('region', { name: 'HTML of the card' });
    const { textContent: whole, scrollHeight: elidedHeight } = code;
    await userEvent.click(canvas.getByRole('button', { name: 'Show all', pressed: false }));
    await expect(code.scrollHeight).toBeGreaterThan(elidedHeight);
    await expect(code.textContent).toBe(whole);

    await expect(canvas.getByText(/^7\.7 : 1 on the card, .* Readable\.$/)).toBeVisible();
    await userEvent.click(canvas.getByRole('radio', { name: /^Plain/ }));
    await userEvent.click(canvas.getByRole('radio', { name: 'compact' }));
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Language of the labels' }), 'fr');
    await userEvent.click(canvas.getByRole('radio', { name: 'Command' }));
    await expect(
      await canvas.findByText(
        /render article\.json --as plain --variant compact --locale fr$/,
        {},
        buildTimeout,
      ),
    ).toBeVisible();

    await userEvent.click(canvas.getByRole('button', { name: 'Paste another…' }));
    const dialog = canvas.getByRole('dialog', { name: 'Your story' });
    const field = within(dialog).getByRole('textbox', { name: /^Article as JSON/ });
    await userEvent.clear(field);
    await expect(
      await canvas.findByText(/^Nothing: there is no article in the text/, {}, buildTimeout),
    ).toBeInTheDocument();
    await userEvent.click(field);
    await userEvent.paste('[{ "headline": "First" }, { "headline": "Second", "sdgs": [{ "goal": 18 }] }]');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Done' }));
    await expect(dialog).not.toBeVisible();
    // The issues of the cleared field remain until the pasted text is read.
    await waitFor(
      () => expect(canvas.getByRole('list', { name: 'Issues' })).toHaveTextContent(/Article 2 · goal 1/),
      buildTimeout,
    );
    await expect(await canvas.findByRole('combobox', { name: 'Shown' }, buildTimeout)).toBeVisible();

    for (const { name } of hostPages) {
      await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Page' }), name);
      const frame = canvas.getByTitle<HTMLIFrameElement>(`${name}: the card in a page`);
      await waitFor(
        () => expect(frame.contentDocument?.querySelectorAll('main article')).toHaveLength(2),
        buildTimeout,
      );
    }
  },
};

/** With the scripts, each of the host pages renders the element. */
export const ByScript: Story = {
  tags: ['!dev', '!autodocs'],
  play: async ({ canvas }) => {
    await canvas.findByText(isRead, { selector: '[role=status]' }, buildTimeout);
    await userEvent.click(canvas.getByRole('radio', { name: /^Element/ }));
    for (const { name } of hostPages) {
      await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Page' }), name);
      const frame = canvas.getByTitle<HTMLIFrameElement>(`${name}: the card in a page`);
      await waitFor(() => {
        const element = frame.contentDocument?.querySelector('main news-card');
        expect(element?.shadowRoot?.querySelector('article')).toBeTruthy();
      }, buildTimeout);
    }
    await waitFor(
      () =>
        expect(canvas.getByRole('region', { name: 'HTML of the card' })).toHaveTextContent(
          /src="https:\/\/example\.org\/news-cards\/embed\.js" integrity="sha384-/,
        ),
      buildTimeout,
    );
  },
};

/** What a press office needs beside a card is one press away from the first screen. */
export const ForPressOfficers: Story = {
  tags: ['!dev', '!autodocs'],
  play: async ({ canvas }) => {
    await canvas.findByText(isRead, { selector: '[role=status]' }, buildTimeout);
    const documentIn = (title: string) => canvas.getByTitle<HTMLIFrameElement>(title).contentDocument;

    await userEvent.click(canvas.getByRole('radio', { name: /^E-mail/ }));
    await waitFor(() => expect(documentIn('The e-mail')?.title).toMatch(/^Four valleys/), buildTimeout);
    await expect(canvas.queryByRole('group', { name: 'Variant' })).toBeNull();

    await userEvent.click(canvas.getByRole('radio', { name: /^Story/ }));
    await waitFor(
      () => expect(documentIn('The story as a page')?.querySelector('h1')).toHaveTextContent(/^Four valleys/),
      buildTimeout,
    );

    await userEvent.click(canvas.getByRole('radio', { name: /^Share image/ }));
    await waitFor(
      () => expect(documentIn('The share image')?.querySelector('img')?.naturalWidth).toBe(1200),
      buildTimeout,
    );
    const click = spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    await userEvent.click(canvas.getByRole('button', { name: 'Download as PNG' }));
    await waitFor(() => expect(click).toHaveBeenCalledOnce());
    const [link] = click.mock.contexts as HTMLAnchorElement[];
    await expect(link).toHaveProperty('download', 'share.png');
    // Not compared as text, which would fill a report with the picture.
    const { length } = /^data:image\/png;base64,(.*)$/.exec(link?.href ?? '')?.[1] ?? '';
    await expect(length).toBeGreaterThan(10_000);
    click.mockRestore();
  },
};
