// Strings: indexing, searching, cutting, changing.
// case: length and index
const s = "hello";
console.log(s.length, s[0], s[4], s.charAt(1), s[s.length - 1]);

// case: index beyond the end
const w = "ab";
console.log(w[5], w.charAt(5) === "", w[-1], w.at(-1), w.at(9));

// case: concatenation
let t = "a";
t += "b";
t = t + "c" + 1 + true + null + undefined;
console.log(t);

// case: upper and lower
console.log("Hello World".toUpperCase(), "Hello World".toLowerCase(), "ÄÖ".toLowerCase());

// case: indexOf and lastIndexOf
const text = "banana";
console.log(
  text.indexOf("an"),
  text.indexOf("an", 2),
  text.lastIndexOf("an"),
  text.indexOf("x"),
  text.indexOf(""),
  text.lastIndexOf("a", 3),
);

// case: includes, startsWith, endsWith
console.log(
  text().includes("nan"),
  text().startsWith("ba"),
  text().endsWith("na"),
  text().startsWith("na", 2),
  text().endsWith("ban", 3),
  text().includes("b", 1),
);
function text(): string {
  return "banana";
}

// case: slice
const a = "abcdef";
console.log(
  a.slice(1, 3),
  a.slice(2),
  a.slice(-2),
  a.slice(0, -1),
  a.slice(-3, -1),
  a.slice(4, 2) === "",
  a.slice(10) === "",
);

// case: substring
const b = "abcdef";
console.log(b.substring(1, 3), b.substring(3, 1), b.substring(-2, 2), b.substring(2), b.substring(4, 99));

// case: substr
const c = "abcdef";
console.log(c.substr(1, 2), c.substr(-2), c.substr(2), c.substr(-3, 2));

// case: split
console.log(
  "a,b,c".split(","),
  "abc".split(""),
  "a b".split(" ").length,
  "abc".split(","),
  "".split(","),
  "".split("").length,
);

// case: split with a limit and several separators
console.log("a-b-c-d".split("-", 2), "a--b".split("-"), "-a-".split("-"), "aXXbXXc".split("XX"));

// case: split on spaces
console.log("  two  spaces ".split(" ").length, "one two".split(" ").join("|"));

// case: split and join round trip
console.log("2024-05-06".split("-").join("/"), "hello".split("").reverse().join(""));

// case: trim
console.log(
  `[${"  a b ".trim()}]`,
  `[${"  a".trimStart()}]`,
  `[${"a  ".trimEnd()}]`,
  `[${"\t\n a \r\n".trim()}]`,
);

// case: replace replaces the first
console.log(
  "a-b-c".replace("-", "+"),
  "abc".replace("x", "y"),
  "aaa".replace("a", ""),
  "abc".replace("", "_"),
);

// case: replaceAll
console.log("a-b-c".replaceAll("-", "+"), "aaa".replaceAll("aa", "b"), "abc".replaceAll("", "."));

// case: replace with a function and with dollar signs
console.log(
  "abc".replace("b", (m) => m.toUpperCase()),
  "abc".replace("b", "[$&]"),
  "abc".replace("b", "$$"),
  "price".replaceAll("p", () => "P"),
);

// case: repeat
console.log("ab".repeat(3), "-".repeat(0) === "", "x".repeat(1));

// case: repeat with a negative count throws
try {
  console.log("x".repeat(-1));
} catch (e) {
  console.log(e instanceof RangeError);
}

// case: padStart and padEnd
console.log(
  "5".padStart(3, "0"),
  "5".padStart(3),
  "abc".padStart(2),
  "5".padEnd(4, "ab") + "|",
  "x".padStart(6, "abc"),
  "7".padStart(2, ""),
);

// case: charCodeAt and fromCharCode
console.log(
  "A".charCodeAt(0),
  "abc".charCodeAt(2),
  "a".charCodeAt(5),
  String.fromCharCode(72, 105),
  String.fromCharCode(20013),
);

// case: codePointAt and fromCodePoint
console.log("A".codePointAt(0), "中".codePointAt(0), String.fromCodePoint(65, 0x4e2d), "a".codePointAt(3));

// case: localeCompare of plain letters
console.log("a".localeCompare("b"), "b".localeCompare("a"), "a".localeCompare("a"));

// case: concat
console.log("a".concat("b", "c"), "x".concat("1"));

// case: search position of characters in a loop
const word = "mississippi";
let count = 0;
let at = word.indexOf("s");
while (at !== -1) {
  count++;
  at = word.indexOf("s", at + 1);
}
console.log(count);

// case: counting letters
const counts: { [letter: string]: number } = {};
for (const letter of "hello") counts[letter] = (counts[letter] ?? 0) + 1;
console.log(counts["l"], counts["h"], counts["z"]);

// case: palindrome
function palindrome(text: string): boolean {
  for (let i = 0, j = text.length - 1; i < j; i++, j--) {
    if (text[i] !== text[j]) return false;
  }
  return true;
}
console.log(palindrome("level"), palindrome("abca"), palindrome(""));

