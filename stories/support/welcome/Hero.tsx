import { CopyCommand } from './CopyCommand.js';
import { PageLink } from './PageLink.js';

/** What it is, and three ways to start. */
export function Hero() {
  return (
    <header className="welcome-hero">
      <h1>Press release in. News card out.</h1>
      <p>
        What happened, where, who took part, who carried it out, who paid, and which Sustainable Development
        Goals it supports. Read from your text, shown on any page, in six languages.
      </p>
      <div className="welcome-start">
        <PageLink className="welcome-button" to="guide-from-press-release-to-card--docs">
          Turn your text into a card
        </PageLink>
        <PageLink className="welcome-button" to="guide-embed-builder--docs">
          Build an embed
        </PageLink>
        <CopyCommand command="npm i news-cards" />
      </div>
    </header>
  );
}
