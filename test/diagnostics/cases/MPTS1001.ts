// case: import() while the program runs
const name = "./driver.js";
/* MPTS1001 */ import(name);

// case: a decorator
function keep(_target: unknown, _context: unknown): void {}

/* MPTS1001 */ @keep
class Lamp {}
console.log(new Lamp() instanceof Lamp);
