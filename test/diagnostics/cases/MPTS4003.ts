// case: a file called machine.ts
import { level } from "./machine.js";
console.log(level);
// file: machine.ts
/* MPTS4003 */ export const level = 3;
