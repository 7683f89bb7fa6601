import ts from 'typescript';

export interface Property {
  name: string;
  required: boolean;
  type: string;
  description: string;
}

export interface TypeDescription {
  /** Without those of HTML elements. */
  properties: Property[];
  /** Names of the types that it is one of. */
  oneOf: string[];
}

/** The types that an entry of the package exports, by name. */
export function describeTypes(entry: string): ReadonlyMap<string, TypeDescription> {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic() {} };
  const options = ts.getParsedCommandLineOfConfigFile('src/tsconfig.json', {}, host)?.options ?? {};
  const program = ts.createProgram([entry], options);
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(entry)!);
  return new Map(
    checker.getExportsOfModule(module!).map((symbol) => {
      const type = checker.getDeclaredTypeOfSymbol(checker.getAliasedSymbol(symbol));
      const properties = type.getProperties().flatMap((property) => describe(property, checker));
      const members = type.isUnion() ? type.types : [];
      return [symbol.name, { properties, oneOf: members.flatMap((each) => each.symbol?.name ?? []) }];
    }),
  );
}

function describe(property: ts.Symbol, checker: ts.TypeChecker): Property[] {
  const declaration = property.declarations?.find(ts.isPropertySignature);
  if (!declaration || declaration.getSourceFile().fileName.includes('node_modules')) return [];
  const description = ts.displayPartsToString(property.getDocumentationComment(checker));
  return [
    {
      name: property.name,
      required: !declaration.questionToken,
      type: typeText(checker.getTypeOfSymbol(property), declaration, checker),
      description: description.replaceAll(/\{@link (\w+) ?\}/g, '`$1`').replaceAll(/\s+/g, ' '),
    },
  ];
}

/** A type as written, without the `undefined` of optional properties; a list of values instead of the list's name. */
function typeText(declared: ts.Type, declaration: ts.PropertySignature, checker: ts.TypeChecker): string {
  const type = checker.getNonNullableType(declared);
  const values = type.isUnion() ? type.types : [];
  if (values.length > 0 && values.every((each) => each.isStringLiteral() || each.isNumberLiteral()))
    return values.map((each) => checker.typeToString(each).replaceAll('"', "'")).join(' | ');
  const written = declaration.type?.getText() ?? '';
  return written.replace(/ \| undefined$/, '').replace(/^\((.*)\)$/, '$1');
}
