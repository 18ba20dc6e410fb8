// Programs about text.
// case: word count
const text = "the quick brown fox jumps over the lazy dog the end";
const counts: Record<string, number> = {};
for (const word of text.split(" ")) counts[word] = (counts[word] ?? 0) + 1;
const top = Object.entries(counts)
  .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  .slice(0, 3);
for (const [word, count] of top) console.log(word, count);

// case: reverse words and letters
const sentence = "hello big world";
console.log(
  sentence.split(" ").reverse().join(" "),
  sentence.split("").reverse().join(""),
  sentence
    .split(" ")
    .map((w) => [...w].reverse().join(""))
    .join(" "),
);

// case: anagrams
const key = (word: string): string => word.split("").sort().join("");
const groups = new Map<string, string[]>();
for (const word of ["listen", "silent", "enlist", "google", "elgoog"]) {
  const k = key(word);
  groups.set(k, [...(groups.get(k) ?? []), word]);
}
for (const group of groups.values()) console.log(group.join());

// case: tokenizer
type Token = { type: "number" | "operator" | "paren"; value: string };
function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  let i = 0;
  while (i < source.length) {
    const ch = source[i];
    if (ch === " ") {
      i++;
    } else if (ch >= "0" && ch <= "9") {
      let value = "";
      while (i < source.length && ((source[i] >= "0" && source[i] <= "9") || source[i] === "."))
        value += source[i++];
      tokens.push({ type: "number", value });
    } else if ("+-*/".includes(ch)) {
      tokens.push({ type: "operator", value: ch });
      i++;
    } else if (ch === "(" || ch === ")") {
      tokens.push({ type: "paren", value: ch });
      i++;
    } else {
      throw new Error(`unexpected ${ch} at ${i}`);
    }
  }
  return tokens;
}
console.log(
  tokenize("12 + 3.5*(4-1)")
    .map((t) => t.value)
    .join(" "),
);
try {
  tokenize("1 + x");
} catch (e) {
  console.log((e as Error).message);
}

// case: recursive descent calculator
class Parser {
  private at = 0;
  constructor(private readonly source: string) {}
  parse(): number {
    const value = this.sum();
    if (this.at < this.source.length) throw new Error("unexpected " + this.source[this.at]);
    return value;
  }
  private sum(): number {
    let value = this.product();
    for (;;) {
      if (this.accept("+")) value += this.product();
      else if (this.accept("-")) value -= this.product();
      else return value;
    }
  }
  private product(): number {
    let value = this.factor();
    for (;;) {
      if (this.accept("*")) value *= this.factor();
      else if (this.accept("/")) value /= this.factor();
      else return value;
    }
  }
  private factor(): number {
    if (this.accept("-")) return -this.factor();
    if (this.accept("(")) {
      const value = this.sum();
      if (!this.accept(")")) throw new Error("missing )");
      return value;
    }
    let digits = "";
    while (this.at < this.source.length && /[0-9.]/.test(this.source[this.at]))
      digits += this.source[this.at++];
    if (digits === "") throw new Error("number expected");
    return parseFloat(digits);
  }
  private accept(ch: string): boolean {
    if (this.source[this.at] !== ch) return false;
    this.at++;
    return true;
  }
}
for (const source of ["1+2*3", "(1+2)*3", "10/4-1", "-(2-5)*2", "7/7", "2*(3", "1+"]) {
  try {
    console.log(source, "=", new Parser(source).parse());
  } catch (e) {
    console.log(source, "fails:", (e as Error).message);
  }
}

// case: reverse Polish calculator
function rpn(source: string): number {
  const stack: number[] = [];
  for (const token of source.split(" ")) {
    if (["+", "-", "*", "/"].includes(token)) {
      const b = stack.pop()!;
      const a = stack.pop()!;
      switch (token) {
        case "+":
          stack.push(a + b);
          break;
        case "-":
          stack.push(a - b);
          break;
        case "*":
          stack.push(a * b);
          break;
        default:
          stack.push(a / b);
      }
    } else {
      stack.push(Number(token));
    }
  }
  return stack[0];
}
console.log(rpn("3 4 + 2 *"), rpn("5 1 2 + 4 * + 3 -"), rpn("9 2 /"));

