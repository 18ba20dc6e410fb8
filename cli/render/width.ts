// How many columns of a terminal a text takes: Chinese characters take two.

/** East Asian wide and full-width characters (Unicode Standard Annex 11, classes W and F) and emoji. */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u;

/** Characters that take no column: combining marks and joiners. */
const zeroWidth = /\p{Mn}|\p{Me}|[\u200B\u200C]|\u200D/u;

/** Columns of `text`, which holds no control characters. */
export function displayWidth(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (!zeroWidth.test(character)) columns += wide.test(character) ? 2 : 1;
  }
  return columns;
}
