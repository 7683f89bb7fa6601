import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import type { ComponentNotes } from '../../stories/support/notes.js';

export interface ComponentDescription extends ComponentNotes {
  /** The component's name in code. */
  name: string;
}

/** What the stories of each component say about it, read from their source: they need a browser to run. */
export function componentNotes(): ComponentDescription[] {
  return readdirSync('stories')
    .filter((file) => file.endsWith('.stories.tsx'))
    .flatMap((file) => {
      const notes = notesIn(`stories/${file}`);
      return notes ? [{ name: file.replace('.stories.tsx', ''), ...notes }] : [];
    });
}

/** The argument of `notes(…)`. */
function notesIn(path: string): ComponentNotes | undefined {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): ComponentNotes | undefined => {
    const isNotes = ts.isCallExpression(node) && node.expression.getText(file) === 'notes';
    const [object] = isNotes ? node.arguments : [];
    if (!object || !ts.isObjectLiteralExpression(object)) return ts.forEachChild(node, visit);
    const entries = object.properties.map((property) => {
      const value = ts.isPropertyAssignment(property) && property.initializer;
      if (!value || !ts.isStringLiteralLike(value)) throw new Error(`${path}: notes must be plain texts`);
      return [property.name?.getText(file), value.text];
    });
    return Object.fromEntries(entries);
  };
  return visit(file);
}
