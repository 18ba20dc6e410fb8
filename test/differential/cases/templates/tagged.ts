// Tagged templates: the texts, their raw form, what the tag is.
// case: raw
function show(strings: TemplateStringsArray, ...values: (number | string)[]): string {
  let out = "";
  for (let i = 0; i < strings.length; i++) { out += strings.raw[i]; if (i < values.length) out += "<" + values[i] + ">"; }
  return out;
}
console.log(show`a\n${1}b${"x"}`, show`none`, String.raw`x\ty${5}%`);
// case: plain
function tag(strings: TemplateStringsArray, a: number, b: number): string { return strings[0] + (a + b) + strings[1] + strings.length; }
console.log(tag`x${1}y${2}`);
const make = (p: string) => (s: TemplateStringsArray, ...v: number[]) => p + s.join("|") + v.length;
console.log(make("p")`a${1}b`);
