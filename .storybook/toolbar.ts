import type { Preview } from '@storybook/react-vite';
import { locales, nameOfLanguage } from '../stories/support/locales.js';
import { exampleThemes } from '../stories/support/themes.js';

/** What the toolbar starts with. */
export const initialGlobals: NonNullable<Preview['initialGlobals']> = {
  language: 'en',
  direction: 'auto',
  colorScheme: 'system',
  theme: '',
  width: '360px',
};

/** Widths of the container to choose from, in pixels. */
export const widths = [200, 240, 280, 320, 360, 480, 640, 960, 1200];

/** The toolbar: it changes the page around a story, and the language of the words in it. */
export const globalTypes: NonNullable<Preview['globalTypes']> = {
  language: {
    description: 'Language of the card’s own words',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: Object.keys(locales).map((value) =>
        value === 'en-XA'
          ? { value, title: 'Long and accented', right: 'test' }
          : { value, title: nameOfLanguage(value) },
      ),
    },
  },
  direction: {
    description: 'Direction of the page around the card',
    toolbar: {
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'auto', title: 'Direction of the language' },
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
  colorScheme: {
    description: 'Colour scheme of the page around the card',
    toolbar: {
      icon: 'mirror',
      dynamicTitle: true,
      items: [
        { value: 'system', title: 'System colours' },
        { value: 'light', title: 'Light' },
        { value: 'dark', title: 'Dark' },
        { value: 'both', title: 'Light and dark' },
      ],
    },
  },
  theme: {
    description: 'Theme of the page around the card',
    toolbar: {
      icon: 'paintbrush',
      dynamicTitle: true,
      items: [
        { value: '', title: 'No theme' },
        ...exampleThemes.map(({ name, className }) => ({ value: className, title: name })),
      ],
    },
  },
  width: {
    description: 'Width of the card’s container',
    toolbar: {
      icon: 'grow',
      dynamicTitle: true,
      items: [
        ...widths.map((width) => ({
          value: `${width}px`,
          title: `${width} px`,
        })),
        { value: 'up to 60rem', title: 'Window, up to 960 px' },
        { value: 'up to 75rem', title: 'Window, up to 1200 px' },
        { value: 'full', title: 'Window' },
      ],
    },
  },
};
