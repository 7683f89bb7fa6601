import { dirname, resolve } from 'node:path';
import ts from 'typescript';

/** Type errors in modules that import the package, as `file: message`; each is given by its name, such as `card.tsx`. */
export function typeErrors(modules: ReadonlyMap<string, string>): string[] {
  const config = ts.readConfigFile('tsconfig.json', ts.sys.readFile).config;
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
  options.paths = {
    'news-cards': [resolve('src/exports/index.ts')],
    'news-cards/locales/*': [resolve('src/i18n/*/locale.ts')],
    'news-cards/*': [resolve('src/exports/*.ts')],
  };
  const texts = new Map([...modules].map(([name, text]) => [resolve('test/virtual', name), text]));
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, directoryExists } = host;
  host.readFile = (path) => texts.get(resolve(path)) ?? readFile(path);
  host.fileExists = (path) => texts.has(resolve(path)) || fileExists(path);
  host.directoryExists = (path) =>
    [...texts.keys()].some((text) => dirname(text) === resolve(path)) || directoryExists!(path);
  const program = ts.createProgram([...texts.keys()], options, host);
  return [...texts.keys()].flatMap((path) => {
    const source = program.getSourceFile(path)!;
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(
      ({ messageText }) => `${path.split('/').at(-1)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
  });
}
