import type { Decorator } from '@storybook/react-vite';
import type { ReactElement } from 'react';
import { createPortal } from 'react-dom';
import type { Locale } from '../src/exports/index.js';
import { directionOf } from '../src/model/language.js';
import { locales } from '../stories/support/locales.js';
import '../stories/support/themes.js';
import './page.css';

/** Sections of a page of the guide, and stories of a component. */
export const tableOfContents = { headingSelector: 'h2, h3' };

/**
 * The page around a story: its direction, colours and theme, and the container whose width the story takes. A story that
 * is a page of its own (`parameters.wholePage`) has no such container.
 */
export const page: Decorator = (Story, { globals, args, viewMode, parameters, canvasElement }) => {
  const { language, direction, colorScheme, theme, width } = globals;
  const locale = (args.locale as Locale | undefined) ?? locales[language];
  const inScheme = (scheme: string | undefined): ReactElement => (
    <div
      className={theme ? `preview-page ${theme}` : 'preview-page'}
      dir={direction === 'auto' ? directionOf(locale?.language ?? 'en') : direction}
      data-color-scheme={scheme}
      data-theme={theme || undefined}
      data-view={viewMode}
    >
      {!locale && <UnknownLanguage tag={language} />}
      <div className="preview-container" data-width={parameters.wholePage ? 'full' : width}>
        <Story args={{ ...args, locale }} />
      </div>
    </div>
  );
  if (colorScheme !== 'both') return inScheme(colorScheme === 'system' ? undefined : colorScheme);
  return (
    <>
      {inScheme('light')}
      {createPortal(inScheme('dark'), placeBeside(canvasElement))}
    </>
  );
};

/** An address may ask for any language; a story without it would be in English as if it had been asked for. */
const UnknownLanguage = ({ tag }: { tag: string }) => (
  <p role="alert" className="preview-notice" lang="en" dir="ltr">
    {`No locale strings for “${tag}”: the strings below are English. The toolbar knows ${Object.keys(locales).join(', ')}.`}
  </p>
);

const places = new WeakMap<HTMLElement, HTMLElement>();

/**
 * A place beside a story's element, for its second drawing: outside of it, so that a story which clicks and looks for
 * things finds each of them once.
 */
function placeBeside(canvas: HTMLElement): HTMLElement {
  const known = places.get(canvas);
  if (known) return known;
  const place = document.createElement('div');
  place.className = 'preview-beside';
  canvas.after(place);
  places.set(canvas, place);
  return place;
}
