import {
  Controls,
  Description,
  DocsContext,
  Heading,
  Primary,
  Source,
  Title,
  useOf,
} from '@storybook/addon-docs/blocks';
import { useContext } from 'react';
import type { ComponentNotes } from '../stories/support/notes.js';
import { withCode } from '../stories/support/Table.js';
import { PageLink } from '../stories/support/welcome/PageLink.js';
import heardInEnglish from '../test/fixtures/heard/en.yaml?raw';
import { hasDarkCode } from './Code.js';
import './docs.css';

/** The accessibility tree of each state of a component, which a test compares: `# SdgBadge, link`, then the tree. */
const trees = heardInEnglish.split(/^# /m).map((text) => {
  const [state = '', ...lines] = text.split('\n');
  return { state, tree: lines.join('\n').trim() };
});

/** The page of a component: a story and its controls, when to use it, what screen readers announce, links to the other stories. */
export function DocsPage() {
  const { preparedMeta } = useOf('meta', ['meta']);
  const notes: ComponentNotes | undefined = preparedMeta.parameters.notes;
  return (
    <>
      <Title>{preparedMeta.title.split('/')[1]}</Title>
      <Description />
      <Primary />
      <Controls />
      {notes && <Usage {...notes} />}
      {notes && <Accessibility announced={notes.announced} name={nameOf(preparedMeta.title)} />}
      <OtherStories />
    </>
  );
}

/** By name: drawn one below the other they would fill thirty screens. */
function OtherStories() {
  const [, ...stories] = useContext(DocsContext).componentStories();
  const shown = stories.filter(({ tags }) => tags.includes('dev'));
  if (!shown.length) return null;
  return (
    <>
      <Heading>Stories</Heading>
      <ul className="docs-stories sb-unstyled">
        {shown.map(({ id, name }) => (
          <li key={id}>
            <PageLink to={id}>{name}</PageLink>
          </li>
        ))}
      </ul>
    </>
  );
}

function Usage({ use, avoid }: ComponentNotes) {
  return (
    <>
      <Heading>Usage</Heading>
      <dl className="docs-usage sb-unstyled">
        <div>
          <dt>Use it for</dt>
          <dd>{withCode(use)}</dd>
        </div>
        <div>
          <dt>Use something else for</dt>
          <dd>{withCode(avoid)}</dd>
        </div>
      </dl>
    </>
  );
}

function Accessibility({ announced, name }: { announced: string; name: string }) {
  return (
    <>
      <Heading>Accessibility</Heading>
      <p>{withCode(announced)}</p>
      <details className="docs-trees">
        <summary>What a screen reader user hears in each state</summary>
        <p>
          The accessibility trees with English locale strings, reviewed by people. A test compares them in six
          languages.
        </p>
        {trees
          .filter(({ state }) => state.split(',')[0] === name)
          .map(({ state, tree }) => (
            // The state comes first and is not indented; otherwise the block would remove the indent of the tree.
            <Source key={state} code={`# ${state}\n${tree}`} language="yml" dark={hasDarkCode} />
          ))}
      </details>
    </>
  );
}

/** "Components/SDG badge" → "SdgBadge", also where it has folders: "Components/Article card/Overview" */
function nameOf(title: string): string {
  return (title.split('/')[1] ?? '')
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join('');
}
