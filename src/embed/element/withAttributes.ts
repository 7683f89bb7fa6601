import { flag } from '../attributeParsers.js';
import { type AttributeProperties, type Attributes, propertyName } from '../attributes.js';
import { EmbeddedElement } from './embeddedElement.js';

// biome-ignore lint/suspicious/noExplicitAny: TypeScript requires it in the constructor of a mixin
type Mixin<Properties> = abstract new (...args: any[]) => Properties;

/**
 * The base class of an element with these attributes: observes them, and adds a property for each, in camelCase. A property is
 * `undefined` if the attribute is absent or, with a line in the console, invalid; setting it to `null`, `undefined` or `false` removes the attribute.
 */
export function withAttributes<List extends Attributes>(
  attributes: List,
): typeof EmbeddedElement & Mixin<AttributeProperties<List>> {
  abstract class ReflectingElement extends EmbeddedElement {
    static override readonly observedAttributes = Object.keys(attributes);
  }
  for (const [name, parse] of Object.entries(attributes)) {
    Object.defineProperty(ReflectingElement.prototype, propertyName(name), {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        const value = this.getAttribute(name);
        const parsed = value || (value === '' && parse === flag) ? parse(value) : undefined;
        if (value && !parsed) console.warn(`news-cards: ${name} "${value}" is ignored`);
        return parsed;
      },
      set(this: HTMLElement, value: unknown) {
        if (value === undefined || value === null || value === false) this.removeAttribute(name);
        else this.setAttribute(name, value === true ? '' : `${value}`);
      },
    });
  }
  return ReflectingElement as never;
}