// case: capitalise
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
console.log("the quick fox".split(" ").map(capital).join(" "), capital("") === "");

// case: caesar cipher
function caesar(text: string, shift: number): string {
  let result = "";
  for (const ch of text) {
    const code = ch.charCodeAt(0);
    if (code >= 97 && code <= 122) result += String.fromCharCode(((code - 97 + shift + 26) % 26) + 97);
    else result += ch;
  }
  return result;
}
console.log(caesar("hello, world", 3), caesar(caesar("abc xyz", 5), -5));

// case: strings are compared and sorted by code unit
console.log(["b", "a", "C", "10", "9", ""].sort(), "a" < "b", "B" < "a", "10" < "9");

// case: escapes
console.log("tab\tend", 'quote"s', "single's", "back\\slash", "new\nline", "\u0041\x42", "\u{43}");

// case: strings with both quotes
console.log('it\'s "quoted"', "it's", 'say "hi"', `both ' and "`);

// case: unicode text
const chinese = "你好，世界";
console.log(
  chinese,
  chinese.length,
  chinese[1],
  chinese.slice(0, 2),
  chinese.indexOf("世"),
  [...chinese].length,
);

// case: emoji length counts code units
const emoji = "a😀b";
console.log(emoji.length, [...emoji].length, emoji.indexOf("b"));

// case: emoji iteration
for (const ch of "x😀y") console.log(ch);

// case: emoji pieces
const smile = "😀";
console.log(
  smile.charCodeAt(0),
  smile.charCodeAt(1),
  smile.codePointAt(0),
  smile === "\ud83d\ude00",
  "a😀b".slice(3),
);

// case: string of a number and number of a string
console.log(
  String(1.5),
  Number("1.50"),
  String(true),
  Number("0x1f"),
  Number(""),
  Number("12px"),
  Number(" 42 "),
);

// case: a string is immutable in shared variables
let first = "x";
const second = first;
first += "y";
console.log(first, second);

// case: building with an array
const parts: string[] = [];
for (let i = 0; i < 5; i++) parts.push(`#${i}`);
console.log(parts.join(" "));

// case: multiline text
const lines = "one\ntwo\n\nfour".split("\n");
console.log(lines.length, lines[2] === "", lines.map((line) => line.length).join());

// case: trim and filter of lines
const rows = " a \n\n b\n"
  .split("\n")
  .map((line) => line.trim())
  .filter((line) => line !== "");
console.log(rows.join("|"));

// case: comparing characters for digits and letters
function kind(ch: string): string {
  if (ch >= "0" && ch <= "9") return "digit";
  if ((ch >= "a" && ch <= "z") || (ch >= "A" && ch <= "Z")) return "letter";
  return "other";
}
console.log([..."a1 Z!"].map(kind).join());

// case: run-length encoding
function encode(text: string): string {
  let result = "";
  let i = 0;
  while (i < text.length) {
    let j = i;
    while (j < text.length && text[j] === text[i]) j++;
    result += text[i] + (j - i);
    i = j;
  }
  return result;
}
console.log(encode("aaabbc"), encode("") === "");

// case: String of arrays and objects
console.log(
  String([1, [2, 3]]),
  String({}),
  String([null, undefined, 1]),
  String([]) === "",
  String(() => 1).length > 0,
);

// case: array to string in a concatenation
console.log([1, 2] + "", "list: " + ["a", "b"], "o: " + {}, "n: " + [null]);

// case: empty string tests
const empty: string = "";
console.log(empty === "", empty.length === 0, !empty, empty.trim() === "");

// case: tagging by startsWith in a chain
function handle(line: string): string {
  if (line.startsWith("#")) return "comment";
  if (line.startsWith("set ")) return "set " + line.slice(4);
  return "unknown";
}
console.log(handle("# x"), handle("set a"), handle("?"));

// case: binary strings
let bits = "";
for (let n = 10; n > 0; n = Math.floor(n / 2)) bits = (n % 2) + bits;
console.log(bits, (10).toString(2), parseInt("1010", 2));

// case: characters of a string by spread and Array.from
console.log(
  [..."abc"],
  Array.from("abc", (c) => c + c),
  Object.entries("ab").length,
);

// case: substring search ignoring case
console.log("Hello World".toLowerCase().includes("WORLD".toLowerCase()));

// case: normal string methods on the result of an expression
console.log(("a" + "b").toUpperCase(), (true ? "yes" : "no").length, `${1}${2}`.padStart(4, "*"));

// case: isWellFormed indices with negative numbers
const z = "xyz";
console.log(z.slice(-100), z.substring(NaN, 1), z.indexOf("y", -5), z.indexOf("", 10), z.at(-3), z.at(-4));

// case: ordering words by length then alphabet
const words = ["pear", "fig", "apple", "kiwi", "plum"];
words.sort((a, b) => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0));
console.log(words.join());
