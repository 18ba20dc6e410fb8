// Every name a board program can use is explained in English and in Chinese, and none is `any`.
import { readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { packageFile } from "../../base/package-root.js";
import { createProgram, errorsOf, readConfiguration } from "./check.js";

const board = readConfiguration(packageFile("tsconfig.board.json"));
const program = createProgram(board.fileNames, board.options);
const sources = program.getSourceFiles();

/** The declarations a reader can meet: exported ones, global ones, and the members of both. */
function documentable(source: ts.SourceFile): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isInterfaceDeclaration(node) ||
      ts.isClassDeclaration(node) ||
      ts.isTypeAliasDeclaration(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isTypeElement(node) ||
      ts.isClassElement(node)
    ) {
      // A member of a type written inside a signature is explained where the signature is.
      if (!ts.isTypeLiteralNode(node.parent)) found.push(node);
    }
    if (ts.isVariableStatement(node) && !isBrand(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** `declare const intBrand: unique symbol;`: private to its file, not something a program can name. */
function isBrand(node: ts.VariableStatement): boolean {
  return ts.isSourceFile(node.parent) && ts.isExternalModule(node.parent);
}

function place(node: ts.Node): string {
  const source = node.getSourceFile();
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  return `${path.basename(path.dirname(source.fileName))}/${path.basename(source.fileName)}:${line + 1}`;
}

function comment(node: ts.Node): string {
  return ts
    .getJSDocCommentsAndTags(node)
    .map((part) => part.getText())
    .join("\n");
}

function nodesOf(kind: ts.SyntaxKind): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === kind) found.push(node);
    ts.forEachChild(node, visit);
  };
  sources.forEach(visit);
  return found;
}

describe("the stubs", () => {
  test("are themselves free of errors", () => {
    expect(errorsOf(program)).toEqual([]);
  });

  test("are all reached from the board's configuration", () => {
    const root = packageFile("runtime-stubs");
    const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
      (file) => path.extname(file) === ".ts",
    );
    expect(sources.map((source) => path.relative(root, source.fileName)).sort()).toEqual(files.sort());
  });

  test("hold declarations only", () => {
    expect(sources.filter((source) => !source.isDeclarationFile).map((source) => source.fileName)).toEqual(
      [],
    );
  });

  test("never say any", () => {
    // What a replacer is given behind the match depends on the pattern: texts, a place, the source.
    const isReplacer = (node: ts.Node): boolean =>
      ts.isArrayTypeNode(node.parent) && node.parent.parent.getText() === "...parts: any[]";
    const found = nodesOf(ts.SyntaxKind.AnyKeyword).filter((node) => !isReplacer(node));
    expect(found.map(place)).toEqual([]);
  });

  test.each(
    sources.map((source) => [path.relative(packageFile("runtime-stubs"), source.fileName), source] as const),
  )("%s opens with what it is for", (_, source) => {
    expect(source.text).toMatch(/^\/\/ [A-Z`]/i);
  });

  test("have a doc comment on every declaration", () => {
    const declarations = sources.flatMap(documentable);
    expect(declarations.length).toBeGreaterThan(500);
    expect(declarations.filter((node) => comment(node) === "").map(place)).toEqual([]);
  });

  test("explain in English first, then in Chinese", () => {
    const wrong = sources.flatMap(documentable).filter((node) => {
      const text = comment(node).replaceAll(/`[^`]*`/g, "");
      const chinese = text.search(/\p{Script=Han}/u);
      return chinese < 0 || !/[A-Za-z]{2,}/.test(text.slice(0, chinese));
    });
    expect(wrong.map(place)).toEqual([]);
  });
});
