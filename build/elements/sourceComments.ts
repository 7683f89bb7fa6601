import { readFileSync } from 'node:fs';
import ts from 'typescript';

export interface SourceComment {
  text: string;
  /** The declared type, as written. */
  type: string | undefined;
  /** Texts of its tags, by name. */
  tags: ReadonlyMap<string, string>;
}

/** Doc comments of a source file's declarations by name; of two with one name, the first. */
export function sourceComments(path: string): ReadonlyMap<string, SourceComment> {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const comments = new Map<string, SourceComment>();
  const visit = (node: ts.Node) => {
    const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
    const name = ts.getNameOfDeclaration(node as ts.Declaration);
    if (doc && name) {
      const key = name.getText(file).replaceAll("'", '');
      const { type } = node as ts.PropertySignature;
      const tags = (doc.tags ?? []).map((tag) => [tag.tagName.text, plain(tag.comment)] as const);
      const comment = { text: plain(doc.comment), type: type?.getText(file), tags: new Map(tags) };
      if (!comments.has(key)) comments.set(key, comment);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return comments;
}

/** A comment on one line; a `{@link Name}` becomes code. */
function plain(comment: ts.JSDoc['comment']): string {
  return (ts.getTextOfJSDocComment(comment) ?? '')
    .replaceAll(/\{@link (\w+)\}/g, '`$1`')
    .replaceAll(/\s+/g, ' ')
    .replace(/^- /, '');
}
