import { existsSync } from 'node:fs';
import type { ArgTypes } from '@storybook/react-vite';
import type { SBType } from 'storybook/internal/types';
import type { Plugin } from 'vite';
import type { Property, TypeDescription } from '../build/docs/properties.js';

const simple = ['boolean', 'number', 'string'] as const;

/** Rows of a component's table of props. A control follows from the type, unless the stories name another. */
export const argTypesOf = (props: readonly Property[]): ArgTypes =>
  Object.fromEntries(
    props.map(({ name, type, required, description }) => [
      name,
      { name, description, type: { ...controlled(type), required }, table: { type: { summary: type } } },
    ]),
  );

function controlled(type: string): SBType {
  const values = type.split(' | ');
  if (values.every((value) => /^'.*'$/.test(value)))
    return { name: 'enum', value: values.map((value) => value.slice(1, -1)) };
  const name = simple.find((each) => each === type);
  return name ? { name } : { name: 'other', value: type };
}

/**
 * Gives the component of a file of stories its `argTypes`. Types are read when the first such file is opened: at the start it
 * would take half of the time.
 */
export function propTables(): Plugin {
  let types: ReadonlyMap<string, TypeDescription> | undefined;
  return {
    name: 'prop-tables',
    enforce: 'pre',
    async transform(code, id) {
      const [, name] = (/\/stories\/.+\.tsx?$/.test(id) && /\bcomponent: ([A-Z]\w+)/.exec(code)) || [];
      if (!name || !existsSync(`src/components/${name}`)) return undefined;
      const { describeTypes } = await import('../build/docs/properties.js');
      types ??= describeTypes('src/exports/index.ts');
      const argTypes = argTypesOf(types.get(`${name}Props`)?.properties ?? []);
      return { code: `${code}\n${name}.argTypes = ${JSON.stringify(argTypes)};`, map: null };
    },
  };
}
