import { readdirSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

/**
 * `<Card Image={isFast ? Image : undefined}>` must compile with `exactOptionalPropertyTypes`, where an optional property may only be
 * `undefined` if its type says so. Results need no `undefined`: they leave a property out.
 */
test('every optional prop and option, also one inside another, may be undefined', () => {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic() {} };
  const options = ts.getParsedCommandLineOfConfigFile('src/tsconfig.json', {}, host)?.options ?? {};
  const entries = readdirSync('src/exports', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `src/exports/${path}`);
  const program = ts.createProgram(entries, options);
  const checker = program.getTypeChecker();

  const seen = new Set<ts.Type>();
  const inexact = new Set<string>();
  for (const entry of entries) {
    const module = checker.getSymbolAtLocation(program.getSourceFile(entry)!);
    for (const name of module ? checker.getExportsOfModule(module) : [])
      visitExport(name.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name);
  }
  // The walk has reached the types of props, slots and locales.
  expect(seen.size).toBeGreaterThan(100);
  expect([...inexact]).toEqual([]);

  function visitExport(symbol: ts.Symbol): void {
    // What a caller may name to write a value of it.
    if (/(Props|Options|Slots|Locale|Elements)$/.test(symbol.name) && symbol.flags & ts.SymbolFlags.Type)
      visit(checker.getDeclaredTypeOfSymbol(symbol));
    if (!(symbol.flags & ts.SymbolFlags.Value)) return;
    const type = checker.getTypeOfSymbol(symbol);
    for (const signature of [...type.getCallSignatures(), ...type.getConstructSignatures()])
      for (const parameter of signature.parameters) visit(checker.getTypeOfSymbol(parameter));
  }

  function visit(type: ts.Type): void {
    if (seen.has(type)) return;
    seen.add(type);
    if (type.isUnionOrIntersection()) type.types.forEach(visit);
    for (const argument of checker.getTypeArguments(type as ts.TypeReference) ?? []) visit(argument);
    if (!(type.flags & ts.TypeFlags.Object)) return;
    for (const property of type.getProperties()) visitProperty(property);
  }

  function visitProperty(property: ts.Symbol): void {
    const declaration = property.declarations?.find(ts.isPropertySignature);
    const file = declaration?.getSourceFile().fileName ?? '';
    if (!declaration?.type || file.includes('node_modules')) return;
    const declared = checker.getTypeFromTypeNode(declaration.type);
    const isExact = !declaration.questionToken || acceptsUndefined(declared);
    if (!isExact) inexact.add(`${file.slice(file.indexOf('src/'))}: ${property.name}`);
    visit(declared);
  }

  /** A property of type `never` must be absent. */
  function acceptsUndefined(type: ts.Type): boolean {
    const { Undefined, Any, Unknown, Never } = ts.TypeFlags;
    const parts = type.isUnion() ? type.types : [type];
    return parts.some(({ flags }) => flags & (Undefined | Any | Unknown | Never));
  }
});
