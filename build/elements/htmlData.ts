import type { ElementDescription } from './describeElements.js';

/** The elements as custom data for HTML in VS Code (https://github.com/microsoft/vscode-custom-data). */
export function htmlData(elements: readonly ElementDescription[]) {
  return {
    version: 1.1,
    tags: elements.map(({ tag, description, attributes }) => ({
      name: tag,
      description,
      attributes: attributes.map(({ name, description, values }) => ({
        name,
        description,
        ...(values.length > 0 && { values: values.map((value) => ({ name: `${value}` })) }),
      })),
    })),
  };
}
