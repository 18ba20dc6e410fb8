// All factories of Python nodes: each takes the node's parts and, last, the place it comes from.
export * from "./constant-factories.js";
export * from "./expression-factories.js";
export * from "./statement-factories.js";