// case: balanced brackets
function balanced(text: string): boolean {
  const pairs: Record<string, string> = { ")": "(", "]": "[", "}": "{" };
  const stack: string[] = [];
  for (const ch of text) {
    if ("([{".includes(ch)) stack.push(ch);
    else if (ch in pairs && stack.pop() !== pairs[ch]) return false;
  }
  return stack.length === 0;
}
console.log(balanced("{[()]}"), balanced("([)]"), balanced("(("), balanced(""));

// case: run-length encoding and decoding
function encode(text: string): string {
  let out = "";
  for (let i = 0; i < text.length;) {
    let n = 1;
    while (text[i + n] === text[i]) n++;
    out += `${n}${text[i]}`;
    i += n;
  }
  return out;
}
function decode(text: string): string {
  let out = "";
  let n = 0;
  for (const ch of text) {
    if (ch >= "0" && ch <= "9") n = n * 10 + Number(ch);
    else {
      out += ch.repeat(n);
      n = 0;
    }
  }
  return out;
}
const packed = encode("aaaaaaaaaaaabbbc");
console.log(packed, decode(packed), decode(encode("x")) === "x");

// case: Caesar, ROT13 and Vigenere
function shift(ch: string, by: number): string {
  const code = ch.charCodeAt(0);
  const base = code >= 65 && code <= 90 ? 65 : code >= 97 && code <= 122 ? 97 : 0;
  return base === 0 ? ch : String.fromCharCode(((((code - base + by) % 26) + 26) % 26) + base);
}
const caesar = (text: string, by: number): string => [...text].map((ch) => shift(ch, by)).join("");
const vigenere = (text: string, key: string, sign = 1): string =>
  [...text].map((ch, i) => shift(ch, sign * (key.charCodeAt(i % key.length) - 97))).join("");
console.log(
  caesar("Hello, World!", 3),
  caesar(caesar("Abc", 13), 13),
  caesar("abc", -1),
  vigenere("attack", "lemon"),
  vigenere(vigenere("attack", "lemon"), "lemon", -1),
);

// case: Morse code
const MORSE: Record<string, string> = { s: "...", o: "---", e: ".", t: "-", " ": "/" };
const toMorse = (text: string): string => [...text.toLowerCase()].map((ch) => MORSE[ch] ?? "?").join(" ");
const back = Object.fromEntries(Object.entries(MORSE).map(([k, v]) => [v, k]));
console.log(
  toMorse("SOS to x"),
  toMorse("sos")
    .split(" ")
    .map((m) => back[m])
    .join(""),
);

// case: command interpreter
const variables: Record<string, number> = {};
function execute(line: string): string {
  const [command, ...args] = line.trim().split(/\s+/);
  switch (command) {
    case "set":
      variables[args[0]] = Number(args[1]);
      return `${args[0]} = ${variables[args[0]]}`;
    case "add":
      variables[args[0]] = (variables[args[0]] ?? 0) + Number(args[1] ?? 1);
      return `${args[0]} = ${variables[args[0]]}`;
    case "print":
      return args.map((name) => (name in variables ? String(variables[name]) : `no ${name}`)).join(" ");
    case "":
      return "nothing";
    default:
      return `unknown command ${command}`;
  }
}
for (const line of ["set x 5", "add x", "add y 2.5", "print x y z", "fly", "  "]) console.log(execute(line));

// case: CSV
function parseCsv(text: string): Record<string, string>[] {
  const [header, ...lines] = text.trim().split("\n");
  const names = header.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((cell, i) => [names[i], cell.trim()])));
}
const rows = parseCsv("name,age,city\nAnn, 30,Paris\nBob,25 ,Rome\n");
for (const row of rows) console.log(row.name, Number(row.age) + 1, row.city);
console.log(rows);

