import {
  Controls,
  Description,
  Heading,
  Primary,
  Source,
  Stories,
  Title,
  useOf,
} from '@storybook/addon-docs/blocks';
import heardInEnglish from '../test/fixtures/heard/en.yaml?raw';

/** What a listener hears of each state of a component, as a test holds it: `# SdgBadge, link`, then the tree. */
const trees = heardInEnglish.split(/^# /m).map((text) => {
  const [state = '', ...lines] = text.split('\n');
  return { state, tree: lines.join('\n').trim() };
});

/** The page of a component: as Storybook makes it, and what a listener hears. Matrices and themes are only looked at. */
export function DocsPage() {
  const { preparedMeta } = useOf('meta', ['meta']);
  const name = (preparedMeta.title.split('/').at(-1) ?? '')
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join('');
  const heard = preparedMeta.title.startsWith('Components/')
    ? trees.filter(({ state }) => state.split(',')[0] === name)
    : [];
  return (
    <>
      <Title />
      <Description />
      <Primary />
      <Controls />
      {heard.length > 0 && (
        <>
          <Heading>What a listener hears</Heading>
          <p>
            The accessibility tree of each state with English words, as people have read and agreed on it; a
            test holds it, in six languages.
          </p>
          {heard.map(({ state, tree }) => (
            // With the state's name on the first line: of lines that are all indented the block takes the indent away.
            <Source key={state} code={`# ${state}\n${tree}`} language="yml" />
          ))}
        </>
      )}
      <Stories includePrimary={false} />
    </>
  );
}
