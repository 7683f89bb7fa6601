import type { StoryContext } from '@storybook/react-vite';

/** A story as a developer would write it: values that fit on a line as they are, longer ones by name. */
export function usage(code: string, { component, args, originalStoryFn }: StoryContext): string {
  const name = component?.displayName ?? component?.name;
  if (!name || originalStoryFn.length > 0) return code;
  const attributes = Object.entries(args).map(([prop, value]) => attribute(prop, value));
  const line = ['<', name, ...attributes.map((text) => ` ${text}`), ' />'].join('');
  return line.length <= 80 ? line : [`<${name}`, ...attributes.map((text) => `  ${text}`), '/>'].join('\n');
}

function attribute(prop: string, value: unknown): string {
  if (typeof value === 'string') return `${prop}=${JSON.stringify(value)}`;
  const json = typeof value === 'function' ? prop : JSON.stringify(value);
  return `${prop}={${json.length <= 60 ? json : prop}}`;
}
