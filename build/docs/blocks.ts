/** Stands in for Storybook, of which only the code of a `Source` makes sense without a browser. */
import { createElement } from 'react';

export const Source = ({ code, language }: { code: string; language: string }) =>
  createElement('pre', { lang: language }, code);

const nothing = () => null;

export { nothing as Canvas, nothing as Controls, nothing as Story };
