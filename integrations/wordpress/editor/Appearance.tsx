import { languages } from '../../../src/i18n/languages.js';
import { type ArticleVariant, cardVariants } from '../../../src/view/variants.js';
import { nameOfLanguage } from '../../../stories/support/locales.js';
import type { CardOptions } from './storedCard.js';
import { loadReaders, t, wp } from './wordPress.js';

const { InspectorControls, useSettings } = wp.blockEditor;
const { ColorPalette, PanelBody, SelectControl } = wp.components;

export interface AppearanceAttributes extends CardOptions {
  readonly colorScheme?: string | undefined;
  readonly accent?: string | undefined;
  readonly theme?: Readonly<Record<string, string>> | undefined;
}

interface AppearanceProps {
  attributes: AppearanceAttributes;
  set: (changes: Partial<AppearanceAttributes>) => void;
  /** Whether the whole story can be shown. */
  hasStory: boolean;
}

const variantNames: Readonly<Record<ArticleVariant, string>> = {
  lead: 'Lead story',
  standard: 'Standard',
  compact: 'Compact',
  headline: 'Headline only',
  full: 'Whole story',
};

/** How cards look: choices of both blocks. */
export function Appearance({ attributes, set, hasStory }: AppearanceProps) {
  const { variant, language, headingLevel, colorScheme, accent } = attributes;
  const [palette] = useSettings('color.palette');
  const chooseAccent = async (color: string | undefined) => {
    const theme = color && (await loadReaders()).themeFor(color);
    set({ accent: color, theme: theme || undefined });
  };
  const select = (
    label: string,
    value: unknown,
    options: readonly (readonly [unknown, string])[],
    onChange: (value: string) => void,
  ) => (
    <SelectControl
      label={t(label)}
      value={value ?? ''}
      options={options.map(([value, label]) => ({ value, label }))}
      onChange={onChange}
      __next40pxDefaultSize
      __nextHasNoMarginBottom
    />
  );
  const variants: readonly ArticleVariant[] = hasStory ? [...cardVariants, 'full'] : cardVariants;
  return (
    <InspectorControls>
      <PanelBody title={t('Appearance')} initialOpen={!hasStory}>
        {select(
          'Variant',
          variant,
          variants.map((each) => [each, t(variantNames[each])]),
          (value) => set({ variant: value as ArticleVariant }),
        )}
        {select(
          'Language of the labels',
          language,
          [['', t('As the story')], ...languages.map((each) => [each, nameOfLanguage(each)] as const)],
          (value) => set({ language: value || undefined }),
        )}
        {select(
          'Heading level',
          headingLevel,
          [2, 3, 4, 5, 6].map((each) => [each, `H${each}`]),
          (value) => set({ headingLevel: Number(value) as 3 }),
        )}
      </PanelBody>
      <PanelBody title={t('Colours')} initialOpen={false}>
        {select(
          'Colour scheme',
          colorScheme,
          [
            ['', t('As the page')],
            ['light', t('Light')],
            ['dark', t('Dark')],
          ],
          (value) => set({ colorScheme: value || undefined }),
        )}
        <p>{t('Accent colour')}</p>
        <ColorPalette
          colors={palette}
          value={accent}
          onChange={chooseAccent}
          aria-label={t('Accent colour')}
        />
      </PanelBody>
    </InspectorControls>
  );
}
