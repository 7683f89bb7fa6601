import { headingLevels } from '../components/internal/article/headingTag.js';
import { ownOptions } from '../model/ownOptions.js';
import { colorSchemes } from '../theme/colorSchemes.js';
import { aiLabelModes } from '../view/aiLabels.js';
import { articleListLayouts } from '../view/articleList.js';
import { type ArticleVariant, cardVariants, variants } from '../view/variants.js';
import { flag, oneOf, text, wholeNumber } from './attributeParsers.js';
import { refreshModes } from './refreshModes.js';

/**
 * Attributes of `<news-card>`, with their parsers. Observed attributes, properties, types, JSX props, generated markup, frame URLs,
 * and the manifests for editors all derive from this list, comments included.
 */
export const cardAttributes = {
  /** URL of the data: an article, a list of articles, or a feed; http or https, relative to the page. */
  src: text,
  /** How much a card shows. Default `standard`. */
  variant: oneOf(variants),
  /** Language of the locale strings, a BCP 47 tag such as `fr`. Default: the nearest `lang` in the page, else English. */
  locale: text,
  /** Heading level of headlines, 2 to 6. Default 3. */
  'heading-level': oneOf(headingLevels),
  /** Pins the card to one scheme; by default it follows the `color-scheme` around it. */
  'color-scheme': oneOf(colorSchemes),
  /** Which uses of AI are labelled: what nobody reviewed (`required`), or `all`. Default `required`. */
  'ai-labels': oneOf(aiLabelModes),
  /**
   * `visible`: requests `src` again when the card comes into view, at most every five minutes, so that corrections and withdrawals
   * reach open pages. Default: `src` is requested once.
   */
  refresh: oneOf(refreshModes),
  /**
   * The current time with its offset, `2015-04-02T09:30:00+03:00`, as the server that writes the page knows it. A story with an
   * `embargoUntil` is not shown before it, nor without this attribute: the reader's clock is not asked.
   */
  now: text,
};

/** Attributes of `<news-card-list>`. */
export const listAttributes = {
  ...cardAttributes,
  /** How much a card shows, without `full`. Default `standard`. */
  variant: oneOf(cardVariants),
  /** How the cards are arranged. Default `grid`. */
  layout: oneOf(articleListLayouts),
  /** Maximum number of articles. Default 100; with `more` 10,000. */
  limit: wholeNumber,
  /**
   * Lets readers narrow the list: `goals`, `countries`, `funders`, `partners`, `publishers`, `topics`, `sections`, `languages`, `years`,
   * separated by spaces.
   */
  filters: text,
  /** How many articles to show at first, and with each press of a button at the end. Default: all. */
  more: wholeNumber,
  /** Keeps readers' choices in the page's URL: the URL can be shared, and the back button works. */
  'filters-in-url': flag,
};

/** Parsers by attribute name. */
export type Attributes = Readonly<Record<string, (value: string) => string | number | true | undefined>>;

/** Attribute values accepted in JSX. */
export type AttributeValues<List extends Attributes> = {
  [Name in keyof List]?: JsxValue<NonNullable<ReturnType<List[Name]>>> | undefined;
};

type JsxValue<Value> = Value extends true ? boolean | '' : Value extends number ? Value | `${Value}` : Value;

/** Properties in camelCase; undefined if the attribute is absent or invalid. */
export type AttributeProperties<List extends Attributes> = {
  [Name in keyof List & string as PropertyName<Name>]: ReturnType<List[Name]> | undefined;
};

type PropertyName<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<PropertyName<Rest>>}`
  : Name;

/** `heading-level` → `headingLevel`. */
export function propertyName(attribute: string): string {
  return attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Parses the attributes of an element into properties. */
export function propertiesFrom<List extends Attributes>(
  attributes: List,
  textOf: (name: string) => string | null,
): AttributeProperties<List> {
  const entries = Object.entries(attributes).map(([name, parse]) => {
    const value = textOf(name);
    return [propertyName(name), value ? parse(value) : undefined];
  });
  return Object.fromEntries(entries) as AttributeProperties<List>;
}

/** Converts property values to attributes. Omits undefined ones. */
export function attributesFrom(
  properties: Partial<Omit<AttributeProperties<typeof listAttributes>, 'variant'>> & {
    variant?: ArticleVariant | undefined;
  },
): Record<string, string | number> {
  const own = ownOptions(properties);
  const values = Object.keys(listAttributes).map(
    (name) => [name, own[propertyName(name) as keyof typeof own]] as const,
  );
  return Object.fromEntries(
    values.flatMap(([name, value]) => (value === undefined ? [] : [[name, value === true ? '' : value]])),
  );
}
