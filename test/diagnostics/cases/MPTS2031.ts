// case: null and undefined told apart
function describe(value: number | null | undefined): string {
  if (/* MPTS2031 */ value === null) return "none";
  return "some";
}
console.log(describe(undefined));

// case: undefined asked for where null may be
function isMissing(value: number | null | undefined): boolean {
  return /* MPTS2031 */ value === undefined;
}
console.log(isMissing(null));
