import { useRef } from 'react';
import { ArticleCard } from '../../../src/components/ArticleCard/ArticleCard.js';
import type { Locale } from '../../../src/exports/index.js';
import { organizationRoles } from '../../../src/model/roles.js';
import { evidence, seed, seedText } from '../seed.js';
import { PageLink } from './PageLink.js';
import { Sheet } from './Sheet.js';
import { hueOf, spansOf } from './spans.js';
import { type Thread, useThreads } from './useThreads.js';
import '../hues.css';
import './reading.css';

const spans = spansOf(evidence);
const roles = organizationRoles.filter((role) => seed[role].length > 0);

/** A press release beside the card that was read from it, with a thread from words to the line that they became. */
export function ReleaseToCard({ locale }: { locale: Locale | undefined }) {
  const frame = useRef<HTMLDivElement>(null);
  const threads = useThreads(frame, roles);
  return (
    <section aria-labelledby="welcome-reading">
      <h2 id="welcome-reading" className="welcome-hidden">
        A press release becomes a card
      </h2>
      <div className="welcome-reading" ref={frame}>
        <Sheet text={seedText} spans={spans} />
        <ArticleCard article={seed} locale={locale} />
        <svg className="welcome-threads" aria-hidden="true">
          {threads.map((thread) => (
            <ThreadLine key={`${thread.part} ${thread.from[1]}`} {...thread} />
          ))}
        </svg>
      </div>
      <p className="welcome-credit">
        Nothing in this card was typed by hand: <code>fromText</code> read it, and knows the place of every
        value in the text. <PageLink to="guide-from-press-release-to-card--docs">See them all</PageLink>.
        Text: International Organization for Migration (IOM).
      </p>
    </section>
  );
}

function ThreadLine({ part, from: [x1, y1], to: [x2, y2] }: Thread) {
  const bend = (x2 - x1) / 2;
  return (
    <g data-hue={hueOf(part)}>
      <path pathLength={1} d={`M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`} />
      <circle cx={x1} cy={y1} r="3.5" />
      <circle cx={x2} cy={y2} r="4.5" />
    </g>
  );
}
