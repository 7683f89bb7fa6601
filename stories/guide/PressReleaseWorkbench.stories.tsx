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
    await expect(await canvas.findByRole('heading', { name: /^IOM Jordan Trains Officials/ })).toBeVisible();
    await expect(canvas.getByText(/No date, no web address and no picture\./)).toBeVisible();
  },
};

/** What is lit on the card. */
const litOnCard = () => [...(CSS.highlights.get('bench-lit') ?? [])].map(String);

/** A value lights up in text, card and list, whichever of them has the focus or the pointer. */
export const Pointing: Story = {
  tags: ['!dev', '!autodocs'],
  play: async ({ canvas }) => {
    await canvas.findByRole('article');
    const text = within(canvas.getByRole('region', { name: 'Text' }));
    const values = within(canvas.getByRole('region', { name: 'Card and values' }));
    const word = text.getByRole('link', { name: 'Mafraq' });
    word.focus();
    await expect(
      await values.findByText(/Found in paragraph 2, by the words around it\. Likely: check it\./),
    ).toBeVisible();
    if (CSS.highlights) await waitFor(() => expect(litOnCard()).toContain('Mafraq'));

    // The words and the line of the list lead to each other.
    await userEvent.keyboard('{Enter}');
    const line = values.getByRole('link', { name: 'Place Mafraq likely' });
    await expect(line).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(word).toHaveFocus();

    await userEvent.hover(values.getByRole('link', { name: 'Funder · country Canada' }));
    await waitFor(() => expect(values.getByText(/Found from “Canadian” in paragraph 9/)).toBeVisible());

    await userEvent.click(canvas.getByRole('radio', { name: 'Goals 1' }));
    await expect(text.getAllByRole('link')).toHaveLength(1);
    await expect(values.queryByRole('link', { name: /Mafraq/ })).toBeNull();
  },
};

const clinic = `News
National

New clinic opens in Zarqa, Jordan

The clinic is funded by the Example Health Fund (EHF) and serves 4,000 people.

SDG 3 - Good Health and Well-being

For more information please contact: press@example.org`;

/** A new text gives a new card; a faulty text gives issues. */
export const Typing: Story = {
  tags: ['!dev', '!autodocs'],
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('radio', { name: 'Edit' }));
    const field = canvas.getByRole('textbox', { name: /^Press release/ });
    await expect(field).toHaveValue(samples['IOM Jordan']);
    await userEvent.clear(field);
    await expect(await canvas.findByText('No card: there is no article in the text.')).toBeVisible();
    await expect(canvas.queryByRole('article')).toBeNull();
    await expect(canvas.getByText(/^No article, no values found, 1 issue\.$/)).toBeVisible();

    await userEvent.click(field);
    await userEvent.paste(clinic);
    const card = await canvas.findByRole('article');
    await waitFor(() =>
      expect(within(card).getByRole('heading')).toHaveTextContent('New clinic opens in Zarqa, Jordan'),
    );
    await expect(card.querySelector('[data-goal="3"]')).not.toBeNull();
    await expect(canvas.getByText('Left out: 1')).toBeVisible();

    await expect(await canvas.findByRole('link', { name: 'Open in the embed builder' })).toHaveAttribute(
      'href',
      expect.stringMatching(/#text=/),
    );

    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Start from' }), 'Fisheries');
    await expect(await canvas.findByRole('article')).toBeVisible();
    await expect(field).toHaveValue(samples.Fisheries);
  },
};

/** A name that was seen and not used gets its role with one press, by pointer or keyboard; each answer can be undone. */
export const Asking: Story = {
  tags: ['!dev', '!autodocs'],
  play: async ({ canvas }) => {
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Start from' }), 'Drought');
    const seen = within(await canvas.findByRole('region', { name: 'Seen and not used' }));
    const values = within(canvas.getByRole('region', { name: 'Card and values' }));
    const rowOf = (name: string) => within(seen.getByRole('group', { name }));
    await waitFor(() => expect(seen.getByRole('status')).toHaveTextContent('10 left to check'));
    await expect(seen.getByRole('button', { name: 'Undo' })).toBeDisabled();

    await userEvent.click(rowOf('KfW').getByRole('button', { name: 'Funder' }));
    await expect(seen.getByRole('status')).toHaveTextContent('9 left to check');
    await expect(seen.queryByRole('group', { name: 'KfW' })).toBeNull();
    await expect(within(canvas.getByRole('article')).getByText('KfW')).toBeVisible();
    const value = values.getByRole('link', { name: 'Funder KfW' });
    value.focus();
    await expect(await values.findByText(/Found in paragraph 2, and put here by you\./)).toBeVisible();
    // The text marks it as a funder, too, and the article says where it comes from.
    await expect(
      within(canvas.getByRole('region', { name: 'Text' })).getByRole('link', { name: 'KfW' }),
    ).toHaveAttribute('data-path', 'funders[1]');
    await userEvent.click(values.getAllByText('Where this comes from')[0]!);
    await expect(values.getAllByText(/^Premiums are paid by KfW/)[0]).toBeVisible();

    // By keyboard: the focus goes on to the next question, and back with Undo.
    rowOf('Ethiopia').getByRole('button', { name: 'No' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(rowOf('African Risk Capacity').getByRole('button', { name: 'No' })).toHaveFocus();
    await userEvent.tab({ shift: true });
    await userEvent.tab({ shift: true });
    await userEvent.keyboard('{Enter}');
    await expect(values.getByRole('link', { name: 'Publisher African Risk Capacity' })).toBeVisible();
    await expect(canvas.getByText(/No web address and no picture\./)).toBeVisible();
    await expect(seen.getByRole('status')).toHaveTextContent('7 left to check');

    const undo = seen.getByRole('button', { name: 'Undo' });
    await userEvent.click(undo);
    await expect(seen.getByRole('group', { name: 'African Risk Capacity' }).closest('li')).toHaveFocus();
    await expect(values.queryByRole('link', { name: /^Publisher/ })).toBeNull();
    await userEvent.click(undo);
    await userEvent.click(undo);
    await expect(undo).toBeDisabled();
    await expect(seen.getByRole('status')).toHaveTextContent('10 left to check');
    await expect(values.queryByRole('link', { name: 'Funder KfW' })).toBeNull();
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
      await expect(canvas.getByText(/^(One article|\d+ articles), [1-9]\d* values? found/)).toBeVisible();
      await expect(canvasElement.querySelector('.bench-lines [data-path="headline"]'), name).not.toBeNull();
      await expect(canvas.getByRole('article'), name).toBeVisible();
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
  'Page with JSON-LD': ['a page', 'en'],
  'ReliefWeb, a report': ['a ReliefWeb response', 'fr'],
  'ReliefWeb, a list': ['a ReliefWeb response', 'en'],
};
