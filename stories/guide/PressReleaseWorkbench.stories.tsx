import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, spyOn, userEvent, waitFor, within } from 'storybook/test';
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

const clinic = `News
National

New clinic opens in Zarqa, Jordan

The clinic is funded by the Example Health Fund (EHF) and serves 4,000 people.

SDG 3 - Good Health and Well-being

For more information please contact: press@example.org`;

// Shown in the guide's page, so hidden from the sidebar.
export const Workbench: Story = {
  tags: ['!dev', '!autodocs'],
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: /^IOM Jordan Trains Officials/ })).toBeVisible();
    await expect(canvas.getByText(/No date, no web address and no picture\./)).toBeVisible();
  },
};

/** An embargo is named, with its end by the reader's own clock; only here its card is shown. */
export const Embargo: Story = {
  tags: ['!dev', '!autodocs'],
  args: { samples: { Clinic: `Embargoed until 10:00 GMT, 3 May 2096\n\n${clinic}` } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: /^New clinic opens in Zarqa/ })).toBeVisible();
    await expect(
      await canvas.findByText(/^Embargoed until May 3, 2096 at 10:00.AM UTC \(your time: May 3, 2096 at /),
    ).toBeVisible();
    await expect(canvas.getByText('Embargoed until', { selector: '.bench-values *' })).toBeVisible();
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

    await userEvent.hover(values.getByRole('link', { name: 'Funder · country Canada likely' }));
    await waitFor(() => expect(values.getByText(/Found from “Canadian” in paragraph 9/)).toBeVisible());

    await userEvent.click(canvas.getByRole('radio', { name: 'Goals 1' }));
    await expect(text.getAllByRole('link')).toHaveLength(1);
    await expect(values.queryByRole('link', { name: /Mafraq/ })).toBeNull();
  },
};

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
    await expect(card).toHaveAttribute('data-goals', '3');
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

/** A text comes from the clipboard; a browser that refuses it gets a message. A missing date is asked for first. */
export const Pasting: Story = {
  tags: ['!dev', '!autodocs'],
  play: async ({ canvas }) => {
    const readText = spyOn(navigator.clipboard, 'readText');
    const paste = await canvas.findByRole('button', { name: 'Paste' });
    readText.mockRejectedValue(new DOMException('', 'NotAllowedError'));
    await userEvent.click(paste);
    await expect(await canvas.findByText(/^The browser does not allow it\./)).toBeVisible();

    readText.mockResolvedValue(clinic);
    await userEvent.click(paste);
    await expect(await canvas.findByRole('heading', { name: /^New clinic opens in Zarqa/ })).toBeVisible();
    await expect(canvas.queryByText(/^The browser does not allow it\./)).toBeNull();
    const form = within(canvas.getByRole('form', { name: 'Add or correct a value' }));
    await userEvent.type(form.getByLabelText('Date'), '2026-03-04');
    await userEvent.click(form.getByRole('button', { name: 'Add' }));
    await waitFor(() =>
      expect(canvas.getByRole('article').querySelector('time')).toHaveAttribute('datetime', '2026-03-04'),
    );
    readText.mockRestore();
  },
};

