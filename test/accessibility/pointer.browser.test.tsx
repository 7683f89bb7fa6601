/** Targets are at least 24 by 24 px, except links in sentences (WCAG 2.2: 2.5.8). */
import { render } from '@testing-library/react';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import {
  ArticleCard,
  ArticleList,
  ArticleStory,
  FunderList,
  LocationTag,
  PartnerList,
  SdgBadge,
  SdgDisclaimer,
  SdgIcon,
  SdgList,
} from '../../src/exports/index.js';
import { article, wholeArticle } from '../support/articles.js';

const many = article({
  ...wholeArticle,
  funders: Array.from({ length: 5 }, (_, index) => ({
    name: `Fund ${index}`,
    url: `https://example.org/${index}`,
  })),
});
const goals = [1, 2, 3, 4].map((goal) => ({ goal }));

const things: Record<string, ReactNode> = {
  'a card': <ArticleCard article={many} />,
  'a folded story': <ArticleStory article={many} story="folded" />,
  headlines: <ArticleList articles={[many, wholeArticle]} variant="headline" layout="stack" />,
  'a list of funders': <FunderList funders={many.funders} limit={3} />,
  'a list of partners': <PartnerList partners={many.funders} layout="full" limit={3} />,
  logos: <FunderList funders={many.funders} layout="logos" />,
  goals: <SdgList sdgs={goals} href="/goals/{goal}" limit={2} />,
  icons: <SdgList sdgs={goals} href="/goals/{goal}" icon="data:image/svg+xml,{goal}" />,
  'a goal': <SdgBadge goal={1} href="/" />,
  'a place': <LocationTag location={wholeArticle.locations[0]!} href="/" />,
  'the disclaimer': <SdgDisclaimer />,
  'an icon': <SdgIcon goal={1} src="data:image/svg+xml," href="/" />,
};

test.each(Object.entries(things))('%s', (_, thing) => {
  const { container } = render(<div style={{ inlineSize: 320 }}>{thing}</div>);
  const targets = [...container.querySelectorAll('a, summary')]
    .filter((target) => target.checkVisibility() && !target.closest('.nc-body, .nc-link'))
    .map((target) => [target.textContent, target.getBoundingClientRect()] as const);
  for (const [name, { width, height }] of targets) {
    expect(Math.min(width, height), name).toBeGreaterThanOrEqual(24);
  }
});

test.each([320, 900])(
  'links on lines of their own in a full card do not cover each other at %i px',
  async (width) => {
    const links = (names: string[]) => names.map((name) => ({ name, url: `https://example.org/${name}` }));
    const story = article({
      ...many,
      partners: links(['One', 'Two']),
      attachments: links(['Report', 'Annex']),
      translations: ['fr', 'es'].map((language) => ({ language, url: `https://example.org/${language}` })),
      contacts: [
        { name: 'Press desk', email: 'press@example.org' },
        { name: 'Night desk', email: 'night@example.org' },
      ],
    });
    const { container } = render(
      <div style={{ inlineSize: width }}>
        <ArticleStory article={story} />
      </div>,
    );
    const { violations } = await axe.run(container, { runOnly: ['target-size'] });
    expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
  },
);
