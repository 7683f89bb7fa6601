/** Replaces Storybook's blocks in the Markdown guide, which keeps only the code of a `Source`. */
import { createElement } from 'react';

export const Source = ({ code, language }: { code: string; language: string }) =>
  createElement('pre', { lang: language }, code);

const nothing = () => null;

export { nothing as Canvas, nothing as Controls, nothing as Story };
