// Places a value can be written to: a variable, a property, an element.
import ts from "typescript";
import * as py from "../../python/index.js";
import type { Lowering } from "../lowering.js";
import { arrayLengthPlace, isArrayLength } from "./array-length.js";
import { lowerMemberOfModule } from "../modules.js";
import { isOwnElement, isOwnProperty, objectAndKey } from "./access.js";
import { lowerAccessorPlace } from "./accessors.js";
import { isIndexInRange, readElement } from "./elements.js";
import { keyOf, propertyTarget, readProperty } from "./properties.js";

/** An assignment target whose parts are evaluated once, however often it is read or written. */
export interface Place {
  /** A plain variable: reading it again gives what was written. */
  readonly isVariable: boolean;
  read(): py.Expression;
  write(value: py.Expression, node: ts.Node): void;
  /** Writes `place operator= value`, where Python's form means the same. */
  readonly augment: ((operator: py.BinaryOperator, value: py.Expression, node: ts.Node) => void) | undefined;
  /** The place as one of Python's own targets, where writing needs no helper. */
  readonly target?: () => py.Name | py.Attribute | py.Subscript | undefined;
  /**
   * Keeps the object and index in temporaries, because something runs before the place is used again:
   * statements of any kind, or only calls inside an expression.
   */
  settle(until?: "statements" | "calls"): void;
}

export function lowerTarget(lowering: Lowering, target: ts.Expression): Place {
  if (ts.isIdentifier(target)) return variablePlace(lowering, target);
  if (ts.isPropertyAccessExpression(target)) {
    const member = lowerMemberOfModule(lowering, target);
    if (member?.kind === "Name" || member?.kind === "Attribute") return namePlace(lowering, member);
    return propertyPlace(lowering, target);
  }
  if (ts.isElementAccessExpression(target)) return elementPlace(lowering, target);
  lowering.refuse("MPTS1001", target, { construct: "this assignment target" });
  return namePlace(lowering, py.name(py.temporary("target")));
}

/** A value as it is now, whatever runs before it is used. */
function settled(
  lowering: Lowering,
  value: py.Expression,
  hint: string,
  until: "statements" | "calls" = "statements",
): py.Expression {
  const lasts = until === "calls" ? lowering.survivesCalls(value) : lowering.isStable(value);
  return lasts ? value : lowering.keep(value, hint);
}

function variablePlace(lowering: Lowering, target: ts.Identifier): Place {
  const value = lowering.expression(target);
  return namePlace(
    lowering,
    value.kind === "Name" || value.kind === "Attribute" || value.kind === "Subscript"
      ? value
      : py.name(py.temporary("target")),
  );
}

function namePlace(lowering: Lowering, target: py.Name | py.Attribute | py.Subscript): Place {
  return {
    isVariable: true,
    read: () => target,
    write: (value, node) => lowering.emit(py.assign(target, value, lowering.position(node))),
    augment: (operator, value, node) =>
      lowering.emit(py.augmentedAssign(target, operator, value, lowering.position(node))),
    target: () => target,
    settle: () => undefined,
  };
}

function propertyPlace(lowering: Lowering, target: ts.PropertyAccessExpression): Place {
  if (isArrayLength(lowering, target)) return arrayLengthPlace(lowering, target);
  if (lowering.analysis.types.kindsOf(target.expression).array) {
    lowering.refuse("MPTS2001", target.name, { name: `Array.${target.name.text} =` });
  }
  const accessor = lowerAccessorPlace(lowering, target);
  if (accessor !== undefined) return accessor;
  if (isOwnProperty(lowering, target)) return objectPlace(lowering, target);
  let object = lowering.expression(target.expression);
  const attribute = (): py.Attribute =>
    py.attribute(object, propertyName(lowering, target), lowering.position(target));
  return {
    isVariable: false,
    read: attribute,
    target: attribute,
    write: (value, node) => lowering.emit(py.assign(attribute(), value, lowering.position(node))),
    augment: (operator, value, node) =>
      lowering.emit(py.augmentedAssign(attribute(), operator, value, lowering.position(node))),
    settle: (until) => {
      object = settled(lowering, object, "target", until);
    },
  };
}

