// case: a pattern beside an emoji
export const face = "😀";
export const found = /* MPTS2073 */ /a/.test(face);
