/** The project's own source files, read as text, and what they import: for the structure tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface SourceFile {
  /** Path from the root of the repository, with forward slashes. */
  path: string;
  text: string;
}

export interface Import {
  /** A package or a relative path, as written. */
  specifier: string;
  /** Whether it is `import('…')`. */
  dynamic: boolean;
  /** Whether it is `import type` or `export type`, which is removed on compilation. */
  typeOnly: boolean;
}

/** Every text file below a folder. Throws if there is none; otherwise the test would pass without checking anything. */
export function readSources(folder: string, pattern = /\.(tsx?|mjs|mdx|css|json|html)$/): SourceFile[] {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (paths.length === 0) throw new Error(`No file in ${folder} matches ${pattern}`);
  return paths.map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));
}

/** What a file imports or re-exports, types included. */
export function importsOf(source: SourceFile): Import[] {
  const found: Import[] = [];
  visit(parse(source), (node) => {
    const from =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : undefined;
    if (from && ts.isStringLiteral(from)) {
      found.push({ specifier: from.text, dynamic: false, typeOnly: isTypeOnly(node) });
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      found.push({
        specifier: argument && ts.isStringLiteral(argument) ? argument.text : '?',
        dynamic: true,
        typeOnly: false,
      });
    }
    return true;
  });
  return found;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  return ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

/** The given names that a file uses; with `topLevelOnly`, only uses that run on load. */
export function namesUsed(source: SourceFile, names: string[], topLevelOnly = false): string[] {
  const used = new Set<string>();
  visit(parse(source), (node) => {
    if (ts.isIdentifier(node) && names.includes(node.text) && isReference(node)) used.add(node.text);
    return !(ts.isTypeNode(node) || (topLevelOnly && ts.isFunctionLike(node)));
  });
  return [...used];
}

export interface RegularExpression {
  readonly line: number;
  /** Undefined if it is built at run time. */
  readonly pattern: string | undefined;
  readonly flags: string;
}

/** Every regular expression of a file: literals, `RegExp('…')` and `new RegExp('…')`. */
export function regularExpressionsOf(source: SourceFile): RegularExpression[] {
  const file = parse(source);
  const found: RegularExpression[] = [];
  visit(file, (node) => {
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ line, pattern: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    } else if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      node.expression.getText(file) === 'RegExp'
    ) {
      const [pattern, flags] = node.arguments ?? [];
      const isConstant = pattern && ts.isStringLiteralLike(pattern);
      found.push({
        line,
        pattern: isConstant ? pattern.text : undefined,
        flags: flags && ts.isStringLiteralLike(flags) ? flags.text : '',
      });
    }
    return true;
  });
  return found;
}

/** Excludes `window` in `props.window`, `{ window: 1 }` and destructured `{ window }`. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return !(ts.isBindingElement(parent) || ts.isPropertySignature(parent) || ts.isParameter(parent));
}

function parse({ path, text }: SourceFile): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

function visit(node: ts.Node, enter: (node: ts.Node) => boolean): void {
  if (enter(node)) ts.forEachChild(node, (child) => visit(child, enter));
}
