// JSON.stringify and JSON.parse.
// case: primitives
console.log(
  JSON.stringify(1),
  JSON.stringify("s"),
  JSON.stringify(true),
  JSON.stringify(null),
  JSON.stringify(undefined),
  JSON.stringify(1.5),
  JSON.stringify(4 / 2),
);

// case: arrays and objects
console.log(
  JSON.stringify([1, "a", null, true]),
  JSON.stringify({ b: 1, a: [1, 2], c: { d: null } }),
  JSON.stringify([]),
  JSON.stringify({}),
);

// case: undefined and functions are left out
console.log(JSON.stringify({ a: undefined, b: () => 1, c: 1 }), JSON.stringify([undefined, () => 1, 2]));

// case: NaN and Infinity become null
console.log(JSON.stringify([NaN, Infinity, -Infinity, -0]));

// case: escapes
console.log(
  JSON.stringify('q"u\\o/te'),
  JSON.stringify("new\nline\ttab"),
  JSON.stringify("\u0001\u001f"),
  JSON.stringify("中文 é 😀"),
);

// case: indentation
console.log(JSON.stringify({ a: 1, b: [1, 2], c: {}, d: [] }, null, 2));
console.log(JSON.stringify([1, { x: "y" }], null, "--"));

// case: key order with integers
console.log(JSON.stringify({ b: 1, 2: 2, a: 3, 1: 4 }));

// case: a list of keys
console.log(JSON.stringify({ a: 1, b: 2, c: { a: 3, d: 4 } }, ["a", "c"]));

// case: a replacer function
console.log(
  JSON.stringify({ a: 1, b: "x", c: [1, 2] }, (key, value: unknown) =>
    typeof value === "number" ? value * 10 : value,
  ),
);

// case: toJSON
class Money {
  constructor(private cents: number) {}
  toJSON(): string {
    return (this.cents / 100).toFixed(2);
  }
}
console.log(JSON.stringify({ price: new Money(1250) }));

// case: instances
class P {
  z = 1;
  a = "x";
  private hidden = [1];
  get computed(): number {
    return 5;
  }
  method(): void {}
}
console.log(JSON.stringify(new P()));

// case: maps and sets become empty objects
console.log(JSON.stringify(new Map([["a", 1]])), JSON.stringify({ s: new Set([1]) }));

// case: parse
const data = JSON.parse('{"name":"x","list":[1,2.5,-3],"ok":true,"none":null,"nested":{"k":"v"}}');
console.log(data.name, data.list[1], data.ok, data.none, data.nested.k, data.missing);

// case: parse prints as an object
console.log(
  JSON.parse('{"b":1,"a":[1,{"c":null}]}'),
  JSON.parse("[]"),
  JSON.parse("3"),
  JSON.parse('"s"'),
  JSON.parse("null"),
);

// case: parse whole floats
console.log(JSON.parse("[1.0, 2.50, 1e2, -0, 1E-2]"));

// case: round trip
const source = { id: 1, tags: ["a", "b"], pos: { x: 1.5, y: -2 } };
const copy = JSON.parse(JSON.stringify(source)) as typeof source;
copy.tags.push("c");
console.log(copy, source.tags.length, JSON.stringify(copy) === JSON.stringify(source));

// case: invalid text throws a SyntaxError
for (const text of ["{", "", "[1,]", "{'a':1}", "nul"]) {
  try {
    console.log(JSON.parse(text));
  } catch (e) {
    console.log(e instanceof SyntaxError);
  }
}

// case: escapes in parsed strings
console.log(JSON.parse('"a\\nb\\t\\"c\\" \\u4e2d \\/"'));

// case: reviver
console.log(
  JSON.parse('{"a":1,"b":[2,3]}', (key, value: unknown) => (typeof value === "number" ? value + 1 : value)),
);

// case: typed message
interface Message {
  type: string;
  value: number;
}
function handle(text: string): string {
  const message = JSON.parse(text) as Message;
  return message.type === "set" ? "set to " + message.value : "unknown";
}
console.log(handle('{"type":"set","value":5}'), handle('{"type":"x"}'));

// case: nested arrays of numbers
console.log(
  JSON.stringify([
    [1, 2],
    [3, [4]],
  ]),
  JSON.stringify({
    m: [
      [0, 1],
      [1, 0],
    ],
  }),
);

// case: keys that need escaping
console.log(JSON.stringify({ 'a"b': 1, "c\\d": 2, "": 3 }));

// case: the parsed object has ordinary behaviour
const o = JSON.parse('{"n":1}') as { [key: string]: number };
o["m"] = 2;
delete o["n"];
console.log(Object.keys(o), "m" in o, JSON.stringify(o));

// case: circular structures throw a TypeError
const loop: { self?: unknown } = {};
loop.self = loop;
try {
  JSON.stringify(loop);
} catch (e) {
  console.log(e instanceof TypeError);
}
