// case: a function as text
function beep(): void {}
console.log("" + /* MPTS2020 */ beep);
