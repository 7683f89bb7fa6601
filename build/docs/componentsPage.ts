import { componentNotes } from './componentNotes.js';
import { markdownTable } from './markdown.js';
import { describeTypes, type Property } from './properties.js';

const intro = `# Components

Import them from \`news-cards\`. Other attributes and \`ref\` go to the root element.`;

const slotsIntro = `## Your own link, image and icon

\`components={{ Link, Image, AiIcon }}\` replaces elements of a card by components of your application; one that is \`undefined\`
replaces none. They receive these props, whose types are \`LinkSlotProps\`, \`ImageSlotProps\` and \`AiIconSlotProps\`.`;

const head = ['Prop', 'Type', 'Meaning'];

/** All components on one page: when to use each, what screen readers announce, and its props. */
export function componentsPage(): string {
  const props = describeTypes('src/exports/index.ts');
  const sections = componentNotes().map(({ name, summary, use, avoid, announced }) => {
    const rows = rowsOf(props.get(`${name}Props`)?.properties);
    return [
      `## ${name}`,
      summary,
      `- Use it for: ${use}\n- Not for: ${avoid}\n- Screen readers: ${announced}`,
      rows.length > 0 && markdownTable(head, rows),
    ];
  });
  const slots = ['Link', 'Image', 'AiIcon'].flatMap((name) => [
    `### ${name}`,
    markdownTable(head, rowsOf(props.get(`${name}SlotProps`)?.properties)),
  ]);
  return `${[intro, ...sections.flat(), slotsIntro, ...slots].filter(Boolean).join('\n\n')}\n`;
}

const rowsOf = (props: readonly Property[] = []) =>
  props.map(({ name, type, required, description }) => [
    `\`${name}\``,
    `\`${type}\`${required ? ', required' : ''}`,
    description,
  ]);
