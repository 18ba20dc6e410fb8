// case: names that differ only in what Python cannot write
import { left } from "./motor-a.js";
import { right } from "./motor_a.js";
console.log(left, right);
// file: motor-a.ts
export const left = 1;
// file: motor_a.ts
/* MPTS4002 */ export const right = 2;
