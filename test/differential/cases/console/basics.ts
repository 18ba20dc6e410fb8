// What console.log does with one value and with several.
// case: hello world
console.log("Hello, world!");

// case: several arguments are separated by spaces
console.log("a", 1, true, "b");

// case: no argument prints an empty line
console.log("before");
console.log();
console.log("after");
