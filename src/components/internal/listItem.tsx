import type { LanguageAttributes } from '../../view/languageAttributes.js';
import type { ListItem } from '../../view/listItem.js';
import { beside, isolated, localeText } from './inlineText.js';

export interface ListItemProps<Item extends ListItem = ListItem> {
  item: Item;
  /** Language of locale strings. */
  localeAttributes: LanguageAttributes;
  /** Direction of the surrounding text, if known. */
  direction?: 'ltr' | 'rtl' | undefined;
}

/** A text with its details and the required sentence, on one line. */
export function itemLine({ item, localeAttributes, direction }: ListItemProps) {
  const { detail, statement, separator } = item;
  const details = item.localeDetails.join(separator);
  const follows = statement && !item.emblem;
  const belongs = (detail || details || follows) && (
    <span className="nc-belongs">
      {detail && separator}
      {detail && isolated(detail, direction)}
      {details && separator}
      {details &&
        (localeAttributes.lang ? <bdi {...localeAttributes}>{details}</bdi> : isolated(details, direction))}
      {follows && ' – '}
      {follows && isolated(statement, direction)}
    </span>
  );
  return beside(beside(itemText({ item, direction }), belongs), credit(item, direction));
}

/** The funder's emblem and beside it the sentence that it requires, which is its text alternative. */
export function credit({ emblem, statement }: ListItem, direction?: 'ltr' | 'rtl') {
  if (!emblem || !statement) return undefined;
  return (
    <span className="nc-credit">
      <img className="nc-emblem" src={emblem} alt="" loading="lazy" />{' '}
      <span>{isolated(statement, direction)}</span>
    </span>
  );
}

/** The text of an item, a link if it has an address. */
export function itemText({
  item: { text, href, language, localeAttributes },
  direction,
}: Omit<ListItemProps, 'localeAttributes'>) {
  const content = localeAttributes?.lang ? localeText(text, localeAttributes) : isolated(text, direction);
  if (!href) return content;
  return (
    <a href={href} hrefLang={language?.lang} {...language}>
      {content}
    </a>
  );
}
