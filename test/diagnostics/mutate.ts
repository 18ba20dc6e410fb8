// Changes to a program's text: some leave TypeScript nothing to accept, some keep the types and change what surrounds them.
import fc from "fast-check";
import ts from "typescript";

/** One change. `at` and `other` choose places; they wrap around what is there. */
export interface Mutation {
  readonly kind: keyof typeof kinds;
  readonly at: number;
  readonly other: number;
}

/** The text cut into its tokens, each with the blanks and comments in front of it. */
function tokensOf(text: string): string[] {
  const scanner = ts.createScanner(ts.ScriptTarget.ESNext, false, ts.LanguageVariant.Standard, text);
  const tokens: string[] = [];
  let end = 0;
  // Out of its context the scanner cuts templates and regular expressions up; put together they are the text again.
  while (scanner.scan() !== ts.SyntaxKind.EndOfFileToken) {
    tokens.push(text.slice(end, scanner.getTokenEnd()));
    end = scanner.getTokenEnd();
  }
  return [...tokens, text.slice(end)];
}

function pick<Item>(items: readonly Item[], index: number): Item | undefined {
  return items[items.length === 0 ? 0 : index % items.length];
}

type Change = (text: string, at: number, other: number) => string;

function onTokens(change: (tokens: string[], at: number, other: number) => void): Change {
  return (text, at, other) => {
    const tokens = tokensOf(text);
    change(tokens, at % tokens.length, other % tokens.length);
    return tokens.join("");
  };
}

function onLines(change: (lines: string[], at: number, other: number) => void): Change {
  return (text, at, other) => {
    const lines = text.split("\n");
    change(lines, at % lines.length, other % lines.length);
    return lines.join("\n");
  };
}

function swap(items: string[], at: number, other: number): void {
  [items[at], items[other]] = [items[other] ?? "", items[at] ?? ""];
}

