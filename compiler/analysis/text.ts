// What kinds of characters a program's own texts hold: most programs need nothing of what the rare ones do.
import ts from "typescript";

/** What is known of all the text in a program. */
export interface TextFacts {
  /** Whether there may be characters beyond U+FFFF, which JavaScript counts as two. */
  readonly hasAstral: boolean;
  /** Whether there may be white space that Python's `strip` does not know. */
  readonly hasWideSpace: boolean;
  /** Whether there may be letters outside ASCII that have an upper and a lower case, and whether some of them follow rules of their own. */
  readonly hasWideCase: boolean;
  readonly hasOddCase: boolean;
  /** Whether a text other than a console call's own first one holds format places such as `%s`. */
  readonly hasFormatPlaces: boolean;
  /** Whether the raw texts of a tagged template may be asked for. */
  readonly readsRaw: boolean;
}

const astral = /[\u{10000}-\u{10FFFF}\u{D800}-\u{DFFF}]/u;
const wideSpace = /[\u00A0\uFEFF\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;

/** The letters whose case runtime/strings.py knows how to change. */
const plainCase =
  /[\u00C0-\u00FE\u0100-\u012F\u0132-\u0137\u0139-\u0148\u014A-\u0177\u0179-\u017E\u0400-\u045F]/;

function casedLetters(text: string): readonly string[] {
  return [...text].filter(
    (each) => each > "\x7F" && (each.toUpperCase() !== each || each.toLowerCase() !== each),
  );
}

/** The text of a literal, or of one piece of a template. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
    return node.text;
  return undefined;
}

/** Whether a call makes characters from numbers that may lie beyond U+FFFF. */
function makesAstral(node: ts.Node): boolean {
  if (!ts.isPropertyAccessExpression(node)) return false;
  if (node.name.text !== "fromCodePoint") return false;
  const { parent } = node;
  if (!ts.isCallExpression(parent)) return true;
  return !parent.arguments.every((each) => ts.isNumericLiteral(each) && Number(each.text) <= 0xffff);
}

/** The places console.log fills in its first argument. */
export const formatPlace = /%[sdifjoOc%]/;

/** Whether a text stands as the first argument of a call, where the call itself sees its places. */
function isFirstArgument(node: ts.Node): boolean {
  return ts.isCallExpression(node.parent) && node.parent.arguments[0] === node;
}

/** Looks through every text of the program once. */
export function textFacts(files: readonly ts.SourceFile[]): TextFacts {
  const facts = {
    hasAstral: false,
    hasWideSpace: false,
    hasWideCase: false,
    hasOddCase: false,
    hasFormatPlaces: false,
    readsRaw: false,
  };
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    if (text !== undefined) {
      facts.hasAstral ||= astral.test(text);
      facts.hasWideSpace ||= wideSpace.test(text);
      facts.hasFormatPlaces ||= formatPlace.test(text) && !isFirstArgument(node);
      const letters = casedLetters(text);
      facts.hasWideCase ||= letters.length > 0;
      facts.hasOddCase ||= letters.some((each) => !plainCase.test(each));
    }
    facts.hasAstral ||= makesAstral(node);
    facts.readsRaw ||= ts.isIdentifier(node) && node.text === "raw";
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return facts;
}
