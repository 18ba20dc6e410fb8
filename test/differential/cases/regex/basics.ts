// Regular expressions as programs use them.
// case: test
console.log(/abc/.test("xabcx"), /^a/.test("ba"), /a$/.test("ba"), /a.c/.test("abc"), /[0-9]+/.test("ab1"));

// case: test of input formats
const isNumber = /^-?\d+(\.\d+)?$/;
for (const text of ["12", "-3.5", "x", "1.", ""]) console.log(isNumber.test(text));

// case: exec with groups
const match = /(\d+)-(\d+)/.exec("range 10-20 end");
console.log(match?.[0], match?.[1], match?.[2], match?.index);

// case: exec without a match
console.log(/z/.exec("abc"), /z/.exec("abc") === null);

// case: match
const m = "key=value".match(/(\w+)=(\w+)/);
if (m) console.log(m[1], m[2], m.length);
console.log("none".match(/\d/));

// case: match all with the global flag
console.log("a1b22c333".match(/\d+/g), "abc".match(/\d/g));

// case: replace the first and all
console.log("a-b-c".replace(/-/, "+"), "a-b-c".replace(/-/g, "+"), "a1b2".replace(/\d/g, ""));

// case: replace with groups
console.log("John Smith".replace(/(\w+) (\w+)/, "$2, $1"), "x".replace(/(x)/, "[$1$&]"));

// case: replace with a function
console.log(
  "a1b2".replace(/\d/g, (d) => String(Number(d) * 2)),
  "hello world".replace(/\b\w/g, (c) => c.toUpperCase()),
);

// case: split
console.log("a1b2c".split(/\d/), "a, b ,c".split(/\s*,\s*/), "one  two".split(/\s+/));

// case: character classes
console.log(/\d/.test("5"), /\D/.test("5"), /\s/.test(" "), /\S/.test(" "), /\w/.test("_"), /\W/.test("_"));

// case: alternatives and groups
console.log(/^(cat|dog)s?$/.test("dogs"), /^(?:a|b)+$/.test("abab"), /^(a)(b)?$/.exec("a")?.[2]);

// case: quantifiers
console.log(/^a*$/.test(""), /^a?$/.test("aa"), "aaa".replace(/a+?/, "x"), "<b><i>".replace(/<.*?>/, "-"));

// case: ignore case
console.log(/hello/i.test("HeLLo"), "ABab".replace(/a/gi, "x"));

// case: global state of exec
const re = /o/g;
const text = "foo boo";
const at: number[] = [];
let found: RegExpExecArray | null;
while ((found = re.exec(text)) !== null) at.push(found.index);
console.log(at);

// case: search
console.log("hello 42".search(/\d/), "none".search(/\d/));

// case: counted repetition
console.log(
  /^\d{4}-\d{2}-\d{2}$/.test("2024-05-06"),
  /^\d{4}-\d{2}-\d{2}$/.test("24-5-6"),
  /^a{2,3}$/.test("aaaa"),
);

// case: escapes
console.log(
  /\./.test("a.b"),
  /\//.test("a/b"),
  /\\/.test("a\\b"),
  /[.*+]/.test("+"),
  "1+1".replace(/\+/, "-"),
);

// case: new RegExp
const word = "cat";
const dynamic = new RegExp(word + "s?", "g");
console.log("cat cats".replace(dynamic, "dog"), dynamic.source, dynamic.flags);

// case: named groups
const date = /(?<year>\d+)\/(?<month>\d+)/.exec("2024/05");
console.log(date?.groups?.year, date?.groups?.month);

// case: matchAll
for (const each of "a1b2".matchAll(/([a-z])(\d)/g)) console.log(each[0], each[1], each[2], each.index);

// case: lookahead
console.log("price100".replace(/\d(?=0)/, "x"), /a(?!b)/.test("ab"));

// case: backreference
console.log(/(\w)\1/.test("hello"), /(\w)\1/.test("world"));

// case: multiline
console.log("a\nb".match(/^b$/m)?.[0], /a.b/s.test("a\nb"));

// case: printed
console.log(/ab+c/gi, [/x/]);

// case: parse key value lines
const config: { [key: string]: string } = {};
for (const line of ["a = 1", "# no", "b=two words "]) {
  const parts = /^(\w+)\s*=\s*(.*)$/.exec(line);
  if (parts) config[parts[1]] = parts[2].trim();
}
console.log(config);

// case: tokens
const tokens: string[] = [];
let rest = "x1 + 42*(y)";
while (rest) {
  const token = /^\s*(\d+|\w+|[-+*()])/.exec(rest);
  if (!token) break;
  tokens.push(token[1]);
  rest = rest.slice(token[0].length);
}
console.log(tokens);
