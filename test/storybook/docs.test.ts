import { expect, test } from 'vitest';
import { readableArgTypes } from '../../.storybook/docs.js';

/** Converts a prop's type and comment, as Storybook extracts them from the source. */
function readable(summary: string, description = '') {
  const argTypes = {
    prop: {
      name: 'prop',
      description,
      type: { name: 'other', value: summary },
      table: { type: { summary } },
    },
  };
  return readableArgTypes({ argTypes } as never).prop;
}

test.each(['boolean', 'number', 'string'])(
  'an optional %s gets its own control, not that of an object',
  (name) => {
    expect(readable(`${name} | undefined`)).toMatchObject({
      type: { name },
      table: { type: { summary: name } },
    });
  },
);

test('other types lose only the "undefined" of optional props', () => {
  expect(readable('string | number | Date | undefined')).toMatchObject({
    type: { name: 'other' },
    table: { type: { summary: 'string | number | Date' } },
  });
});

test('renders a {@link} in a comment as code', () => {
  const { description } = readable('string', 'One of {@link OrganizationLayout}, or {@link Other}.') ?? {};
  expect(description).toBe('One of `OrganizationLayout`, or `Other`.');
});