/** The nodes `wanted` in the text as TypeScript reads it, however broken it is. */
function nodesOf(text: string, wanted: (node: ts.Node) => boolean): readonly ts.Node[] {
  const file = ts.createSourceFile("main.ts", text, ts.ScriptTarget.ESNext, true);
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (wanted(node) && node.getStart(file) < node.end) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Replaces one of the nodes `wanted` by what `change` makes of its text; `others` are the texts of all of them. */
function onNodes(
  wanted: (node: ts.Node) => boolean,
  change: (own: string, others: readonly string[], other: number) => string,
): Change {
  return (text, at, other) => {
    const nodes = nodesOf(text, wanted);
    const node = pick(nodes, at);
    if (node === undefined) return text;
    const own = node.getText();
    const texts = nodes.map((each) => each.getText());
    return text.slice(0, node.getStart()) + change(own, texts, other) + text.slice(node.end);
  };
}

const surroundings: readonly ((body: string) => string)[] = [
  (body) => `{ ${body} }`,
  (body) => `for (;;) { ${body}; break; }`,
  (body) => `for (const each of [1, 2]) { ${body} }`,
  (body) => `do { ${body} } while (Math.random() > 2);`,
  (body) => `try { ${body} } finally { console.log("finally"); }`,
  (body) => `try { ${body} } catch (error) { throw error; }`,
  (body) => `outer: { ${body}; break outer; }`,
  (body) => `switch (Number("1")) { case 1: ${body}; default: break; }`,
  (body) => `(() => { ${body} })();`,
  (body) => `(function again(): void { ${body} })();`,
  (body) => `new (class { run(): void { ${body} } })().run();`,
  (body) => `if (Number("1") > 0) ${body} else { console.log("else"); }`,
  (body) => `${body} ${body}`,
  (body) => `namespace Inside { ${body} }`,
  (body) => `async () => { ${body} };`,
  (body) => `function* numbers() { ${body}; yield 1; }`,
];

const wrappings: readonly ((value: string) => string)[] = [
  (value) => `(${value} as any)`,
  (value) => `(${value} as unknown)`,
  (value) => `(${value})!`,
  (value) => `[${value}][0]`,
  (value) => `{ value: ${value} }.value`,
  (value) => `(() => ${value})()`,
  (value) => `(0, ${value})`,
  (value) => `(${value} ?? ${value})`,
  (value) => `(true ? ${value} : ${value})`,
  (value) => `\`\${${value}}\``,
  (value) => `[...[${value}]]`,
  (value) => `void ${value}`,
  (value) => `-${value}`,
  (value) => `!(${value})`,
  (value) => `${value}?.toString()`,
];

/** Whether an expression stands where a value is read, so that another can take its place. */
function isValue(node: ts.Node): boolean {
  if (!ts.isExpression(node) || ts.isExpressionWithTypeArguments(node)) return false;
  const { parent } = node;
  if (ts.isIdentifier(node)) {
    const isName =
      (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
      ts.isTypeNode(parent) ||
      ts.isImportSpecifier(parent) ||
      ts.isImportClause(parent) ||
      ("name" in parent && parent.name === node);
    if (isName) return false;
  }
  return !(ts.isImportDeclaration(parent) || ts.isTypeNode(node) || ts.isLiteralTypeNode(parent));
}

const operators =
  "+ - * / % ** & | ^ << >> >>> && || ?? == != === !== < > <= >= = += -= , in instanceof".split(" ");

/** A binary operator in the middle of its expression. */
function isOperator(node: ts.Node): boolean {
  return !ts.isSourceFile(node) && ts.isBinaryExpression(node.parent) && node.parent.operatorToken === node;
}

const kinds = {
  deleteToken: onTokens((tokens, at) => void tokens.splice(at, 1)),
  repeatToken: onTokens((tokens, at) => void tokens.splice(at, 0, tokens[at] ?? "")),
  swapTokens: onTokens(swap),
  deleteLine: onLines((lines, at) => void lines.splice(at, 1)),
  repeatLine: onLines((lines, at) => void lines.splice(at, 0, lines[at] ?? "")),
  swapLines: onLines(swap),
  truncate: (text, at) => text.slice(0, at % (text.length + 1)),
  otherName: onNodes(ts.isIdentifier, (own, others, other) => pick(others, other) ?? own),
  otherValue: onNodes(isValue, (own, others, other) => pick(others, other) ?? own),
  otherOperator: onNodes(isOperator, (own, _others, other) => pick(operators, other) ?? own),
  otherStatement: onNodes(ts.isStatement, (own, others, other) => pick(others, other) ?? own),
  anyType: onNodes(
    ts.isTypeNode,
    (_own, _others, other) => pick(["any", "unknown", "number | string | null"], other) ?? "any",
  ),
  surround: onNodes(ts.isStatement, (own, _others, other) => pick(surroundings, other)?.(own) ?? own),
  wrap: onNodes(isValue, (own, _others, other) => pick(wrappings, other)?.(own) ?? own),
  deleteStatement: onNodes(ts.isStatement, () => ";"),
} satisfies Record<string, Change>;

type Kind = keyof typeof kinds;

/** Changes of the text, which mostly end at TypeScript's own errors. */
const rough: readonly Kind[] = [
  "deleteToken",
  "repeatToken",
  "swapTokens",
  "deleteLine",
  "repeatLine",
  "swapLines",
  "truncate",
];
/** Changes that mostly keep the types, and so reach the compiler's own parts. */
const fine = (Object.keys(kinds) as Kind[]).filter((kind) => !rough.includes(kind));

function mutationOf(wanted: readonly Kind[]): fc.Arbitrary<Mutation> {
  return fc.record({ kind: fc.constantFrom(...wanted), at: fc.nat(100_000), other: fc.nat(100_000) });
}

const anyMutations = fc.array(mutationOf([...rough, ...fine]), { minLength: 1, maxLength: 4 });
const fineMutations = fc.array(
  mutationOf([
    "surround",
    "surround",
    "wrap",
    "otherOperator",
    "deleteStatement",
    "anyType",
    "otherStatement",
  ]),
  { minLength: 1, maxLength: 3 },
);

/** One of `sources` with one to four changes; fast-check shrinks to fewer. */
export function mutated(sources: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...sources), fc.oneof(anyMutations, { arbitrary: fineMutations, weight: 3 }))
    .map(([source, changes]) =>
      changes.reduce((text, { kind, at, other }) => kinds[kind](text, at, other), source),
    );
}
