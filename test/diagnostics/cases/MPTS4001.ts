// case: a file above the program's folder
// The import leads to no file of the board, and says so as well.
import { level } from /* MPTS4005 */ "../shared.js";
console.log(level);
// file: ../shared.ts
/* MPTS4001 */ export const level = 3;
