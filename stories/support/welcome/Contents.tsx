import { contentGroups } from './contentGroups.js';
import { PageLink } from './PageLink.js';

/** Links to everything else. */
export function Contents() {
  return (
    <section aria-labelledby="welcome-contents">
      <h2 id="welcome-contents">Contents</h2>
      <div className="welcome-contents">
        {contentGroups.map(([title, entries]) => (
          <div key={title}>
            <h3>{title}</h3>
            <ul role="list">
              {entries.map(([to, name, text]) => (
                <li key={to}>
                  <PageLink to={to}>{name}</PageLink>
                  {text && <span>{text}</span>}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
