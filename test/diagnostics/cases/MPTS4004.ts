// case: two files that need each other
import { ping } from "./ping.js";
console.log(ping(3));
// file: ping.ts
import { pong } from "./pong.js";
export function ping(count: number): number {
  return count === 0 ? 0 : pong(count - 1);
}
// file: pong.ts
import { ping } from /* MPTS4004 */ "./ping.js";
export function pong(count: number): number {
  return count === 0 ? 1 : ping(count - 1);
}