// case: CSV with quotes
function splitCsv(line: string): string[] {
  const cells: string[] = [];
  let cell = "";
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    const ch = line[i];
    if (quoted) {
      if (ch === '"' && line[i + 1] === '"') {
        cell += '"';
        i++;
      } else if (ch === '"') quoted = false;
      else cell += ch;
    } else if (ch === '"') quoted = true;
    else if (ch === ",") {
      cells.push(cell);
      cell = "";
    } else cell += ch;
  }
  cells.push(cell);
  return cells;
}
console.log(splitCsv('a,"b,c",d'), splitCsv('"say ""hi""",,x'));

// case: query string
function parseQuery(query: string): Map<string, string> {
  const result = new Map<string, string>();
  for (const part of query.replace("?", "").split("&")) {
    const [name, value = ""] = part.split("=");
    if (name) result.set(name, value);
  }
  return result;
}
const query = parseQuery("?led=on&level=5&flag");
console.log(
  query.get("led"),
  Number(query.get("level")) * 2,
  query.get("flag") === "",
  query.has("none"),
  [...query.keys()].join(),
);

// case: HTTP request line and headers
const request = "GET /led/on?level=3 HTTP/1.1\r\nHost: board\r\nContent-Length: 0\r\n\r\n";
const [head, ...headerLines] = request.split("\r\n");
const [method, url, version] = head.split(" ");
const headers: Record<string, string> = {};
for (const line of headerLines) {
  const colon = line.indexOf(":");
  if (colon > 0) headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim();
}
console.log(method, url.split("?")[0], version, headers["host"], headers["content-length"], headers["x"]);

// case: word wrap
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : line + " " + word;
  }
  if (line !== "") lines.push(line);
  return lines;
}
for (const line of wrap("the board prints a long line on a small screen", 16))
  console.log("|" + line.padEnd(16) + "|");

// case: text table
const table = [
  ["name", "qty", "price"],
  ["apple", 3, 1.5],
  ["kiwi", 12, 0.25],
];
const widths = table[0].map((_, column) => Math.max(...table.map((row) => String(row[column]).length)));
for (const row of table)
  console.log(
    row
      .map((cell, i) =>
        typeof cell === "number" ? String(cell).padStart(widths[i]) : cell.padEnd(widths[i]),
      )
      .join(" | "),
  );

// case: template engine
function render(template: string, values: Record<string, unknown>): string {
  let out = "";
  let i = 0;
  while (i < template.length) {
    const open = template.indexOf("{{", i);
    if (open < 0) return out + template.slice(i);
    const close = template.indexOf("}}", open);
    out += template.slice(i, open) + String(values[template.slice(open + 2, close).trim()] ?? "?");
    i = close + 2;
  }
  return out;
}
console.log(render("Hi {{ name }}, {{n}} new, {{missing}}!", { name: "Ann", n: 4 / 2 }));

// case: JSON printer by hand
function show(value: unknown, indent = ""): string {
  if (value === null || typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value === "string") return `"${value}"`;
  if (Array.isArray(value)) return "[" + value.map((item) => show(item, indent)).join(", ") + "]";
  const inner = indent + "  ";
  const lines = Object.entries(value as object).map(([key, item]) => `${inner}${key}: ${show(item, inner)}`);
  return lines.length === 0 ? "{}" : `{\n${lines.join("\n")}\n${indent}}`;
}
console.log(show({ name: "x", list: [1, "a", null], nested: { deep: { ok: true } }, empty: {} }));

// case: JSON parser by hand
function parseJson(text: string): unknown {
  let at = 0;
  const skip = (): void => {
    while (text[at] === " " || text[at] === "\n") at++;
  };
  function value(): unknown {
    skip();
    const ch = text[at];
    if (ch === "{") {
      const object: Record<string, unknown> = {};
      at++;
      skip();
      while (text[at] !== "}") {
        const key = value() as string;
        skip();
        at++;
        object[key] = value();
        skip();
        if (text[at] === ",") at++;
        skip();
      }
      at++;
      return object;
    }
    if (ch === "[") {
      const list: unknown[] = [];
      at++;
      skip();
      while (text[at] !== "]") {
        list.push(value());
        skip();
        if (text[at] === ",") at++;
        skip();
      }
      at++;
      return list;
    }
    if (ch === '"') {
      const end = text.indexOf('"', at + 1);
      const out = text.slice(at + 1, end);
      at = end + 1;
      return out;
    }
    for (const [word, meaning] of [
      ["true", true],
      ["false", false],
      ["null", null],
    ] as const) {
      if (text.startsWith(word, at)) {
        at += word.length;
        return meaning;
      }
    }
    let digits = "";
    while (at < text.length && "-0123456789.e".includes(text[at])) digits += text[at++];
    return Number(digits);
  }
  return value();
}
console.log(parseJson('{"a": [1, 2.5, -3], "b": {"c": "text", "d": null}, "e": true}'));

