// Regular expressions: groups, replacing, splitting, the state of a search.
// case: exec groups
const match = /(\d+)-(\d+)(x)?/.exec("range 10-20 end");
if (match !== null) console.log(match[0], match[1], match[2], match[3], match.index, match.length, match.input);
const none = /z/.exec("abc");
console.log(none === null);
// case: alternatives
const m = /^(a)(b)?$/.exec("a");
if (m) console.log(m[2], m[2] === undefined, `${m[1]}`);
console.log(/(?:a|b)c/.test("xbc"), /(?:a|b)c/.test("b"), /(a*)*b/.test("aaab"), /(?:)/.test(""), "xaaay".replace(/(a*)*/g, "-"));
// case: named
const date = /(?<year>\d+)\/(?<month>\d+)/.exec("2024/05");
console.log("2024/05".replace(/(?<year>\d+)\/(?<month>\d+)/, "$<month>.$<year>"));
if (date) console.log(date[1], date[2]);
// case: many
console.log("camelCaseString".replace(/([A-Z])/g, " $1").toLowerCase(), "foo-bar_baz".replace(/[-_](\w)/g, (_, c: string) => c.toUpperCase()));
console.log("  trim me ".replace(/^\s+|\s+$/g, "") + "|", "a.b.c".split(/\./).join("/"), "1,2;3".split(/[,;]/), "a1b2".split(/(\d)/));
console.log("x".replace(/x/, "$$"), "abc".replace(/b/, "[$`|$'|$&]"), "aaa".replace(/a/g, (m, at: number) => m + at));
console.log(/^[\w.+-]+@\w+\.\w{2,}$/.test("a.b+c@site.org"), /colou?r/i.test("COLOR"), /^.$/.test("你"), /[一-龥]+/.test("中文"), /\u4f60/.test("你"));
console.log("a\nb".search(/b/), /^b$/m.test("a\nb"), /a.b/.test("a\nb"), /a.b/s.test("a\nb"), /\bfoo\b/.test("a foo b"), /\Boo/.test("foo"));
const all = "k1=v1;k2=v2".match(/\w\d(?==)/g);
if (all) console.log(all.length, all.join());
const re = /a(b)?/g; let r; while ((r = re.exec("abaab")) !== null) console.log(r[0], r.index, re.lastIndex, r[1]);
console.log(/(\w)\1/.test("hello"), /^(?!.*bad).*$/.test("all good"), /a{2,3}?/.exec("aaaa")![0], /[^\d\s]+/.exec("12 ab3")![0], /[\]\-a]/.test("-"));
console.log("x".replaceAll(/x/g, "yy"), re.source, re.flags, re.global, re.ignoreCase);
for (const each of "a=1,b=2".matchAll(/(\w)=(\w)/g)) console.log(each[0], each[1], each[2]);
// case: lookbehind
// refused: MPTS2071
console.log(/(?<=a)b/.test("ab"));

// case: unicode class
// refused: MPTS2071
console.log(/\p{L}/u.test("ab"));

// case: a pattern made at run time
// refused: MPTS2072
const word = "cat";
console.log(new RegExp(word).test("cat"));

// case: texts joined behind alternatives
console.log(/^(?:a|b)c$/.test("a"), /^(?:a|b)c$/.test("ac"), /^(?:a|b)?cd$/.test("acd"), /^a{0}b$/.test("b"));

// case: a group in a loop forgets its last round
const found = /^(?:(a)|(b))*$/.exec("ab");
if (found) console.log(found[1], found[2]);

// case: ignoring case in classes
console.log(/^[a-c]+$/i.test("AbC"), /^[^a]$/i.test("A"), /ä/i.test("Ä"));
