// Strings: places that are proven, places that are not, characters beyond U+FFFF.
// case: emoji
const s = "a😀b";
console.log(s.length, s.slice(0, 1), s.indexOf("b"), s.charCodeAt(1), s.codePointAt(1), [...s].length, s.toUpperCase(), s.substring(3));
for (const c of s) console.log(c);
// case: strings loops
const word = "hello";
let rev = "";
for (let i = word.length - 1; i >= 0; i--) rev += word[i];
console.log(rev);
let count = 0;
for (let i = 0; i < word.length; i++) { if (word[i] === "l") count++; if (word.charCodeAt(i) > 108) count += 10; }
console.log(count);
function shift(text: string, by: number): string {
  let out = "";
  for (const c of text) {
    const code = c.charCodeAt(0);
    if (code >= 97 && code <= 122) out += String.fromCharCode(((code - 97 + by) % 26) + 97);
    else out += c;
  }
  return out;
}
console.log(shift("hello, world", 3));
function isPalindrome(t: string): boolean { for (let i = 0; i < t.length / 2; i++) if (t[i] !== t[t.length - 1 - i]) return false; return true; }
console.log(isPalindrome("racecar"), isPalindrome("ab"));
class Lexer { private pos = 0; constructor(private readonly src: string) {}
  peek(): string { return this.src[this.pos]; }
  next(): string { return this.src[this.pos++]; }
  done(): boolean { return this.pos >= this.src.length; } }
const l = new Lexer("1+2"); let o = ""; while (!l.done()) { const c = l.next(); o += c === "+" ? " plus " : c; } console.log(o, l.peek() === undefined, l.peek());
console.log("a,b,c".split(",")[1], "x".padStart(3, "ab"), "7".padStart(2, "0"), String(7).padStart(2, "0"), (255).toString(16).padStart(4, "0"));

// case: places of every kind
const t = "abcdef";
const places = [-1, 0, 2.7, 99, NaN, Infinity, -Infinity];
for (const p of places) {
  console.log(p, t.charAt(p), t[p], t.slice(p), t.substring(p), t.substr(p, 2), t.at(p));
  console.log(t.indexOf("", p), t.lastIndexOf("c", p), t.includes("a", p), t.startsWith("", p), t.endsWith("", p));
  console.log(t.charCodeAt(p), t.codePointAt(p), t.padStart(p > 50 ? 8 : p, "xy"));
}

// case: white space of all kinds
console.log("|" + "\u3000 a\u00a0\n".trim() + "|", "|" + "\ufeffb ".trimStart() + "|", Number("\u3000 12 "));

// case: letters beyond ASCII
console.log("Straße Éa Жя".toUpperCase(), "ÀÉ ЁЖ".toLowerCase());

// case: dollar signs in replacements
const wanted = "b", by = "[$&$$$`$']";
console.log("abc".replace(wanted, by), "abcb".replaceAll(wanted, by), "abc".replace("", by));

// case: replacing by a function
console.log("abab".replaceAll("b", (m, at) => m + at), "xx".replace("x", () => "$&"), "ab".replaceAll("", "-"));

// case: comparing by dictionary
console.log("a".localeCompare("B"), "a".localeCompare("A"), "b".localeCompare("a"), "x".localeCompare("x"));

// case: a character that is not there
const first = (text: string): string => text[0];
const none = first("");
console.log(none, `${none}`, none === undefined, "<" + first("z") + ">");
