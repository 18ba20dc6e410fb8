// case: a file that calls into its circle while it is loaded
import { ping } from "./ping.js";
console.log(ping(3));
// file: ping.ts
import { first } from "./pong.js";
export function ping(count: number): number {
  return count + first;
}
// file: pong.ts
import { ping } from "./ping.js";
export const first = /* MPTS4004 */ ping(0);

// case: a circle through a folder
import { ping } from "./lib/ping.js";
console.log(ping(3));
// file: lib/ping.ts
import { pong } from /* MPTS4004 */ "./pong.js";
export function ping(count: number): number {
  return count === 0 ? 0 : pong(count - 1);
}
// file: lib/pong.ts
import { ping } from /* MPTS4004 */ "./ping.js";
export function pong(count: number): number {
  return count === 0 ? 1 : ping(count - 1);
}
