// case: a pattern that looks back
export const pattern = /* MPTS2071 */ new RegExp("(?<=a)b");
