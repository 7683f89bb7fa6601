import ts from 'typescript';

export interface Prop {
  name: string;
  required: boolean;
  type: string;
  description: string;
}

/** The props of every component that the package exports, without those of HTML elements, by the name of their type. */
export function componentProps(): ReadonlyMap<string, Prop[]> {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic() {} };
  const options = ts.getParsedCommandLineOfConfigFile('src/tsconfig.json', {}, host)?.options ?? {};
  const entry = 'src/exports/index.ts';
  const program = ts.createProgram([entry], options);
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(entry)!);
  return new Map(
    checker
      .getExportsOfModule(module!)
      .filter(({ name }) => name.endsWith('Props'))
      .map((symbol) => {
        const type = checker.getDeclaredTypeOfSymbol(checker.getAliasedSymbol(symbol));
        return [symbol.name, type.getProperties().flatMap((property) => describe(property, checker))];
      }),
  );
}

function describe(property: ts.Symbol, checker: ts.TypeChecker): Prop[] {
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

/** A type as written, without the `undefined` of optional props; a list of values instead of the list's name. */
function typeText(declared: ts.Type, declaration: ts.PropertySignature, checker: ts.TypeChecker): string {
  const type = checker.getNonNullableType(declared);
  const values = type.isUnion() ? type.types : [];
  if (values.length > 0 && values.every((each) => each.isStringLiteral() || each.isNumberLiteral()))
    return values.map((each) => checker.typeToString(each).replaceAll('"', "'")).join(' | ');
  const written = declaration.type?.getText() ?? '';
  return written.replace(/ \| undefined$/, '').replace(/^\((.*)\)$/, '$1');
}
