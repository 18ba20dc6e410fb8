// Template literals with every kind of value.
// case: plain
console.log(
  `plain`,
  ``,
  `two
lines`,
);

// case: numbers
const n = 5,
  f = 2.5,
  whole = 4 / 2;
console.log(`${n} ${f} ${whole} ${n * f} ${-0} ${1e21} ${1 / 3}`);

// case: booleans, null and undefined
const flag = true as boolean;
console.log(`${flag} ${!flag} ${null} ${undefined}`);

// case: NaN and Infinity
console.log(`${NaN} ${Infinity} ${-Infinity}`);

// case: expressions and calls
const name = "world";
console.log(`hello ${name.toUpperCase()}! ${1 + 2} ${name.length > 3 ? "long" : "short"}`);

// case: nested templates
const items = ["a", "b"];
console.log(`<${items.map((item) => `[${item}]`).join("")}>`);

// case: arrays and objects
console.log(`${[1, 2, 3]} ${["a", ["b", "c"]]} ${{}} ${[]}|`);

// case: braces and percent signs
console.log(`{} {0} {name} % %s %d 100% \${escaped} ${"{}"} ${50}%`);

// case: quotes and backslashes
console.log(`it's "quoted" \`tick\` back\\slash tab\tend`);

// case: side effects run from left to right
let i = 0;
const next = (): number => ++i;
console.log(`${next()} ${next()} ${next()}`, i);

// case: an object with toString
const point = { x: 1, y: 2, toString: () => "(1, 2)" };
console.log(`${point}`);

// case: many pieces
const a = 1,
  b = 2;
console.log(`${a}${b}${a}-${b}${""}${a}`);

// case: a template over several lines with values
const title = "T",
  body = "B";
console.log(`# ${title}

  ${body}
end`);

// case: unicode
const city = "北京";
console.log(`城市：${city}，温度 ${21.5}°C`);

// case: tagged template
function tag(strings: TemplateStringsArray, ...values: unknown[]): string {
  return strings.join("_") + "|" + values.length;
}
console.log(tag`a${1}b${2}c`, tag`none`);

// case: tagged template rebuilds the text
function upper(strings: TemplateStringsArray, ...values: string[]): string {
  let result = strings[0];
  values.forEach((value, i) => (result += value.toUpperCase() + strings[i + 1]));
  return result;
}
console.log(upper`hello ${"bob"} and ${"ann"}!`);

// case: raw strings
console.log(String.raw`a\nb${1}`, String.raw`\u0041`);

// case: comparison of templates with strings
console.log(`${1}${2}` === "12", `a` === "a");

// case: a template as a key
const cells: { [key: string]: number } = {};
for (let y = 0; y < 2; y++) for (let x = 0; x < 2; x++) cells[`${x},${y}`] = x + y;
console.log(cells["1,1"], cells["0,1"]);

// case: a template in a default parameter
function label(n: number, text = `item ${n}`): string {
  return text;
}
console.log(label(1), label(2, "given"));

// case: a union in a template
function show(value: string | number | boolean | null | undefined): string {
  return `<${value}>`;
}
console.log(show("s"), show(1), show(1.5), show(true), show(null), show(undefined));

// case: long computed line
const temperature = 23.456,
  humidity = 40;
console.log(`T=${temperature.toFixed(1)} H=${humidity}% ok=${temperature > 20 && humidity < 50}`);
