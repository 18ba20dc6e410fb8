// The target language as one namespace: `import * as py from "../python/index.js"`.
export * from "./nodes.js";
export * from "./factories.js";
export { toIdentifier } from "./identifiers.js";
export { assignNames, type Naming } from "./naming.js";
export { print, type Mapping, type Printed } from "./printer.js";
export { builtinNames, isKeyword, isReservedName, keywords } from "./reserved-names.js";
