import type { ArgTypesEnhancer } from 'storybook/internal/types';

/** Sections of a page of the guide, and stories of a component. */
export const tableOfContents = { headingSelector: 'h2, h3' };

const simple = ['boolean', 'number', 'string'] as const;

/**
 * Makes tables of props fit for readers. Every optional prop may also be `undefined`, which the tables need not repeat, and
 * for which Storybook would take a flag or a text for an object. A comment's `{@link Name}` becomes code.
 */
export const readableArgTypes: ArgTypesEnhancer = ({ argTypes }) => {
  for (const argType of Object.values(argTypes)) {
    const type = argType.table?.type;
    if (type?.summary) {
      type.summary = type.summary
        .split(' | ')
        .filter((name) => name !== 'undefined')
        .join(' | ');
      const name = simple.find((each) => each === type.summary);
      if (name) argType.type = { name };
    }
    if (argType.description) argType.description = argType.description.replaceAll(/\{@link (\w+)\}/g, '`$1`');
  }
  return argTypes;
};
