// The support matrix of expressions: every kind has a row, a transform or a refusal.
import ts from "typescript";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";
import { applyRow, refusal, type Row } from "../rows.js";
import { lowerElementAccess, lowerPropertyAccess } from "./access.js";
import { lowerArrayLiteral } from "./array-literal.js";
import { lowerBigInt } from "./bigint.js";
import { lowerBinary } from "./binary.js";
import { lowerCall, lowerNew } from "./calls.js";
import { lowerClassExpression } from "./class-expression.js";
import { lowerConditional } from "./conditional.js";
import { lowerFunctionExpression } from "./functions.js";
import { lowerIdentifier, lowerMetaProperty, lowerSuper, lowerThis } from "./names.js";
import { lowerDelete, lowerVoid } from "./keys.js";
import { lowerNumber, lowerString } from "./literals.js";
import { lowerObjectLiteral } from "./object-literal.js";
import { lowerRegex } from "./regex.js";
import { lowerTaggedTemplate, lowerTemplate } from "./template.js";
import { lowerPostfix, lowerPrefix } from "./unary.js";
import { lowerTypeOf } from "./typeof.js";
import { lowerYield } from "./yield.js";

/** The expression kinds and their node types. */
interface ExpressionNodes {
  [ts.SyntaxKind.Identifier]: ts.Identifier;
  [ts.SyntaxKind.PrivateIdentifier]: ts.PrivateIdentifier;
  [ts.SyntaxKind.ThisKeyword]: ts.ThisExpression;
  [ts.SyntaxKind.SuperKeyword]: ts.SuperExpression;
  [ts.SyntaxKind.NullKeyword]: ts.NullLiteral;
  [ts.SyntaxKind.TrueKeyword]: ts.TrueLiteral;
  [ts.SyntaxKind.FalseKeyword]: ts.FalseLiteral;
  [ts.SyntaxKind.NumericLiteral]: ts.NumericLiteral;
  [ts.SyntaxKind.BigIntLiteral]: ts.BigIntLiteral;
  [ts.SyntaxKind.StringLiteral]: ts.StringLiteral;
  [ts.SyntaxKind.RegularExpressionLiteral]: ts.RegularExpressionLiteral;
  [ts.SyntaxKind.NoSubstitutionTemplateLiteral]: ts.NoSubstitutionTemplateLiteral;
  [ts.SyntaxKind.TemplateExpression]: ts.TemplateExpression;
  [ts.SyntaxKind.TaggedTemplateExpression]: ts.TaggedTemplateExpression;
  [ts.SyntaxKind.ArrayLiteralExpression]: ts.ArrayLiteralExpression;
  [ts.SyntaxKind.ObjectLiteralExpression]: ts.ObjectLiteralExpression;
  [ts.SyntaxKind.PropertyAccessExpression]: ts.PropertyAccessExpression;
  [ts.SyntaxKind.ElementAccessExpression]: ts.ElementAccessExpression;
  [ts.SyntaxKind.CallExpression]: ts.CallExpression;
  [ts.SyntaxKind.NewExpression]: ts.NewExpression;
  [ts.SyntaxKind.ParenthesizedExpression]: ts.ParenthesizedExpression;
  [ts.SyntaxKind.FunctionExpression]: ts.FunctionExpression;
  [ts.SyntaxKind.ArrowFunction]: ts.ArrowFunction;
  [ts.SyntaxKind.ClassExpression]: ts.ClassExpression;
  [ts.SyntaxKind.DeleteExpression]: ts.DeleteExpression;
  [ts.SyntaxKind.TypeOfExpression]: ts.TypeOfExpression;
  [ts.SyntaxKind.VoidExpression]: ts.VoidExpression;
  [ts.SyntaxKind.AwaitExpression]: ts.AwaitExpression;
  [ts.SyntaxKind.YieldExpression]: ts.YieldExpression;
  [ts.SyntaxKind.PrefixUnaryExpression]: ts.PrefixUnaryExpression;
  [ts.SyntaxKind.PostfixUnaryExpression]: ts.PostfixUnaryExpression;
  [ts.SyntaxKind.BinaryExpression]: ts.BinaryExpression;
  [ts.SyntaxKind.ConditionalExpression]: ts.ConditionalExpression;
  [ts.SyntaxKind.SpreadElement]: ts.SpreadElement;
  [ts.SyntaxKind.OmittedExpression]: ts.OmittedExpression;
  [ts.SyntaxKind.ExpressionWithTypeArguments]: ts.ExpressionWithTypeArguments;
  [ts.SyntaxKind.TypeAssertionExpression]: ts.TypeAssertion;
  [ts.SyntaxKind.AsExpression]: ts.AsExpression;
  [ts.SyntaxKind.SatisfiesExpression]: ts.SatisfiesExpression;
  [ts.SyntaxKind.NonNullExpression]: ts.NonNullExpression;
  [ts.SyntaxKind.MetaProperty]: ts.MetaProperty;
  [ts.SyntaxKind.ImportKeyword]: ts.ImportExpression;
}

