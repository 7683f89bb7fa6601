import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { LocationTag, type LocationTagProps } from '../src/exports/index.js';
import type { Place } from '../src/exports/model.js';
import { arabicWords } from './support/foreignWords.js';
import { look } from './support/look.js';
import './support/stories.css';
import { notes } from './support/notes.js';

const mafraq: Place = { name: 'Mafraq', kind: 'province', country: 'JO' };

const meta = {
  title: 'Components/Location tag',
  component: LocationTag,
  args: { location: mafraq },
  argTypes: { location: { control: 'object' }, href: { control: 'text' } },
  parameters: notes({
    summary: 'A place, from small to large, with its country or territory by its UN name.',
    use: 'Where something happened. With `href` it links to your page about the place. Beside a list of places show `boundaryDisclaimer` of `news-cards/model`.',
    avoid:
      'A country that is disputed: omit the country, or override its name in `countryNames` of the locale.',
    announced: '“Mafraq (province), Jordan”.',
  }),
} satisfies Meta<typeof LocationTag>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  parameters: look('A place, its country by its UN name, and the kind of place.'),
};

const kinds: Place[] = [
  { name: 'Jordan', kind: 'country', country: 'JO' },
  mafraq,
  { name: 'Kassala Rural', kind: 'district', country: 'SD' },
  { name: 'Port Vila', kind: 'city', country: 'VU' },
  { name: 'Za’atari', kind: 'camp', country: 'JO' },
  { name: 'Kakuma camp', kind: 'camp', country: 'KE' },
  { name: 'Pier 4', kind: 'site', country: 'VN' },
  { name: 'Sahel', kind: 'region' },
  { name: 'Lower Valley' },
];

export const AllKinds: Story = {
  name: 'All kinds',
  render: (args: LocationTagProps) => (
    <ul className="stack">
      {kinds.map((location) => (
        <li key={location.name}>
          <LocationTag {...args} location={location} />
        </li>
      ))}
    </ul>
  ),
  parameters: look(
    'The kind is shown only where it adds information: not for cities and countries, and not again for “Kakuma camp”.',
    `import { LocationTag } from 'news-cards';
import type { Place } from 'news-cards/model';

const places: Place[] = [
  { name: 'Jordan', kind: 'country', country: 'JO' },
  { name: 'Mafraq', kind: 'province', country: 'JO' },
  { name: 'Port Vila', kind: 'city', country: 'VU' },
  { name: 'Kakuma camp', kind: 'camp', country: 'KE' },
];

export const Example = () => (
  <ul>
    {places.map((location) => (
      <li key={location.name}>
        <LocationTag location={location} />
      </li>
    ))}
  </ul>
);`,
  ),
};

export const Within: Story = {
  args: {
    location: { name: 'Kutupalong', kind: 'camp', within: ['Ukhia', 'Cox’s Bazar'], country: 'BD' },
  },
  parameters: look('From the smallest area to the largest, as in an address.'),
};

export const Linked: Story = {
  name: 'Link',
  args: { href: 'https://example.org/places/mafraq' },
  parameters: look('With `href` the names are a link; the kind is not part of it.'),
};

export const WithoutCountry: Story = {
  name: 'Without a country',
  args: { location: { name: 'Sahel', kind: 'region' } },
  parameters: look('No country is added to a place without one: nothing is guessed from its name.'),
};

export const Disputed: Story = {
  name: 'Where a border is disputed',
  args: { location: { name: 'Example town', kind: 'city' } },
  render: (args: LocationTagProps) => (
    <div className="stack">
      <LocationTag {...args} />
      <p className="note">
        The boundaries and names shown and the designations used on this map do not imply official endorsement
        or acceptance by the United Nations.
      </p>
    </div>
  ),
  parameters: look(
    'Omit the country if it is disputed; a card never derives it. Beside a list of places or a map, ' +
      'show the UN’s disclaimer. To use another name, override it in `countryNames`.',
    `import { LocationTag } from 'news-cards';
import { boundaryDisclaimer } from 'news-cards/model';

export const Example = () => (
  <>
    <LocationTag location={{ name: 'Example town', kind: 'city' }} />
    <p>{boundaryDisclaimer}</p>
  </>
);`,
  ),
};

export const RightToLeft: Story = {
  name: 'Right to left',
  args: { location: { name: 'المفرق', kind: 'province', country: 'JO' }, locale: arabicWords },
  globals: { direction: 'rtl' },
  parameters: look('The comma is Arabic.'),
};

export const OtherScript: Story = {
  name: 'Name in another script',
  args: { location: { name: 'المفرق', kind: 'province', country: 'JO' } },
  parameters: look('An Arabic name in English text: comma and country stay in the English order.'),
};

export const Long: Story = {
  args: {
    location: {
      name: 'Taumatawhakatangihangakoauauotamateapokaiwhenuakitanatahu',
      kind: 'site',
      within: ['Pōrangahau', 'Hawke’s Bay'],
      country: 'NZ',
    },
  },
  globals: { width: '240px' },
  parameters: look('A long name wraps.'),
};

/** What a screen reader user hears: tested, not shown, because it is about the English words. */
export const FullNames: Story = {
  tags: ['!dev', '!autodocs'],
  globals: { language: 'en' },
  args: {
    location: { name: 'Kutupalong', kind: 'camp', within: ['Ukhia', 'Cox’s Bazar'], country: 'BD' },
    href: 'https://example.org/places/kutupalong',
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvasElement).toHaveTextContent(/^Kutupalong \(camp\), Ukhia, Cox’s Bazar, Bangladesh$/);
    await userEvent.tab();
    await expect(
      canvas.getByRole('link', { name: 'Kutupalong (camp), Ukhia, Cox’s Bazar, Bangladesh' }),
    ).toHaveFocus();
  },
};
