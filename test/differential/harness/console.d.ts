// The one global a case has beside the ECMAScript library.
declare const console: {
  /** Prints its arguments as Node does. */
  log(...values: readonly unknown[]): void;
};
