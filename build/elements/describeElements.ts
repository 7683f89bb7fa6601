import { flag, wholeNumber } from '../../src/embed/attributeParsers.js';
import { type Attributes, cardAttributes, listAttributes, propertyName } from '../../src/embed/attributes.js';
import { tokens } from '../../src/theme/tokens.js';
import { type SourceComment, sourceComments } from './sourceComments.js';

export interface ElementDescription {
  tag: string;
  className: string;
  description: string;
  /** What its children are for. */
  slot: string;
  attributes: AttributeDescription[];
  dataProperty: Described;
  define: Described;
  events: (Described & { type: string })[];
  cssProperties: (Described & { default: string })[];
}

interface Described {
  name: string;
  description: string;
}

interface AttributeDescription extends Described {
  property: string;
  /** A TypeScript type. */
  type: string;
  /** Its values, if they are a list. */
  values: readonly (string | number)[];
  defaultValue: string | undefined;
}

const folder = 'src/embed/element';
const elements = [
  { tag: 'news-card', className: 'NewsCardElement', dataProperty: 'article', attributes: cardAttributes },
  {
    tag: 'news-card-list',
    className: 'NewsCardListElement',
    dataProperty: 'articles',
    attributes: listAttributes,
  },
];

/** Describes the custom elements from the lists they are made of and the comments in the source. */
export function describeElements(): ElementDescription[] {
  const attributeComments = sourceComments('src/embed/attributes.ts');
  const events = [...sourceComments(`${folder}/events.ts`)].filter(([name]) => name.startsWith('news-card-'));
  return elements.map(({ tag, className, dataProperty, attributes }) => {
    const file = `${folder}/${className.charAt(0).toLowerCase()}${className.slice(1)}.tsx`;
    const comments = sourceComments(file);
    const described = (name: string) => ({ name, description: find(comments, name).text });
    return {
      tag,
      className,
      description: find(comments, className).text,
      slot: find(comments, className).tags.get('slot') ?? '',
      attributes: Object.entries(attributes).map(([name, parse]) =>
        describeAttribute(name, parse, find(attributeComments, name).text),
      ),
      dataProperty: described(dataProperty),
      define: described('define'),
      events: events.map(([name, { text, type = '' }]) => ({ name, description: text, type })),
      cssProperties: tokens.map(({ name, purpose, value }) => ({
        name,
        description: purpose,
        default: value,
      })),
    };
  });
}

function describeAttribute(
  name: string,
  parse: Attributes[string] & { values?: readonly (string | number)[] },
  description: string,
): AttributeDescription {
  const { values = [] } = parse;
  const type = values.map((value) => (typeof value === 'string' ? `'${value}'` : value)).join(' | ');
  return {
    name,
    property: propertyName(name),
    description,
    type: type || (parse === wholeNumber ? 'number' : parse === flag ? 'boolean' : 'string'),
    values,
    defaultValue: /Default `?(\w+)`?\./.exec(description)?.[1],
  };
}

function find(comments: ReadonlyMap<string, SourceComment>, name: string): SourceComment {
  const comment = comments.get(name);
  if (!comment) throw new Error(`"${name}" needs a comment`);
  return comment;
}
