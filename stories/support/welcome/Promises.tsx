import { PageLink } from './PageLink.js';

const promises = [
  {
    title: 'React',
    to: 'components-article-card--docs',
    text: 'Twelve components, in the browser or on the server. No provider, no style sheet to load.',
    code: '<ArticleCard\n  article={article} />',
  },
  {
    title: 'Any page',
    to: 'guide-embedding--docs',
    text: 'Static HTML, a custom element or an iframe. Static cards need no script.',
    code: '<news-card\n  src="story.json">',
  },
  {
    title: 'Your look',
    to: 'guide-theming--docs',
    text: 'Custom properties set colours and type. A theme from your brand colour is always readable.',
    code: '--nc-color-accent:\n  #7a1f3d;',
  },
  {
    title: 'Every reader',
    to: 'guide-accessibility--docs',
    text: 'WCAG 2.2 AA, keyboard, right to left, print, forced colours, from 200 px.',
    code: '<ArticleCard\n  locale={ar} … />',
  },
];

/** Four reasons, with a line of code each. */
export function Promises() {
  return (
    <div className="welcome-band">
      <div className="welcome-promises">
        {promises.map(({ title, to, text, code }) => (
          <section key={title}>
            <h2>
              <PageLink to={to}>{title}</PageLink>
            </h2>
            <p>{text}</p>
            <code>{code}</code>
          </section>
        ))}
      </div>
    </div>
  );
}