// p.x = v, made by literals   →   p['x'] = v
// p.x = v, made by a class    →   p.x = v
// p.x = v, not known          →   set_property(p, 'x', v)
function objectPlace(
  lowering: Lowering,
  target: ts.PropertyAccessExpression | ts.ElementAccessExpression,
): Place {
  if (lowering.analysis.objects.has(target.expression, "isFrozen")) lowering.refuse("MPTS2083", target);
  const parts = objectAndKey(lowering, target);
  let { object } = parts;
  let { property } = parts;
  const own = propertyTarget(lowering, object, property);
  const current = (): py.Attribute | py.Subscript | undefined => propertyTarget(lowering, object, property);
  return {
    isVariable: false,
    read: () => readProperty(lowering, object, property),
    target: current,
    write: (value, node) => {
      const place = current();
      const position = lowering.position(node);
      if (place !== undefined) lowering.emit(py.assign(place, value, position));
      else {
        const args = [object, keyOf(property.key), value];
        lowering.emit(py.expressionStatement(lowering.callHelper("set_property", args, target), position));
      }
    },
    augment:
      own === undefined
        ? undefined
        : (operator, value, node) => {
            const place = current();
            if (place !== undefined)
              lowering.emit(py.augmentedAssign(place, operator, value, lowering.position(node)));
          },
    settle: (until) => {
      const { key } = property;
      object = settled(lowering, object, "target", until);
      if (typeof key !== "string") property = { ...property, key: settled(lowering, key, "key", until) };
    },
  };
}

/** A property's Python name: clear of keywords, and of other members Python would keep under the same name. */
export function propertyName(lowering: Lowering, node: ts.PropertyAccessExpression): string {
  return lowering.analysis.classes.nameOfAccess(node);
}

function elementPlace(lowering: Lowering, target: ts.ElementAccessExpression): Place {
  const kinds = lowering.analysis.types.kindsOf(target.expression);
  if (isOwnElement(lowering, target)) return objectPlace(lowering, target);
  if (!kinds.array && !kinds.bytes && !isFirmware(lowering, target)) {
    lowering.refuse("MPTS2040", target);
  }
  const [first, second] = lowering.expressions([target.expression, target.argumentExpression]);
  let object = first ?? py.none();
  let index = second ?? py.none();
  const isPlain = !kinds.array || isIndexInRange(lowering, target);
  // JavaScript makes a property of it, Python counts from the end.
  if (kinds.array && lowering.analysis.numbers.factOf(target.argumentExpression).high < 0)
    lowering.refuse("MPTS2040", target);
  const subscript = (): py.Subscript => py.subscript(object, index, lowering.position(target));
  return {
    isVariable: false,
    read: () => readElement(lowering, target, object, index),
    // xs[i] = v, i known to be inside   →   xs[i] = v
    // xs[i] = v                         →   set_item(xs, i, v), which lets the array grow
    write: (value, node) =>
      lowering.emit(
        isPlain
          ? py.assign(subscript(), value, lowering.position(node))
          : py.expressionStatement(
              lowering.callHelper("set_item", [object, index, value], target),
              lowering.position(node),
            ),
      ),
    target: () => (isPlain ? subscript() : undefined),
    augment: isPlain
      ? (operator, value, node) =>
          lowering.emit(py.augmentedAssign(subscript(), operator, value, lowering.position(node)))
      : undefined,
    settle: (until) => {
      object = settled(lowering, object, "target", until);
      index = settled(lowering, index, "index", until);
    },
  };
}

/** Whether an element access goes to an object of the firmware's, such as `rgb[0]`. */
function isFirmware(lowering: Lowering, target: ts.ElementAccessExpression): boolean {
  const type = lowering.analysis.types.typeOf(target.expression);
  return type.symbol?.declarations?.every((each) => each.getSourceFile().isDeclarationFile) === true;
}