// case: palindromic phrases
const clean = (s: string): string => [...s.toLowerCase()].filter((c) => c >= "a" && c <= "z").join("");
for (const phrase of ["A man, a plan, a canal: Panama", "Not a palindrome"]) {
  const letters = clean(phrase);
  console.log(letters === [...letters].reverse().join(""));
}

// case: edit distance
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      current[j] = Math.min(
        previous[j] + 1,
        current[j - 1] + 1,
        previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    }
    previous = current;
  }
  return previous[b.length];
}
console.log(distance("kitten", "sitting"), distance("", "abc"), distance("same", "same"));

// case: longest common subsequence
function lcs(a: string, b: string): string {
  const table: string[][] = [];
  for (let i = 0; i <= a.length; i++) {
    table.push([]);
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 || j === 0) table[i].push("");
      else if (a[i - 1] === b[j - 1]) table[i].push(table[i - 1][j - 1] + a[i - 1]);
      else
        table[i].push(table[i - 1][j].length >= table[i][j - 1].length ? table[i - 1][j] : table[i][j - 1]);
    }
  }
  return table[a.length][b.length];
}
console.log(lcs("AGGTAB", "GXTXAYB"), lcs("abc", "xyz") === "");

// case: base64
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function base64(text: string): string {
  let out = "";
  for (let i = 0; i < text.length; i += 3) {
    const a = text.charCodeAt(i);
    const b = i + 1 < text.length ? text.charCodeAt(i + 1) : 0;
    const c = i + 2 < text.length ? text.charCodeAt(i + 2) : 0;
    const n = (a << 16) | (b << 8) | c;
    out += ALPHABET[(n >> 18) & 63] + ALPHABET[(n >> 12) & 63];
    out += i + 1 < text.length ? ALPHABET[(n >> 6) & 63] : "=";
    out += i + 2 < text.length ? ALPHABET[n & 63] : "=";
  }
  return out;
}
console.log(base64("Man"), base64("Ma"), base64("M"), base64("hello world"));

// case: UTF-8 bytes
function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const ch of text) {
    const code = ch.codePointAt(0)!;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  }
  return bytes;
}
console.log(
  utf8("aé中")
    .map((b) => b.toString(16))
    .join(" "),
);

// case: string builder class
class StringBuilder {
  private parts: string[] = [];
  private indent = 0;
  line(text = ""): this {
    this.parts.push("  ".repeat(this.indent) + text);
    return this;
  }
  block(title: string, body: (b: this) => void): this {
    this.line(title + " {");
    this.indent++;
    body(this);
    this.indent--;
    return this.line("}");
  }
  toString(): string {
    return this.parts.join("\n");
  }
}
const built = new StringBuilder()
  .block("a", (b) => b.line("one").block("b", (c) => c.line("two")))
  .line("end");
console.log(built.toString());

// case: progress bar
for (let percent = 0; percent <= 100; percent += 25) {
  const filled = Math.round(percent / 10);
  console.log(`[${"#".repeat(filled)}${".".repeat(10 - filled)}] ${String(percent).padStart(3)}%`);
}

// case: number names
const ones = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];
const tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
function say(n: number): string {
  if (n < 20) return ones[n];
  if (n < 100) return tens[Math.floor(n / 10)] + (n % 10 ? "-" + ones[n % 10] : "");
  return ones[Math.floor(n / 100)] + " hundred" + (n % 100 ? " and " + say(n % 100) : "");
}
for (const n of [0, 7, 13, 20, 42, 100, 305, 999]) console.log(say(n));
