import type { ReactNode } from 'react';
import type { Locale } from '../../src/exports/index.js';
import { directionOf } from '../../src/exports/model.js';
import { type Edition, editionIn } from './demo/editions.js';
import { locales } from './locales.js';
import './templates.css';

interface PageTemplateProps {
  locale: Locale | undefined;
  /** Whether the newspaper's name is the page's `h1`. */
  nameIsHeading?: boolean;
  children: (edition: Edition, locale: Locale) => ReactNode;
}

/** A page of the demo newspaper: masthead, `<main>` and footer. */
export function PageTemplate({ locale = locales.en!, nameIsHeading = false, children }: PageTemplateProps) {
  const edition = editionIn(locale.language);
  const { language, words } = edition;
  const Name = nameIsHeading ? 'h1' : 'p';
  return (
    <div className="newspaper" lang={language} dir={directionOf(language)}>
      <div className="newspaper-page">
        <header className="newspaper-masthead">
          <Name className="newspaper-name">{words.name}</Name>
          <p className="newspaper-day">
            {words.motto} · <span>{words.day}</span>
          </p>
        </header>
        <main>{children(edition, locale)}</main>
        <footer className="newspaper-foot">{words.foot}</footer>
      </div>
    </div>
  );
}
