import type { HeadingLevel } from '../../../src/exports/index.js';

/** What the builder is told. Everything is a text, empty where nothing is said, so that an address can hold it. */
export interface Settings {
  /** An article's JSON, a press release, a feed: whatever an adapter reads. */
  readonly text: string;
  /** Address of the story, the feed or the page that the text is from. */
  readonly url: string;
  readonly way: 'static' | 'plain' | 'element' | 'iframe';
  /** Of several articles the number of one, from 1 on; empty for all of them as a list. */
  readonly pick: string;
  readonly layout: '' | 'grid' | 'stack' | 'lead';
  readonly variant: '' | 'lead' | 'standard' | 'compact' | 'headline' | 'full';
  readonly locale: '' | 'en' | 'fr' | 'es' | 'ar' | 'ru' | 'zh';
  readonly headingLevel: '' | `${HeadingLevel}`;
  readonly colorScheme: '' | 'light' | 'dark';
  /** A colour of which a theme is made. */
  readonly brand: string;
  /** CSS from which the values of `--nc-…` are taken; they go before those of the brand. */
  readonly theme: string;
  /** Address of the folder with the scripts. */
  readonly assets: string;
  /** Address of the article's JSON, for a card that follows it. */
  readonly src: string;
  /** The colour scheme of the pages around the card. */
  readonly pages: '' | 'light' | 'dark';
}

/** Settings that are one of a few, and the choices of each. */
export const choices = {
  way: ['static', 'plain', 'element', 'iframe'],
  layout: ['', 'grid', 'stack', 'lead'],
  variant: ['', 'lead', 'standard', 'compact', 'headline', 'full'],
  locale: ['', 'en', 'fr', 'es', 'ar', 'ru', 'zh'],
  headingLevel: ['', '2', '3', '4', '5', '6'],
  colorScheme: ['', 'light', 'dark'],
  pages: ['', 'light', 'dark'],
} as const satisfies { readonly [Name in keyof Settings]?: readonly Settings[Name][] };

/** Where the scripts are as long as nobody says it: an address that is nobody's. */
const exampleFolder = 'https://example.org/news-cards/';

/** The settings of a text about which nothing else was said. */
export function settingsFor(text: string): Settings {
  return {
    text,
    url: '',
    way: 'static',
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
