// Makes the type-checked ts.Program of a board program: the user's files, the board's stubs, nothing else.
import path from "node:path";
import ts from "typescript";
import { packageFile } from "../../base/package-root.js";

/** Options every board program is compiled under, whatever the user's tsconfig says: lowering relies on them. */
const requiredOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  resolveJsonModule: true,
  strict: true,
  noLib: true,
  types: [],
  noEmit: true,
  allowImportingTsExtensions: true,
  useDefineForClassFields: true,
  skipLibCheck: true,
};

/** User options that only make checking stricter and are safe to honour. */
const honouredOptions = [
  "noUncheckedIndexedAccess",
  "noUnusedLocals",
  "noUnusedParameters",
  "noImplicitReturns",
  "noImplicitOverride",
  "noFallthroughCasesInSwitch",
  "exactOptionalPropertyTypes",
  "noPropertyAccessFromIndexSignature",
  "paths",
  "baseUrl",
] as const;

/** A loaded program: what TypeScript knows, and which of its files the user wrote. */
export interface LoadedProgram {
  readonly program: ts.Program;
  readonly checker: ts.TypeChecker;
  readonly entry: ts.SourceFile;
  /** The user's files (declaration files left out), in the program's order. */
  readonly userFiles: readonly ts.SourceFile[];
}

/**
 * Loads the program that starts at `entry`, with the stubs of the board.
 * @param entry absolute path of an existing TypeScript file
 * @param stubs the stub file of the target, relative to the package
 */
export function loadProgram(entry: string, stubs: string): LoadedProgram {
  const options = { ...userOptions(path.dirname(entry)), ...requiredOptions };
  const host = cachingHost(options);
  const program = ts.createProgram({ rootNames: [entry, packageFile(stubs)], options, host });
  const entryFile = program.getSourceFile(entry);
  if (entryFile === undefined) throw new Error(`TypeScript did not load ${entry}`);
  const userFiles = program.getSourceFiles().filter((file) => !file.isDeclarationFile);
  return { program, checker: program.getTypeChecker(), entry: entryFile, userFiles };
}

/** The stubs' syntax trees: they never change while mpts runs, and most of the parsing is theirs. */
const stubFiles = new Map<string, ts.SourceFile | undefined>();

function cachingHost(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options, true);
  const read = host.getSourceFile.bind(host);
  const stubs = packageFile("runtime-stubs") + path.sep;
  host.getSourceFile = (fileName, ...rest) => {
    if (!path.normalize(fileName).startsWith(stubs)) return read(fileName, ...rest);
    if (!stubFiles.has(fileName)) stubFiles.set(fileName, read(fileName, ...rest));
    return stubFiles.get(fileName);
  };
  return host;
}

/** The honoured options of the nearest tsconfig.json; a broken one is left to the editor to complain about. */
function userOptions(folder: string): ts.CompilerOptions {
  const configPath = ts.findConfigFile(folder, (file) => ts.sys.fileExists(file));
  if (configPath === undefined) return {};
  const read = ts.readConfigFile(configPath, (file) => ts.sys.readFile(file));
  if (read.error !== undefined) return {};
  const parsed = ts.parseJsonConfigFileContent(read.config, ts.sys, path.dirname(configPath));
  return Object.fromEntries(honouredOptions.map((name) => [name, parsed.options[name]]));
}

/** All of TypeScript's own complaints about the user's files and the program as a whole. */
export function typeScriptDiagnostics(loaded: LoadedProgram): readonly ts.Diagnostic[] {
  const { program } = loaded;
  const found: ts.Diagnostic[] = [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()];
  for (const file of loaded.userFiles) {
    found.push(...program.getSyntacticDiagnostics(file));
    found.push(...program.getSemanticDiagnostics(file));
  }
  return found;
}
