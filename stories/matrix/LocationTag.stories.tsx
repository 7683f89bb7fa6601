import type { Meta, StoryObj } from '@storybook/react-vite';
import { LocationTag, type LocationTagProps } from '../../src/exports/index.js';
import type { Place } from '../../src/exports/model.js';
import { languages, type Sample, schemes, states, widths } from '../support/matrixAxes.js';
import { emojiNames, hostileNames, mixedNames } from '../support/matrixExtremes.js';
import '../support/stories.css';

const meta: Meta<LocationTagProps> = {
  title: 'Components/Location tag',
  component: LocationTag,
  tags: ['!autodocs'],
  argTypes: { location: { control: false }, href: { control: 'text' } },
};

export default meta;
type Story = StoryObj<LocationTagProps>;

const kinds: readonly Place[] = [
  { name: 'Jordan', kind: 'country', country: 'JO' },
  { name: 'Mafraq', kind: 'province', country: 'JO' },
  { name: 'Kassala Rural', kind: 'district', country: 'SD' },
  { name: 'Port Vila', kind: 'city', country: 'VU' },
  { name: 'Kutupalong', kind: 'camp', within: ['Ukhia', 'Cox’s Bazar'], country: 'BD' },
  { name: 'Pier 4', kind: 'site', country: 'VN' },
  { name: 'Sahel', kind: 'region' },
];

const tags = (places: readonly Place[], { locale }: Sample, { href }: LocationTagProps) => (
  <div className="stack">
    {places.map((location) => (
      <LocationTag key={location.name} location={location} locale={locale} href={href} />
    ))}
  </div>
);

/** The story's place, in its language, and one place of each kind. */
const all = (sample: Sample, args: LocationTagProps) =>
  tags([...sample.article.locations, ...kinds], sample, args);

export const Languages: Story = languages(all);
export const Widths: Story = widths(all, [120, 200, 240, 480]);
export const Schemes: Story = schemes(all);

const named = (names: readonly string[]): Place[] =>
  names.map((name) => ({ name, kind: 'site', country: 'NZ' }));

export const Extremes: Story = states(
  'Extremes',
  'The pin stays beside the first line; comma and country keep the order of the language.',
  (sample, args: LocationTagProps) => ({
    'One letter': tags(named(['Å']), sample, args),
    'A word of 57 letters': tags(
      named(['Taumatawhakatangihangakoauauotamateapokaiwhenuakitanatahu']),
      sample,
      args,
    ),
    'Five levels': tags(
      [
        {
          name: 'Well 4',
          kind: 'site',
          within: ['Lower camp', 'Ukhia', 'Cox’s Bazar', 'Chattogram'],
          country: 'BD',
        },
      ],
      sample,
      args,
    ),
    'Mixed scripts': tags(named(mixedNames), sample, args),
    Emoji: tags(named(emojiNames), sample, args),
    'Zero-width and bidi controls': tags(named(hostileNames), sample, args),
    Link: tags(kinds.slice(1, 3), sample, { ...args, href: 'https://example.org/places' }),
  }),
);
