// case: a method of the library
function beep(times: number): void {
  console.log(times);
}
console.log(beep./* MPTS2001 */ length);