/** A name that was seen and not used gets its role with one press, by pointer or keyboard; each answer can be undone. */
export const Asking: Story = {
  tags: ['!dev', '!autodocs'],
  play: async ({ canvas }) => {
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Start from' }), 'Drought');
    const seen = within(await canvas.findByRole('region', { name: 'Check and complete' }));
    const values = within(canvas.getByRole('region', { name: 'Card and values' }));
    const rowOf = (name: string) => within(seen.getByRole('toolbar', { name }));
    await waitFor(() => expect(seen.getByRole('status')).toHaveTextContent('15 left to check'));
    await expect(seen.getByRole('button', { name: 'Undo' })).toBeDisabled();

    await userEvent.click(seen.getByRole('button', { name: 'Show all 15' }));
    await userEvent.click(rowOf('KfW').getByRole('button', { name: 'Funder' }));
    await expect(seen.getByRole('status')).toHaveTextContent('14 left to check');
    await expect(seen.queryByRole('toolbar', { name: 'KfW' })).toBeNull();
    await expect(within(canvas.getByRole('article')).getByText('KfW')).toBeVisible();
    const value = values.getByRole('link', { name: 'Funder KfW' });
    value.focus();
    await expect(await values.findByText(/Found in paragraph 2, and put here by you\./)).toBeVisible();
    // The text marks it as a funder, too, and the article says where it comes from.
    await expect(
      within(canvas.getByRole('region', { name: 'Text' })).getByRole('link', { name: 'KfW' }),
    ).toHaveAttribute('data-path', 'funders[0]');
    await userEvent.click(values.getAllByText('Where this comes from')[0]!);
    await expect(values.getAllByText(/^Premiums are paid by KfW/)[0]).toBeVisible();

    // By keyboard: the focus goes on to the next question, and back with Undo.
    rowOf('Ethiopia').getByRole('button', { name: 'No' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(rowOf('African Risk Capacity').getByRole('button', { name: 'No' })).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{Enter}');
    await expect(values.getByRole('link', { name: 'Publisher African Risk Capacity' })).toBeVisible();
    await expect(canvas.getByText(/No web address and no picture\./)).toBeVisible();
    await expect(seen.getByRole('status')).toHaveTextContent('12 left to check');

    const undo = seen.getByRole('button', { name: 'Undo' });
    await userEvent.click(undo);
    await expect(seen.getByRole('toolbar', { name: 'African Risk Capacity' }).closest('li')).toHaveFocus();
    await expect(values.queryByRole('link', { name: /^Publisher/ })).toBeNull();
    await userEvent.click(undo);
    await userEvent.click(undo);
    await expect(undo).toBeDisabled();
    await expect(seen.getByRole('status')).toHaveTextContent('15 left to check');
    await expect(values.queryByRole('link', { name: 'Funder KfW' })).toBeNull();
  },
};

/** What the text does not say is added by a form, and what was read wrongly is taken out, by keyboard alone. */
export const Completing: Story = {
  tags: ['!dev', '!autodocs'],
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('radio', { name: 'Edit' }));
    const text = canvas.getByRole('textbox', { name: /^Press release/ });
    await userEvent.clear(text);
    await userEvent.click(text);
    await userEvent.paste(clinic);
    const card = within(await canvas.findByRole('article'));
    await waitFor(() =>
      expect(card.getByRole('heading')).toHaveTextContent('New clinic opens in Zarqa, Jordan'),
    );
    const check = within(canvas.getByRole('region', { name: 'Check and complete' }));
    const values = within(canvas.getByRole('region', { name: 'Card and values' }));
    const status = check.getByRole('status');

    // The form begins with what is missing, and goes on to what is missing next.
    const field = check.getByRole('combobox', { name: 'Add or correct' });
    await expect(field).toHaveDisplayValue('Date');
    check.getByLabelText('Date').focus();
    await userEvent.type(check.getByLabelText('Date'), '2026-03-04');
    await userEvent.keyboard('{Enter}');
    await expect(status).toHaveTextContent(/^Added: Date 2026-03-04\./);
    await expect(field).toHaveFocus();
    await expect(field).toHaveDisplayValue('Funder');
    await expect(values.getByText('4 March 2026', { selector: '.bench-values *' })).toBeVisible();

    // Of a list, another entry may follow; the same one twice is refused.
    await userEvent.selectOptions(field, 'Partner');
    const partner = check.getByRole('textbox', { name: 'Partner' });
    await userEvent.type(partner, 'Zarqa Women’s Union{Enter}');
    await expect(partner).toHaveFocus();
    await expect(partner).toHaveValue('');
    await userEvent.type(partner, 'zarqa women’s union{Enter}');
    await expect(partner).toBeInvalid();
    await expect(card.getAllByText('Zarqa Women’s Union')).toHaveLength(1);
    await userEvent.clear(partner);

    // A headline is corrected, not typed again; it cannot be taken out.
    await userEvent.selectOptions(field, 'Headline');
    const headline = check.getByRole('textbox', { name: 'Headline' });
    await expect(headline).toHaveValue('New clinic opens in Zarqa, Jordan');
    await userEvent.type(headline, ', today');
    await userEvent.click(check.getByRole('button', { name: 'Change' }));
    await expect(card.getByRole('heading')).toHaveTextContent('New clinic opens in Zarqa, Jordan, today');
    await expect(values.queryByRole('button', { name: /^Remove Headline/ })).toBeNull();

    // What is taken out is asked about: here only its role was wrong.
    const left = () => Number(/(\d+) left/.exec(status.textContent!)?.[1] ?? 0);
    const before = left();
    values.getByRole('button', { name: 'Remove Publisher Example Health Fund' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(status).toHaveTextContent(/^Removed: Publisher Example Health Fund\./);
    await expect(left()).toBe(before + 1);
    await expect(document.activeElement).toHaveAccessibleName(/^Remove /);
    const question = within(check.getByRole('toolbar', { name: 'Example Health Fund' }));
    await userEvent.click(question.getByRole('button', { name: 'Funder' }));
    await expect(values.getByRole('link', { name: 'Funder Example Health Fund' })).toBeVisible();
    await expect(left()).toBe(before);

    // Undo takes back each step, and leads to it.
    const undo = check.getByRole('button', { name: 'Undo' });
    await userEvent.click(undo);
    await userEvent.click(undo);
    await expect(status).toHaveTextContent(/^Undone\./);
    await expect(values.getByRole('button', { name: 'Remove Publisher Example Health Fund' })).toHaveFocus();
    await userEvent.click(undo);
    await expect(card.getByRole('heading')).toHaveTextContent(/Jordan$/);
    await userEvent.click(undo);
    await userEvent.click(undo);
    await expect(undo).toBeDisabled();
    await expect(canvas.getByText(/No date, no funder, no web address and no picture\./)).toBeVisible();
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