type ExpressionKind = keyof ExpressionNodes;

/** Lowered as the expression inside: the construct exists for the checker alone. */
function inner(lowering: Lowering, node: { readonly expression: ts.Expression }): py.Expression {
  return lowering.expression(node.expression);
}

export const expressionTable: {
  readonly [Kind in ExpressionKind]: Row<ExpressionNodes[Kind], py.Expression>;
} = {
  [ts.SyntaxKind.Identifier]: lowerIdentifier,
  [ts.SyntaxKind.PrivateIdentifier]: refusal("`#name in object`"),
  [ts.SyntaxKind.ThisKeyword]: lowerThis,
  [ts.SyntaxKind.SuperKeyword]: lowerSuper,
  [ts.SyntaxKind.NullKeyword]: (lowering, node) => py.none(lowering.position(node)),
  [ts.SyntaxKind.TrueKeyword]: (lowering, node) => py.boolean(true, lowering.position(node)),
  [ts.SyntaxKind.FalseKeyword]: (lowering, node) => py.boolean(false, lowering.position(node)),
  [ts.SyntaxKind.NumericLiteral]: lowerNumber,
  [ts.SyntaxKind.BigIntLiteral]: lowerBigInt,
  [ts.SyntaxKind.StringLiteral]: lowerString,
  [ts.SyntaxKind.RegularExpressionLiteral]: lowerRegex,
  [ts.SyntaxKind.NoSubstitutionTemplateLiteral]: lowerString,
  [ts.SyntaxKind.TemplateExpression]: lowerTemplate,
  [ts.SyntaxKind.TaggedTemplateExpression]: lowerTaggedTemplate,
  [ts.SyntaxKind.ArrayLiteralExpression]: lowerArrayLiteral,
  [ts.SyntaxKind.ObjectLiteralExpression]: lowerObjectLiteral,
  [ts.SyntaxKind.PropertyAccessExpression]: lowerPropertyAccess,
  [ts.SyntaxKind.ElementAccessExpression]: lowerElementAccess,
  [ts.SyntaxKind.CallExpression]: lowerCall,
  [ts.SyntaxKind.NewExpression]: lowerNew,
  [ts.SyntaxKind.ParenthesizedExpression]: inner,
  [ts.SyntaxKind.FunctionExpression]: lowerFunctionExpression,
  [ts.SyntaxKind.ArrowFunction]: lowerFunctionExpression,
  [ts.SyntaxKind.ClassExpression]: lowerClassExpression,
  [ts.SyntaxKind.DeleteExpression]: lowerDelete,
  [ts.SyntaxKind.TypeOfExpression]: lowerTypeOf,
  [ts.SyntaxKind.VoidExpression]: lowerVoid,
  [ts.SyntaxKind.AwaitExpression]: refusal("`await`"),
  [ts.SyntaxKind.YieldExpression]: lowerYield,
  [ts.SyntaxKind.PrefixUnaryExpression]: lowerPrefix,
  [ts.SyntaxKind.PostfixUnaryExpression]: lowerPostfix,
  [ts.SyntaxKind.BinaryExpression]: lowerBinary,
  [ts.SyntaxKind.ConditionalExpression]: lowerConditional,
  [ts.SyntaxKind.SpreadElement]: refusal("spread (`...`) here"),
  [ts.SyntaxKind.OmittedExpression]: refusal("an array hole"),
  [ts.SyntaxKind.ExpressionWithTypeArguments]: inner,
  [ts.SyntaxKind.TypeAssertionExpression]: inner,
  [ts.SyntaxKind.AsExpression]: inner,
  [ts.SyntaxKind.SatisfiesExpression]: inner,
  [ts.SyntaxKind.NonNullExpression]: inner,
  [ts.SyntaxKind.MetaProperty]: lowerMetaProperty,
  [ts.SyntaxKind.ImportKeyword]: refusal("`import()`"),
};

export function lowerExpression(lowering: Lowering, node: ts.Expression): py.Expression {
  const rows: Readonly<Record<number, Row<never, py.Expression>>> = expressionTable;
  return applyRow(rows[node.kind], lowering, node) ?? py.none();
}
