// The slice of the ECMAScript library that board programs see: one area a file, plain standard names.
/// <reference path="./object.d.ts" />
/// <reference path="./function.d.ts" />
/// <reference path="./utility-types.d.ts" />
/// <reference path="./iteration.d.ts" />
/// <reference path="./language.d.ts" />
/// <reference path="./array.d.ts" />
/// <reference path="./string.d.ts" />
/// <reference path="./number.d.ts" />
/// <reference path="./boolean.d.ts" />
/// <reference path="./math.d.ts" />
/// <reference path="./json.d.ts" />
/// <reference path="./map.d.ts" />
/// <reference path="./set.d.ts" />
/// <reference path="./error.d.ts" />
/// <reference path="./console.d.ts" />
/// <reference path="./promise.d.ts" />
/// <reference path="./regexp.d.ts" />
