import { headingLevels } from '../../../src/components/internal/article/headingTag.js';
import { embedMethods } from '../../../src/embed/embedMethods.js';
import { languages } from '../../../src/i18n/languages.js';
import { colorSchemes } from '../../../src/theme/colorSchemes.js';
import { articleListLayouts } from '../../../src/view/articleList.js';
import { variants } from '../../../src/view/variants.js';
import { documentForms } from './documents.js';

/** Settings that are one of a few, and the choices of each; empty where nothing is said. */
export const choices = {
  method: [...embedMethods, ...documentForms],
  layout: ['', ...articleListLayouts],
  variant: ['', ...variants],
  locale: ['', ...languages],
  headingLevel: ['', ...headingLevels.map((level) => `${level}` as const)],
  colorScheme: ['', ...colorSchemes],
  /** The colour scheme of the pages around the card. */
  pages: ['', ...colorSchemes],
} as const;

type Choices = { readonly [Name in keyof typeof choices]: (typeof choices)[Name][number] };

/** The builder's settings. Everything is a text, empty where nothing is said, so that an address can hold it. */
export interface Settings extends Choices {
  /** An article's JSON, a press release, a feed: whatever an adapter reads. */
  readonly text: string;
  /** Address of the story, the feed or the page that the text is from. */
  readonly url: string;
  /** Of several articles the number of one, from 1 on; empty for all of them as a list. */
  readonly pick: string;
  /** A colour of which a theme is made. */
  readonly brand: string;
  /** CSS from which the values of `--nc-…` are taken; they go before those of the brand. */
  readonly theme: string;
  /** Address of the folder with the scripts. */
  readonly assets: string;
  /** Address of the article's JSON, for a card that follows it. */
  readonly src: string;
}

/** Default folder of the scripts. */
const exampleFolder = 'https://example.org/news-cards/';

/** The settings of a text about which nothing else was said. */
export function settingsFor(text: string): Settings {
  return {
    text,
    url: '',
    method: 'static',
    pick: '',
    layout: '',
    variant: '',
    locale: '',
    headingLevel: '',
    colorScheme: '',
    brand: '',
    theme: '',
    assets: exampleFolder,
    src: '',
    pages: '',
  };
}
