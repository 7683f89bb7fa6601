import { componentNotes } from './componentNotes.js';
import { componentProps } from './componentProps.js';
import { markdownTable } from './markdown.js';

const intro = `# Components

Import them from \`news-cards\`. Other attributes and \`ref\` go to the root element.`;

/** All components on one page: when to use each, what screen readers announce, and its props. */
export function componentsPage(): string {
  const props = componentProps();
  const sections = componentNotes().map(({ name, summary, use, avoid, announced }) => {
    const rows = (props.get(`${name}Props`) ?? []).map((prop) => [
      `\`${prop.name}\``,
      `\`${prop.type}\`${prop.required ? ', required' : ''}`,
      prop.description,
    ]);
    return [
      `## ${name}`,
      summary,
      `- Use it for: ${use}\n- Not for: ${avoid}\n- Screen readers: ${announced}`,
      rows.length > 0 && markdownTable(['Prop', 'Type', 'Meaning'], rows),
    ];
  });
  return `${[intro, ...sections.flat()].filter(Boolean).join('\n\n')}\n`;
}
