import type { ElementDescription } from './describeElements.js';

const classes = 'dist/script/element.js';

/** The elements as a Custom Elements Manifest (https://github.com/webcomponents/custom-elements-manifest). */
export function customElementsManifest(elements: readonly ElementDescription[]) {
  return {
    schemaVersion: '2.1.0',
    modules: [
      {
        kind: 'javascript-module',
        path: classes,
        declarations: elements.map(declaration),
        exports: elements.map(({ className }) => ({
          kind: 'js',
          name: className,
          declaration: { name: className, module: classes },
        })),
      },
      {
        kind: 'javascript-module',
        path: 'dist/script/define.js',
        exports: elements.map(({ tag, className }) => ({
          kind: 'custom-element-definition',
          name: tag,
          declaration: { name: className, module: classes },
        })),
      },
    ],
  };
}

function declaration(element: ElementDescription) {
  const { tag, className, description, slot, attributes, dataProperty, define, events, cssProperties } =
    element;
  return {
    kind: 'class',
    customElement: true,
    name: className,
    tagName: tag,
    description,
    superclass: { name: 'HTMLElement' },
    attributes: attributes.map(({ name, property, type, description, defaultValue }) => ({
      name,
      fieldName: property,
      type: { text: type },
      description,
      default: defaultValue,
    })),
    members: [
      { kind: 'field', ...dataProperty, type: { text: 'unknown' } },
      ...attributes.map(({ name, property, type, description }) => ({
        kind: 'field',
        name: property,
        type: { text: `${type} | undefined` },
        description,
        attribute: name,
        reflects: true,
      })),
      { kind: 'method', ...define, static: true },
    ],
    events: events.map(({ type, ...event }) => ({ ...event, type: { text: type } })),
    slots: [{ name: '', description: slot }],
    cssProperties,
  };
}
