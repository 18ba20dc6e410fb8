// case: strict, whatever the user's tsconfig says
function double(level: number | undefined): number {
  return /* TS18048 */ level * 2;
}
console.log(double(1));
// file: tsconfig.json
/* { "compilerOptions": { "strict": false } } */
